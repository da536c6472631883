import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapley } from './shapley';
import { join, push, toyLevel, toyRecord, toyRules } from './testing/toy-game';
import type { ToyReading } from './testing/toy-game';

const many = (joined: readonly boolean[]): number => joined.filter(Boolean).length;
const has = (joined: readonly boolean[], seat: number): number => (joined[seat] === true ? 1 : 0);

/** Gives the shares of a coalition game in which seats step forward, everybody unless told otherwise. */
function sharesOf(seats: number, worth: ToyReading, steps = Array.from({ length: seats }, (_, seat) => join(seat)), options = {}) {
  const rulebook = toyRules(seats, { worth });
  return shapley({ rulebook, scenario: toyLevel(seats), record: toyRecord(steps), measures: ['worth'], scope: 'game', ...options });
}

const columnOf = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[0] as number);
const expectClose = (values: readonly number[], known: readonly number[]) => known.forEach((value, at) => expect(values[at]).toBeCloseTo(value, 12));

describe('shares in games with known Shapley values', () => {
  it('shares a pair of gloves: one left glove is worth as much as four sixths, each of two right ones a sixth', () => {
    const gloves: ToyReading = (joined) => Math.min(has(joined, 0), has(joined, 1) + has(joined, 2));
    expectClose(columnOf(sharesOf(3, gloves).shares), [4 / 6, 1 / 6, 1 / 6]);
  });

  it('shares the runway of an airport: each pays its part of each stretch that it needs', () => {
    const needs = [1, 2, 3, 10];
    const runway: ToyReading = (joined) => needs.reduce((most, need, seat) => Math.max(most, has(joined, seat) * need), 0);
    expectClose(columnOf(sharesOf(4, runway).shares), [1 / 4, 1 / 4 + 1 / 3, 1 / 4 + 1 / 3 + 1 / 2, 1 / 4 + 1 / 3 + 1 / 2 + 7]);
  });

  it('shares the power of a council with weights 4, 2, 1 and 1 and a quota of 5', () => {
    const weights = [4, 2, 1, 1];
    const vote: ToyReading = (joined) => (weights.reduce((sum, weight, seat) => sum + has(joined, seat) * weight, 0) >= 5 ? 1 : 0);
    expectClose(columnOf(sharesOf(4, vote).shares), [3 / 4, 1 / 12, 1 / 12, 1 / 12]);
  });
});

describe('axioms', () => {
  const worths = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 32, maxLength: 32 });
  const reading = (worth: readonly number[]): ToyReading => (joined) => worth[joined.reduce((bits, is, seat) => bits | (is ? 1 << seat : 0), 0)] ?? 0;

  it('shares out exactly what the coalition of all adds to nobody', () => {
    fc.assert(fc.property(worths, (worth) => {
      const { shares, background, total } = sharesOf(5, reading(worth));
      expect(columnOf(shares).reduce((sum, share) => sum + share, background[0] as number)).toBeCloseTo(total[0] as number, 9);
      expect(total[0]).toBe((worth[31] as number) - (worth[0] as number));
    }));
  });

  it('gives a seat without decisions exactly nothing, and one whose decisions change nothing nothing either', () => {
    fc.assert(fc.property(worths, (worth) => {
      const blind: ToyReading = (joined, world) => reading(worth)(joined.map((is, seat) => is && seat !== 2), world);
      const { shares } = sharesOf(5, blind, [0, 1, 2, 3].map((seat) => join(seat)));
      expect(shares[4]).toEqual([0]);
      expect(shares[2]?.[0]).toBeCloseTo(0, 9);
    }));
  });

  it('gives two seats that are alike the same share', () => {
    fc.assert(fc.property(worths, (worth) => {
      const alike: ToyReading = (joined, world) => reading(worth)([has(joined, 0) + has(joined, 1) > 0, has(joined, 0) + has(joined, 1) > 1, ...joined.slice(2)], world);
      const [first, second] = columnOf(sharesOf(5, alike).shares);
      expect(first).toBeCloseTo(second as number, 9);
    }));
  });
});

describe('sampled orders', () => {
  const steep: ToyReading = (joined) => many(joined) ** 2 + 5 * has(joined, 0) * has(joined, 1) - 3 * has(joined, 2) * has(joined, 4);
  const exact = columnOf(sharesOf(6, steep).shares);

  it('come near the exact shares, within a few of the errors that they state, and add up as exactly', () => {
    const { shares, errors, total, background } = sharesOf(6, steep, undefined, { exactSeats: 3, pairs: 100 });
    exact.forEach((share, seat) => {
      const error = errors?.[seat]?.[0] as number;
      expect(error).toBeLessThan(0.5);
      expect(Math.abs((shares[seat]?.[0] as number) - share)).toBeLessThanOrEqual(4 * error + 1e-12);
    });
    expect(columnOf(shares).reduce((sum, share) => sum + share, background[0] as number)).toBeCloseTo(total[0] as number, 9);
  });

  it('are the same every time, and exact where every order says the same', () => {
    const ask = () => sharesOf(12, many, undefined, { pairs: 8 });
    expect(ask()).toEqual(ask());
    expect(columnOf(ask().shares)).toEqual(Array(12).fill(1));
    expect(columnOf(ask().errors ?? [])).toEqual(Array(12).fill(0));
  });
});

describe('a game over several turns', () => {
  const rulebook = toyRules(3);
  const price = (record: ReturnType<typeof toyRecord>, scope: number | 'game', scenario = toyLevel(3, 3, [{ id: 'high', fromTurn: 1, when: { metric: 'price', op: '>=', value: 50 } }])) =>
    shapley({ rulebook, scenario, record, measures: ['price'], scope });

  it('gives what is pushed to who pushed it and leaves all else to the background', () => {
    const record = toyRecord([push(0, 3), push(1, -2, 2), push(0, 4, 3)], 3);
    const game = price(record, 'game', toyLevel(3, 9));
    expectClose(columnOf(game.shares), [7, -2, 0]);
    expect(price(record, 2, toyLevel(3, 9)).shares.map(([share]) => Math.round(share as number))).toEqual([0, -2, 0]);
    const turns = [1, 2, 3].map((turn) => price(record, turn, toyLevel(3, 9)).total[0] as number);
    expect(turns.reduce((sum, change) => sum + change)).toBeCloseTo(game.total[0] as number, 9);
  });

  it('leaves a subset that ends early as it was at its ending, and plays none past the last turn that was played', () => {
    const ends = toyLevel(2, 9, [{ id: 'stepped', fromTurn: 1, when: { all: [{ metric: 'zero', op: '>=', value: 1 }, { metric: 'one', op: '<=', value: 0 }] } }]);
    const rules = toyRules(2, { zero: (joined) => has(joined, 0), one: (joined) => has(joined, 1), turn: (_, world) => world.clock.turn });
    const record = toyRecord([join(0), join(1), push(0, 9, 3)], 4);
    const { total, background, shares } = shapley({ rulebook: rules, scenario: { ...ends, level: { ...ends.level, endings: ends.level.endings.slice(0, 1) } }, record, measures: ['turn'], scope: 'game' });
    // Alone, the first seat ends the game in turn 1; the others are read after turn 4.
    expect([total[0], background[0]]).toEqual([4, 4]);
    expectClose(columnOf(shares), [-1.5, 1.5]);
  });

  it('lets a decision lapse that others have made illegal, and counts it once they are silent', () => {
    const first = (seat: number) => ({ ...join(seat), action: 'first' });
    const taken = toyRules(2, { taken: (joined) => many(joined), zero: (joined) => has(joined, 0) });
    const { shares } = shapley({ rulebook: taken, scenario: toyLevel(2), record: toyRecord([first(0), first(1)]), measures: ['taken', 'zero'], scope: 'game' });
    expect(shares).toEqual([[0.5, 1], [0.5, 0]]);
  });

  it('refuses a turn that was not played', () => {
    expect(() => price(toyRecord([], 2), 3)).toThrow(RangeError);
  });
});
