import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { playGame, readPlayableLevel, runGames } from '../../src/app/headless';
import type { BatchReport, MarketBand, Policy } from '../../src/app/headless';
import type { Decision, Scenario } from '../../src/model';

const level = readFileSync(new URL('../../levels/first-shot.json', import.meta.url), 'utf8');
const script = (JSON.parse(readFileSync(new URL('../scripts/january-2026.script.json', import.meta.url), 'utf8')) as { decisions: Decision[] }).decisions;
const historical: Policy = { doctrines: {}, script, play: 'doctrine' };

function scenarioOf(change: (raw: Record<string, unknown>) => void = () => {}): Scenario {
  const raw = JSON.parse(level) as Record<string, unknown>;
  change(raw);
  const read = readPlayableLevel(JSON.stringify(raw));
  if (!read.ok) throw new Error(read.faults.map((fault) => `${fault.path} ${fault.message}`).join('\n'));
  return read.scenario;
}

function on(report: BatchReport, market: string, day: number): MarketBand {
  const row = report.markets[market]?.find((band) => band.turn === 1 && band.day === day);
  if (row === undefined) throw new Error(`no prices of ${market} on day ${day}`);
  return row;
}

const medianMove = (report: BatchReport, market: string, day = 2): number => on(report, market, day).moveMedian ?? NaN;

describe('20 January 2026 under the historical script', () => {
  let report: BatchReport;
  beforeAll(() => {
    report = runGames(scenarioOf(), 2026, 1000, historical, true);
  }, 120_000);

  it.each([
    ['sp500', -2.8, -1.3],
    ['ust-10y', 3, 9],
    ['dxy', -1.1, -0.4],
    ['gold', 2, 5],
    ['vix', 3, 6],
  ])('gives a median move of %s between %d and %d', (market, low, high) => {
    expect(medianMove(report, market)).toBeGreaterThan(low);
    expect(medianMove(report, market)).toBeLessThan(high);
  });

  it('makes no price on the holiday before', () => {
    expect(report.markets['sp500']?.some((band) => band.turn === 1 && band.day === 1)).toBe(false);
  });

  it('turns shares, the VIX and the ten-year round on the day of the withdrawal', () => {
    expect(medianMove(report, 'sp500', 3)).toBeGreaterThan(0.6);
    expect(medianMove(report, 'sp500', 3)).toBeLessThan(1.8);
    expect(medianMove(report, 'vix', 3)).toBeLessThan(-2);
    expect(medianMove(report, 'ust-10y', 3)).toBeLessThan(0);
  });

  it('ends every game with the threat withdrawn, within every identity', () => {
    expect(report.outcomes).toEqual({ 'threat-withdrawn': 1000 });
    expect(report.identityViolations).toBe(0);
    expect(report.maxContributionError).toBeLessThan(1e-9);
  });
});

describe('the $100m sale', () => {
  it('moves the ten-year by less than 0.05 bp as a flow in every run, and its signal stands apart', () => {
    const scenario = scenarioOf();
    for (let seed = 1; seed <= 300; seed += 1) {
      const { journals } = playGame(scenario, seed, historical);
      const parts = journals.flatMap((journal) => journal.contributions).filter((part) => part.market === 'ust-10y');
      const sale = parts.filter((part) => part.cause === 'decision:1:akademiker-pension:sell-treasuries');
      const flow = sale.filter((part) => part.kind === 'flow').reduce((sum, part) => sum + part.amount, 0);
      const signal = sale.filter((part) => part.kind === 'belief').reduce((sum, part) => sum + part.amount, 0);
      expect(flow).toBeGreaterThan(0);
      expect(flow).toBeLessThan(0.05);
      expect(signal).toBeGreaterThan(0);
      expect(signal).toBeLessThan(2);
    }
  });
});

describe('Nuuk and Tokyo alone', () => {
  const alone = (change: (raw: Record<string, unknown>) => void): BatchReport => runGames(scenarioOf(change), 2026, 400, historical, true);

  it('give clearly different pictures', () => {
    const nuuk = alone((raw) => void (raw['shocks'] = []));
    const tokyo = alone((raw) => void (raw['prologue'] = []));
    expect(medianMove(nuuk, 'sp500')).toBeLessThan(-1.2);
    expect(medianMove(tokyo, 'sp500')).toBeGreaterThan(-0.6);
    expect(medianMove(tokyo, 'ust-10y')).toBeGreaterThan(4);
    expect(medianMove(nuuk, 'ust-10y')).toBeLessThan(3.5);
    expect(medianMove(nuuk, 'gold')).toBeGreaterThan(2);
    expect(medianMove(tokyo, 'gold')).toBeLessThan(1);
  });
});
