import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundMultiples } from './round-values';

describe('round values', () => {
  it('are those that a trader would name', () => {
    expect(roundMultiples(4.11, 4.62, 3)).toEqual([4.2, 4.4, 4.6]);
    expect(roundMultiples(6086, 7470, 2)).toEqual([6500, 7000]);
    expect(roundMultiples(14.2, 27.9, 2)).toEqual([15, 20, 25]);
  });

  it('lie inside the span, one equal step apart, as many as asked for', () => {
    fc.assert(fc.property(fc.double({ min: -1000, max: 1e5, noNaN: true }), fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.integer({ min: 1, max: 5 }), (low, span, least) => {
      const values = roundMultiples(low, low + span, least);
      expect(values.length).toBeGreaterThanOrEqual(least);
      expect(values.every((value) => value >= low - 1e-6 && value <= low + span + 1e-6)).toBe(true);
    }));
  });

  it('are the value itself where there is no span', () => {
    expect(roundMultiples(3, 3, 3)).toEqual([3]);
    expect(roundMultiples(Number.NaN, Number.NaN, 3)).toEqual([]);
  });
});
