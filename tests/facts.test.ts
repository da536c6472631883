import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playFacts, readPlayableLevel } from '../src/app/headless';
import type { Scenario } from '../src/model';

const DAYS = 20_000;
const SEED = 2;

function level(id: string): Scenario {
  const read = readPlayableLevel(readFileSync(new URL(`../levels/${id}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('\n'));
  return read.scenario;
}

const report = playFacts(level('greenland-2026'), SEED, DAYS);

describe('a long quiet run', () => {
  it('has the length that was asked for and every fact of every market', () => {
    expect(report.days).toBe(DAYS);
    expect(report.facts).toHaveLength(5 * 20);
    for (const { market, fact, value } of report.facts) expect([market, fact, Number.isFinite(value)]).toEqual([market, fact, true]);
  });

  it.each(report.facts.filter(({ band }) => band !== null).map((row) => [row.fact, row] as const))('keeps the %s of shares in its band', (_fact, { value, band }) => {
    expect(value).toBeGreaterThanOrEqual(band?.[0] ?? NaN);
    expect(value).toBeLessThanOrEqual(band?.[1] ?? NaN);
  });

  it('has tails that thin out over weeks and months', () => {
    expect(report.kurtosisFalls).toBe(true);
    expect(report.allInside).toBe(true);
  });

  it('keeps nearly all months without news within what history has seen', () => {
    expect(report.quietMonths.runs).toBeGreaterThanOrEqual(1000);
    expect(report.quietMonths.share).toBeGreaterThanOrEqual(0.95);
  });

  it('gives bonds, the dollar, gold and bitcoin fat tails and swings of their own', () => {
    for (const market of ['ust-10y', 'dxy', 'gold', 'bitcoin']) {
      const of = (fact: string): number => report.facts.find((row) => row.market === market && row.fact === fact)?.value ?? NaN;
      expect([market, of('kurtosisDay') > 1.2]).toEqual([market, true]);
      expect([market, of('acfAbs1') > 0.06]).toEqual([market, true]);
      expect([market, of('hill') > 2.7 && of('hill') < 4.6]).toEqual([market, true]);
    }
  });

  it('has a VIX like that of history, which answers falls most', () => {
    for (const [name, { value, historical }] of Object.entries(report.vix).filter(([name]) => name !== 'max')) expect([name, Math.abs(value / historical - 1) < 0.25]).toEqual([name, true]);
    const changes = report.vixChanges.map(({ value }) => value);
    expect(changes).toEqual([...changes].sort((a, b) => b - a));
  });

  it('is the same for the same seed and another for another', () => {
    const small = (seed: number): unknown => playFacts(level('greenland-2026'), seed, 500).facts;
    expect(small(3)).toEqual(small(3));
    expect(small(3)).not.toEqual(small(4));
  });
});
