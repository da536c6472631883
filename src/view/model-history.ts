import { plain } from './numbers';
import type { HistorySummary, HistoryView } from './model-types';
import type { Words } from './words';

/** Says in short what the back-test found: hits and misses alike. */
export function historyView(words: Words, summary: HistorySummary | null): HistoryView {
  if (summary === null) return { text: words.t('model.history.none'), rows: [], misses: '', report: '' };
  const { games, cells, coverage, bands, rulesVersion, markets, misses } = summary;
  const share = (value: number): string => words.number('pct0', 100 * value);
  return {
    text: words.t('model.history.text', { games, cells, coverage: share(coverage), held: bands.held, of: bands.of, version: rulesVersion }),
    rows: markets.map((row) => ({
      id: row.market, name: words.t(`model.history.market.${row.market}`), coverage: share(row.coverage),
      model: plain(row.model, 2), noChange: plain(row.noChange, 2), regression: plain(row.regression, 2),
      better: words.t(`model.history.${verdictOf(row)}`),
    })),
    report: words.t('model.history.report'),
    misses: misses.length === 0 ? '' : words.t('model.history.misses', { count: misses.length, list: misses.map((id) => missText(words, id)).join(words.t('text.semicolon')) }),
  };
}

function missText(words: Words, id: string): string {
  const key = `model.history.miss.${id}`;
  return words.has(key) ? words.t(key) : id;
}

/** The mean CRPS is an error: the smaller is the better. */
function verdictOf({ model, noChange, regression }: HistorySummary['markets'][number]): 'both' | 'no-change' | 'regression' | 'neither' {
  if (model < noChange) return model < regression ? 'both' : 'no-change';
  return model < regression ? 'regression' : 'neither';
}
