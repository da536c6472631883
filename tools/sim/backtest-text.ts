import type { BacktestReport, EpisodeReport } from '../../src/app/headless';

const SCORE_NOTE = 'CRPS: mean distance between what was foretold and what happened, in bp, % or points; less is better.';

/** Prints a back-test as tables for a terminal. */
export function backtestText(report: BacktestReport): string {
  const { rulesVersion, games, seed, episodes, coverage, inputs, bands } = report;
  return [
    `Rules ${rulesVersion}, ${games} runs an episode, seed ${seed}`,
    ...episodes.map(episodeText),
    scoreText(report),
    `Coverage of 10-90% intervals: ${coverage === null ? 'no cells' : percent(coverage)}; of cells that are inputs: ${inputs.inside} of ${inputs.cells}. Bands held: ${bands.held} of ${bands.of}.`,
  ].join('\n\n');
}

function episodeText({ id, cells, bands }: EpisodeReport): string {
  const rows = cells.map(({ market, horizon, p10, median, p90, observed, inside, input, crps, crpsNoChange, crpsRegression }) =>
    [market, horizon, number(median), `${number(p10)} to ${number(p90)}`, number(observed), verdict(inside, input), number(crps), number(crpsNoChange), number(crpsRegression)]);
  const table = aligned([['market', '', 'median', '10-90%', 'observed', '', 'CRPS', 'no change', 'regression'], ...rows]);
  const held = bands.map((band) => `  band ${band.id}: ${band.market} ${number(band.median)} in ${band.low} to ${band.high}: ${band.holds ? 'holds' : 'MISSED'}`);
  return [id, ...table, ...held].join('\n');
}

function verdict(inside: boolean, input: boolean): string {
  const told = inside ? 'inside' : 'OUTSIDE';
  return input ? `(${told}, input)` : told;
}

function scoreText({ crps }: BacktestReport): string {
  const rows = Object.entries(crps).map(([market, { model, noChange, regression }]) => [market, number(model), number(noChange), number(regression)]);
  return [SCORE_NOTE, ...aligned([['market', 'model', 'no change', 'regression'], ...rows])].join('\n');
}

function number(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Pads columns to one width: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd());
}
