import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { backtest, readBacktestEpisode } from '../../src/app/headless';
import type { BacktestReport, ReadyEpisode } from '../../src/app/headless';
import type { Level } from '../../src/model';

const FOLDER = new URL('./', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const BASE = JSON.parse(readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8')) as Level;
/** The full report plays 1,000 runs of each; these tell the same story sooner. */
const RUNS = 300;
const JUDGED = ['sp500', 'ust-10y', 'usd', 'gold', 'vix'] as const;

function ready(name: string): ReadyEpisode {
  const read = readBacktestEpisode(readFileSync(new URL(name, FOLDER), 'utf8'), BASE);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify([read.faults, read.refused])}`);
  return read.ready;
}

describe('the model against what happened', () => {
  let report: BacktestReport;
  beforeAll(() => {
    report = backtest(NAMES.map(ready), [], RUNS, 1);
  }, 120_000);

  it('has 70 to 90% of it inside its 10-90% intervals', () => {
    expect(report.coverage).toBeGreaterThanOrEqual(0.7);
    expect(report.coverage).toBeLessThanOrEqual(0.9);
  });

  it.each(JUDGED)('foretells %s better than no change', (market) => {
    const score = report.crps[market];
    expect(score?.model).toBeLessThan(score?.noChange ?? 0);
  });

  it('foretells three markets or more better than a line through the other episodes', () => {
    const better = JUDGED.filter((market) => (report.crps[market]?.model ?? Infinity) < (report.crps[market]?.regression ?? 0));
    expect(better.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps to nine bands of ten', () => {
    expect(report.bands.held).toBeGreaterThanOrEqual(0.9 * report.bands.of);
  });
});
