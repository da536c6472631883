import { finish } from '../work';
import { exactIntegers, solve } from './linear';

/** Payoffs of one player by row and column option. */
export type Matrix = readonly (readonly number[])[];

/** How often each option is played, in shares that add up to 1. */
export interface Equilibrium {
  readonly row: readonly number[];
  readonly column: readonly number[];
}

/** A corner of a player's best-reply polytope: its mixture, not yet normed, and which labels it carries. */
interface Corner {
  readonly numerators: readonly bigint[];
  readonly labels: number;
}

const MOST_OPTIONS = 8;

/**
 * Finds all extreme equilibria of a game of two players, pure ones among them; every other equilibrium of a degenerate
 * game is a mixture of these. Corners of both best-reply polytopes are found support by support in exact integers, and two
 * corners make an equilibrium where each option is unplayed or a best reply (Mangasarian 1964; Avis, Rosenberg, Savani
 * and von Stengel 2010).
 */
export function equilibria(rowPayoffs: Matrix, columnPayoffs: Matrix): Equilibrium[] {
  return finish(equilibriaWork(rowPayoffs, columnPayoffs));
}

/** The same in steps of one support. */
export function* equilibriaWork(rowPayoffs: Matrix, columnPayoffs: Matrix): Generator<undefined, Equilibrium[], undefined> {
  const rows = rowPayoffs.length;
  const columns = rowPayoffs[0]?.length ?? 0;
  if (rows > MOST_OPTIONS || columns > MOST_OPTIONS) throw new RangeError(`equilibria are sought among ${MOST_OPTIONS} options a side at most`);
  // Labels: bit i for row option i, bit rows + j for column option j.
  const rowCorners = yield* cornersOf(positive(columnPayoffs), (own) => 1 << own, (other) => 1 << (rows + other));
  const columnCorners = yield* cornersOf(positive(transposed(rowPayoffs)), (own) => 1 << (rows + own), (other) => 1 << other);
  const all = 2 ** (rows + columns) - 1;
  return rowCorners.flatMap((row) =>
    columnCorners.filter((column) => (row.labels | column.labels) === all).map((column) => ({ row: normed(row), column: normed(column) })),
  );
}

/** Adding a constant to all payoffs changes no equilibrium and makes both polytopes bounded. */
function positive(matrix: Matrix): bigint[][] {
  const exact = exactIntegers(matrix);
  const least = exact.flat().reduce((min, value) => (value < min ? value : min), 0n);
  return exact.map((row) => row.map((value) => value - least + 1n));
}

/** Finds the corners of { x >= 0, gains' x <= 1 } other than 0; `gains` are the opponent's, by own option and theirs. */
function* cornersOf(gains: readonly (readonly bigint[])[], unplayed: (own: number) => number, best: (other: number) => number): Generator<undefined, Corner[], undefined> {
  const own = gains.length;
  const others = gains[0]?.length ?? 0;
  const found = new Map<string, Corner>();
  for (let size = 1; size <= Math.min(own, others); size += 1) {
    for (const support of subsetsOf(own, size)) {
      for (const tight of subsetsOf(others, size)) {
        const corner = cornerAt(gains, support, tight, unplayed, best);
        if (corner !== null) found.set(`${support.join()} ${normed(corner).join()}`, corner);
      }
      yield;
    }
  }
  return [...found.values()];
}

/** The corner with this support at which these replies are all best; null where there is none. */
function cornerAt(
  gains: readonly (readonly bigint[])[],
  support: readonly number[],
  tight: readonly number[],
  unplayed: (own: number) => number,
  best: (other: number) => number,
): Corner | null {
  const gain = (own: number, other: number): bigint => gains[own]?.[other] as bigint;
  const solution = solve(tight.map((other) => support.map((own) => gain(own, other))), tight.map(() => 1n));
  if (solution === null || solution.numerators.some((part) => part <= 0n)) return null;
  const numerators = gains.map((_, own) => solution.numerators[support.indexOf(own)] ?? 0n);
  let labels = 0;
  numerators.forEach((part, own) => (labels |= part === 0n ? unplayed(own) : 0));
  for (let other = 0; other < (gains[0]?.length ?? 0); other += 1) {
    const total = numerators.reduce((sum, part, own) => sum + part * gain(own, other), 0n);
    if (total > solution.denominator) return null;
    if (total === solution.denominator) labels |= best(other);
  }
  return { numerators, labels };
}

function normed({ numerators }: Corner): number[] {
  const sum = Number(numerators.reduce((total, part) => total + part, 0n));
  return numerators.map((part) => Number(part) / sum);
}

/** All ways to take so many of the first numbers, in order. */
function subsetsOf(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const starts = Array.from({ length: Math.max(0, count - from - size + 1) }, (_, at) => from + at);
  return starts.flatMap((first) => subsetsOf(count, size - 1, first + 1).map((rest) => [first, ...rest]));
}

function transposed(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] as number));
}
