import type { BacktestReport } from '../../src/app/headless';
import type { HistorySummary } from '../../src/view';

type Cell = BacktestReport['episodes'][number]['cells'][number];

/** Sums the report up for the model page: what it says in one table, as data. */
export function historySummary(report: BacktestReport): HistorySummary {
  const cells = report.episodes.flatMap((episode) => episode.cells).filter((cell) => !cell.input);
  const { rulesVersion, games, crps, bands } = report;
  return {
    rulesVersion,
    games,
    coverage: shareInside(cells),
    cells: cells.length,
    // A market seen in too few episodes for a regression has no rival to be told beside.
    markets: Object.entries(crps).flatMap(([market, { model, noChange, regression }]) =>
      regression === null ? [] : [{ market, coverage: shareInside(cells.filter((cell) => cell.market === market)), model, noChange, regression }]),
    bands,
    misses: report.episodes.flatMap((episode) => episode.bands.filter(({ holds }) => !holds).map(({ id }) => id)),
  };
}

function shareInside(cells: readonly Cell[]): number {
  return cells.length === 0 ? 0 : cells.filter(({ inside }) => inside).length / cells.length;
}
