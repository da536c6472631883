import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { batchSeed, checkScript } from '../../src/app/headless';
import { openGame, playTurn, startWorld } from '../../src/engine';
import { quantile } from '../../src/maths';
import type { Decision, Journal } from '../../src/model';
import { rulebook } from '../../src/rules';
import { GREENLAND } from '../greenland-kit';

const SEED = 2026;
const TURNS = GREENLAND.level.calendar.turns;
const SCRIPT = (JSON.parse(readFileSync(new URL('../scripts/greenland-2026.script.json', import.meta.url), 'utf8')) as { decisions: Decision[] }).decisions;

/** Plays the first turns of what happened, also past an ending. */
function playHistory(place: number, turns: number): { journals: Journal[]; ending: string } {
  const game = openGame(rulebook, GREENLAND, batchSeed(SEED, place), {});
  const { world } = startWorld(game);
  const journals: Journal[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const journal = playTurn(world, game, SCRIPT.filter((decision) => decision.turn === turn), { record: true });
    if (journal !== null) journals.push(journal);
  }
  return { journals, ending: world.ending };
}

/** Moves as they are told: in per cent of the last close, basis points or points. */
function movesOn({ days }: Journal, day: number): Map<string, number> {
  const told = days.filter((row) => row.day === day).map(({ market, open, close, move }): [string, number] => {
    const isPct = rulebook.markets.find(({ id }) => id === market)?.unit === 'log%';
    return [market, isPct ? 100 * (close / open - 1) : move];
  });
  return new Map(told);
}

describe('the first week of what happened', () => {
  const moves = new Map<string, number[]>();
  const keep = (key: string, move: number): void => {
    const kept = moves.get(key) ?? [];
    kept.push(move);
    moves.set(key, kept);
  };
  beforeAll(() => {
    for (let place = 0; place < 1000; place += 1) {
      const [week] = playHistory(place, 1).journals;
      if (week === undefined) throw new Error('no week was played');
      for (const day of [2, 3]) for (const [market, move] of movesOn(week, day)) keep(`${market} ${day}`, move);
    }
  }, 120_000);
  const median = (market: string, day: number): number => quantile([...(moves.get(`${market} ${day}`) ?? [])].sort((a, b) => a - b), 0.5);

  it.each([
    ['sp500', -2.8, -1.3],
    ['ust-10y', 3, 9],
    ['dxy', -1.1, -0.4],
    ['gold', 2, 5],
    ['vix', 3, 6],
  ])('moves %s by between %d and %d on 20 January, in the median', (market, low, high) => {
    expect(median(market, 2)).toBeGreaterThan(low);
    expect(median(market, 2)).toBeLessThan(high);
  });

  it.each([
    ['sp500', 0.6, 1.8],
    ['vix', -5, -2],
    ['ust-10y', -7, -2],
  ])('moves %s by between %d and %d on 21 January, when the threat is withdrawn', (market, low, high) => {
    expect(median(market, 3)).toBeGreaterThan(low);
    expect(median(market, 3)).toBeLessThan(high);
  });
});

describe('the twelve weeks of what happened', () => {
  it('can be played by the script: every decision is one that the level knows', () => {
    expect(checkScript(GREENLAND, SCRIPT)).toBeNull();
  });

  it('hold for all twelve weeks: nothing lapses, the threat is withdrawn, and every sum adds up', () => {
    for (let place = 0; place < 100; place += 1) {
      const { journals, ending } = playHistory(place, TURNS);
      expect(journals.flatMap(({ news }) => news.filter(({ type }) => type === 'lapsed'))).toEqual([]);
      expect(journals).toHaveLength(TURNS);
      expect(ending).toBe('threat-withdrawn');
      for (const { maxContributionError, maxIdentityErrorUsdBn } of journals) {
        expect(maxContributionError).toBeLessThan(1e-9);
        expect(maxIdentityErrorUsdBn).toBeLessThan(1e-6);
      }
    }
  });
});
