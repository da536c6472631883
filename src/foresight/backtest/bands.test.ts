import { describe, expect, it } from 'vitest';
import { bandMedian } from './bands';
import type { Band } from './bands';

const band = (measure: Band['measure'], session: number, since = 0): Band => ({ id: 'band', market: 'market', measure, session, since, low: 0, high: 0 });
const rows = (...runs: readonly (readonly number[])[]): Float64Array[] => (runs[0] ?? []).map((_, session) => Float64Array.from(runs.map((run) => run[session] as number)));

describe('what a band measures', () => {
  it('is the move between two closes: basis points and points apart, per cent compounded', () => {
    expect(bandMedian(rows([5, 9, 4]), 'bp', 4, band('move', 3))).toBe(4);
    expect(bandMedian(rows([5, 9, 4]), 'bp', 4, band('move', 3, 2))).toBe(-5);
    expect(bandMedian(rows([-10, -1]), '%', 100, band('move', 2, 1))).toBeCloseTo(10, 12);
    expect(bandMedian(rows([30, 24]), 'points', 20, band('move', 2))).toBe(4);
    expect(bandMedian(rows([30, 24]), 'points', 20, band('move', 2, 1))).toBe(-6);
  });

  it('is the change of the VIX in per cent where a band asks for its change', () => {
    expect(bandMedian(rows([30, 24]), 'points', 20, band('change', 2, 1))).toBe(-20);
    expect(bandMedian(rows([5, 9]), 'bp', 20, band('change', 2, 1))).toBe(4);
  });

  it('is the highest or the lowest close on the way', () => {
    const runs = rows([3, 8, -6, 2]);
    expect([bandMedian(runs, 'bp', 0, band('peak', 4)), bandMedian(runs, 'bp', 0, band('trough', 4))]).toEqual([8, -6]);
    expect([bandMedian(runs, 'bp', 0, band('peak', 4, 3)), bandMedian(runs, 'bp', 0, band('trough', 2))]).toEqual([2, 3]);
  });

  it('is the median over runs of what each run did, not of closes', () => {
    expect(bandMedian(rows([9, 0], [0, 9], [1, 1]), 'bp', 0, band('peak', 2))).toBe(9);
  });
});
