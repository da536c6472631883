import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../../maths';
import { equilibria } from './equilibria';
import type { Equilibrium, Matrix } from './equilibria';

const pure = (options: number, at: number): number[] => Array.from({ length: options }, (_, place) => (place === at ? 1 : 0));
const keyOf = ({ row, column }: Equilibrium): string => [row, column].map((mix) => mix.map((share) => share.toFixed(9)).join(' ')).join(' | ');

/** Compares sets of equilibria without regard to order. */
function expectSet(found: readonly Equilibrium[], known: readonly Equilibrium[]): void {
  expect(found.map(keyOf).sort()).toEqual(known.map(keyOf).sort());
}

const transpose = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] as number));
const minus = (matrix: Matrix): Matrix => matrix.map((row) => row.map((value) => 0 - value));

describe('equilibria of known games', () => {
  it('finds that both prisoners talk', () => {
    const years = [[-1, -10], [0, -5]];
    expectSet(equilibria(years, transpose(years)), [{ row: [0, 1], column: [0, 1] }]);
  });

  it('finds both conventions of a stag hunt and the mixture between them', () => {
    const hunt = [[4, 0], [3, 3]];
    expectSet(equilibria(hunt, transpose(hunt)), [{ row: [1, 0], column: [1, 0] }, { row: [0, 1], column: [0, 1] }, { row: [0.75, 0.25], column: [0.75, 0.25] }]);
  });

  it('finds only the even mixture in matching pennies', () => {
    const pennies = [[1, -1], [-1, 1]];
    expectSet(equilibria(pennies, minus(pennies)), [{ row: [0.5, 0.5], column: [0.5, 0.5] }]);
  });

  it('finds three equilibria in the battle of the sexes', () => {
    expectSet(equilibria([[3, 0], [0, 2]], [[2, 0], [0, 3]]), [
      { row: [1, 0], column: [1, 0] }, { row: [0, 1], column: [0, 1] }, { row: [0.6, 0.4], column: [0.4, 0.6] },
    ]);
  });

  it('finds thirds in rock, paper, scissors', () => {
    const beats = [[0, -1, 1], [1, 0, -1], [-1, 1, 0]];
    expectSet(equilibria(beats, minus(beats)), [{ row: [1 / 3, 1 / 3, 1 / 3], column: [1 / 3, 1 / 3, 1 / 3] }]);
  });

  it('finds the equilibria of the example of von Stengel (2007) with three row options and two columns', () => {
    expectSet(equilibria([[3, 3], [2, 5], [0, 6]], [[3, 2], [2, 6], [3, 1]]), [
      { row: [1, 0, 0], column: [1, 0] }, { row: [0.8, 0.2, 0], column: [2 / 3, 1 / 3] }, { row: [0, 1 / 3, 2 / 3], column: [1 / 3, 2 / 3] },
    ]);
  });
});

describe('equilibria of degenerate games', () => {
  it('finds both ends of a segment where a player is indifferent against one reply', () => {
    // The row player does not care; the column player goes left unless bottom is more likely than not.
    expectSet(equilibria([[1, 1], [1, 1]], [[1, 0], [0, 1]]), [
      { row: [1, 0], column: [1, 0] }, { row: [0.5, 0.5], column: [1, 0] }, { row: [0.5, 0.5], column: [0, 1] }, { row: [0, 1], column: [0, 1] },
    ]);
  });

  it('finds that a game in which nothing matters is in balance everywhere', () => {
    const flat = [[2, 2, 2], [2, 2, 2]];
    expectSet(equilibria(flat, flat), [0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ row: pure(2, row), column: pure(3, column) }))));
  });

  it('finds an equilibrium in which an option is weakly dominated', () => {
    expectSet(equilibria([[1, 0], [0, 0]], [[1, 0], [0, 0]]), [{ row: [1, 0], column: [1, 0] }, { row: [0, 1], column: [0, 1] }]);
  });

  it('takes one option a side as it is', () => {
    expectSet(equilibria([[0.1]], [[-3]]), [{ row: [1], column: [1] }]);
  });
});

/** How much a player could gain by another option against the mixture of the other, own options in rows. */
function regret(gains: Matrix, own: readonly number[], other: readonly number[]): number {
  const worth = gains.map((row) => row.reduce((sum, gain, at) => sum + gain * (other[at] as number), 0));
  return Math.max(...worth) - worth.reduce((sum, value, at) => sum + value * (own[at] as number), 0);
}

const matrix = (rows: number, columns: number, entry: fc.Arbitrary<number>) => fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const game = (entry: fc.Arbitrary<number>) => fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => fc.tuple(matrix(rows, columns, entry), matrix(rows, columns, entry)));

describe('laws of equilibria', () => {
  it('every game has one (Nash 1950), and none that is found can be improved on by either player', () => {
    fc.assert(fc.property(game(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -997, max: 997 }).map((value) => value / 997))), ([rows, columns]) => {
      const found = equilibria(rows, columns);
      expect(found.length).toBeGreaterThan(0);
      for (const { row, column } of found) {
        expect(regret(rows, row, column)).toBeLessThan(1e-9);
        expect(regret(transpose(columns), column, row)).toBeLessThan(1e-9);
        for (const mix of [row, column]) expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    }));
  });

  it('finds every pure one, and each only once', () => {
    fc.assert(fc.property(game(fc.integer({ min: 0, max: 3 })), ([rows, columns]) => {
      const found = equilibria(rows, columns).map(keyOf);
      expect(new Set(found).size).toBe(found.length);
      rows.forEach((gains, row) => gains.forEach((_, column) => {
        const [own, other] = [pure(rows.length, row), pure(gains.length, column)];
        const isEquilibrium = regret(rows, own, other) === 0 && regret(transpose(columns), other, own) === 0;
        expect(found.includes(keyOf({ row: own, column: other }))).toBe(isEquilibrium);
      }));
    }));
  });

  it('finds an odd number in games without ties (Wilson 1971)', () => {
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (seed, rows, columns) => {
      const chance = makeChance(seed, 'forecast');
      const drawn = (player: number) => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => chance.uniform(player, 0, row, column)));
      expect(equilibria(drawn(0), drawn(1)).length % 2).toBe(1);
    }));
  });

  it('refuses what is too large, and what is no number', () => {
    expect(() => equilibria(Array.from({ length: 9 }, () => [0]), Array.from({ length: 9 }, () => [0]))).toThrow(RangeError);
    expect(() => equilibria([[Number.NaN]], [[0]])).toThrow(RangeError);
  });
});
