import { describe, expect, it } from 'vitest';
import { historyView } from './model-history';
import type { HistorySummary } from './model-types';
import { testViewer } from './testing/game';

const summary: HistorySummary = {
  rulesVersion: '1.2.0', games: 1000, coverage: 0.8, cells: 300, bands: { held: 9, of: 10 }, misses: ['a/first-day'],
  markets: [
    { market: 'gold', coverage: 0.7, model: 1, noChange: 2, regression: 3 },
    { market: 'vix', coverage: 0.7, model: 2, noChange: 1, regression: 1 },
  ],
};

describe('what the page says of the back-test', () => {
  it('says how the report is made where no run is kept', () => {
    const view = historyView(testViewer().words, null);
    expect(view.text).toContain('npm run history');
    expect(view.rows).toEqual([]);
  });

  it('gives hits and misses alike', () => {
    const view = historyView(testViewer().words, summary);
    for (const part of ['1,000', '300', '80%', '9', '10', '1.2.0']) expect(view.text).toContain(part);
    expect(view.misses).toContain('a/first-day');
    expect(view.report).toContain('docs/history.md');
  });

  it('says which band is missed and why where there are words for it', () => {
    const { misses } = historyView(testViewer().words, { ...summary, misses: ['ten-year-first'] });
    expect(misses).toContain('2 April 2025');
    expect(misses).not.toContain('ten-year-first');
  });

  it('calls the smaller error the better one', () => {
    const [gold, vix] = historyView(testViewer().words, summary).rows;
    expect(gold?.better).toBe('better than both');
    expect(vix?.better).toBe('worse than both');
  });
});
