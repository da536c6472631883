import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playGame } from '../src/app/headless';
import { openGame, replayRecord } from '../src/engine';
import { counterfactual, shapley } from '../src/foresight';
import type { Decision, GameRecord, Scenario } from '../src/model';
import { rulebook } from '../src/rules';
import { levelWith } from './sampling-kit';

const LEVELS = [levelWith('greenland-2026'), levelWith('first-shot')];

/** Every market that a level lists and every number that a goal of it asks for. */
function measuresOf({ level }: Scenario): string[] {
  const goals = level.seats.flatMap((seat) => seat.goalSets).flatMap((set) => set.goals);
  return [...new Set([...level.markets.map(({ id }) => `change.${id}`), ...goals.map(({ metric }) => metric)])];
}

function finished(scenario: Scenario, seed: number, play: 'doctrine' | 'random', lastTurn = Infinity): GameRecord {
  return playGame(scenario, seed, { doctrines: {}, drawn: true, script: [], play, lastTurn }).record;
}

/** Plays a record again from its first day with some decisions left out, and reads it at its end: no world is shared. */
function replayed(scenario: Scenario, record: GameRecord, keep: (decision: Decision) => boolean): number[] {
  const { world } = replayRecord({ ...record, decisions: record.decisions.filter(keep) }, rulebook, scenario);
  const { frame } = openGame(rulebook, scenario, record.seed, record.overrides);
  return measuresOf(scenario).map((name) => rulebook.metric(world, frame, name));
}

const game = fc.record({ scenario: fc.constantFrom(...LEVELS), seed: fc.integer({ min: 0, max: 2 ** 31 }), play: fc.constantFrom('doctrine', 'random') });

describe('shares of institutions in games of the levels', () => {
  it('add up with the background to the change of every market and every goal, over the game and over each turn', () => {
    fc.assert(fc.property(game, ({ scenario, seed, play }) => {
      const record = finished(scenario, seed, play);
      const measures = measuresOf(scenario);
      for (const scope of ['game', ...Array.from({ length: record.turnsPlayed }, (_, turn) => turn + 1)] as const) {
        const { seats, shares, background, total } = shapley({ rulebook, scenario, record, measures, scope });
        measures.forEach((_, at) => {
          const sum = shares.reduce((all, row) => all + (row[at] as number), background[at] as number);
          expect(Math.abs(sum - (total[at] as number))).toBeLessThan(1e-9);
        });
        const acted = new Set(record.decisions.filter(({ turn }) => scope === 'game' || turn === scope).map(({ seat }) => seat));
        seats.forEach((seat, row) => acted.has(seat) || expect(shares[row]).toEqual(measures.map(() => 0)));
      }
    }), { numRuns: 4 });
  });

  it('are Shapley values of games played anew without the seats left out', () => {
    for (const scenario of LEVELS) {
      const record = finished(scenario, 12, 'random', 3);
      const measures = measuresOf(scenario);
      const { shares, background, seats } = shapley({ rulebook, scenario, record, measures, scope: 'game' });
      const acted = seats.filter((seat) => record.decisions.some((decision) => decision.seat === seat));
      const start = replayed(scenario, { ...record, turnsPlayed: 0 }, () => true);
      const nobody = replayed(scenario, record, () => false);
      nobody.forEach((value, at) => expect(background[at]).toBe(value - (start[at] as number)));
      const worths = Array.from({ length: 2 ** acted.length }, (_, bits) => replayed(scenario, record, ({ seat }) => (bits & (1 << acted.indexOf(seat))) !== 0));
      acted.forEach((seat, player) => byDefinition(worths, acted.length, player).forEach((share, at) => expect(Math.abs(share - (shares[seats.indexOf(seat)]?.[at] as number))).toBeLessThan(1e-9)));
    }
  });
});

/** Shapley's formula as it stands in books: the mean of what a player adds over all orders. */
function byDefinition(worths: readonly (readonly number[])[], players: number, player: number): number[] {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const shares = (worths[0] as readonly number[]).map(() => 0);
  worths.forEach((worth, bits) => {
    if ((bits & (1 << player)) !== 0) return;
    const size = bits.toString(2).replaceAll('0', '').length;
    const weight = (factorial(size) * factorial(players - size - 1)) / factorial(players);
    worth.forEach((value, at) => (shares[at] = (shares[at] as number) + weight * ((worths[bits | (1 << player)]?.[at] as number) - value)));
  });
  return shares;
}

describe('a game of a level beside the same game with one seat silent', () => {
  it('is the game as it was played, and the same up to the silence', () => {
    for (const scenario of LEVELS) {
      const record = finished(scenario, 31, 'doctrine');
      const { seat, turn } = record.decisions.at(-1) as Decision;
      const { played, silent } = counterfactual({ rulebook, scenario, record, measures: measuresOf(scenario), seat, turn });
      expect(played[0]).toEqual(silent[0]);
      expect(played.at(-1)).toEqual(replayed(scenario, record, () => true));
      expect(silent.at(-1)).toEqual(replayed(scenario, record, (decision) => decision.seat !== seat || decision.turn !== turn));
    }
  });
});
