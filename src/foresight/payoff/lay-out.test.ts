import { describe, expect, it } from 'vitest';
import { finish } from '../work';
import { layOut } from './lay-out';
import { bestOf } from './samples';

const sides = (rows: number, columns: number) => ({
  row: { seat: 'a', options: Array.from({ length: rows }, (_, place) => `r${place}`) },
  column: { seat: 'b', options: Array.from({ length: columns }, (_, place) => `c${place}`) },
});

/** Futures that shake every cell alike, so that differences are certain. */
const shaken = (payoffs: readonly (readonly number[])[]) => payoffs.map((row) => row.map((value) => Array.from({ length: 40 }, (_, future) => value + Math.sin(future))));

const laidOut = (...parts: Parameters<typeof layOut>) => finish(layOut(...parts));

describe('the best of some options', () => {
  const noise = Array.from({ length: 50 }, (_, future) => Math.sin(7 * future));

  it('are those that are not worse beyond two standard errors of the difference', () => {
    const other = Array.from({ length: 50 }, (_, future) => Math.cos(11 * future));
    expect(bestOf([noise, other])).toEqual([0, 1]);
    expect(bestOf([noise, other.map((value) => value - 2)])).toEqual([0]);
  });

  it('tells options apart that differ little but always, whatever chance does to both', () => {
    expect(bestOf([noise, noise.map((value) => value + 0.001)])).toEqual([1]);
  });

  it('keeps options that are worth the same, and all where one future cannot tell', () => {
    expect(bestOf([noise, noise, noise])).toEqual([0, 1, 2]);
    expect(bestOf([[0], [1]])).toEqual([0, 1]);
  });
});

describe('a payoff table', () => {
  it('marks the best replies and the one equilibrium of the prisoners', () => {
    const years = [[0.6, 0.1], [0.9, 0.3]];
    const table = laidOut(sides(2, 2), shaken(years), shaken([[0.6, 0.9], [0.1, 0.3]]));
    expect(table.bestRows).toEqual([[1], [1]]);
    expect(table.bestColumns).toEqual([[1], [1]]);
    expect(table.pure).toEqual([{ row: 1, column: 1 }]);
    expect(table.mixed).toEqual([]);
    expect(table.futures).toBe(40);
    expect(table.cells[0]?.[1]?.row).toBeCloseTo(0.1 + Array.from({ length: 40 }, (_, future) => Math.sin(future)).reduce((sum, value) => sum + value) / 40, 9);
  });

  it('marks two pure equilibria and the mixture of a meeting', () => {
    const table = laidOut(sides(2, 2), shaken([[0.75, 0], [0, 0.5]]), shaken([[0.5, 0], [0, 0.75]]));
    expect(table.pure).toEqual([{ row: 0, column: 0 }, { row: 1, column: 1 }]);
    expect(table.mixed).toHaveLength(1);
    [0.6, 0.4].forEach((share, at) => expect(table.mixed[0]?.row[at]).toBeCloseTo(share, 6));
    [0.4, 0.6].forEach((share, at) => expect(table.mixed[0]?.column[at]).toBeCloseTo(share, 6));
  });

  it('calls every cell a balance where nothing can be told apart, and mixes nothing', () => {
    const same = Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => [0.5, 0.5]));
    const table = laidOut(sides(2, 3), same, same);
    expect(table.pure).toHaveLength(6);
    expect(table.mixed).toEqual([]);
  });
});
