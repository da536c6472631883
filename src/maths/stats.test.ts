import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, quantile } from './stats';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it('gives the type 7 values of a known sample', () => {
    const sample = [1, 2, 4, 8, 16];
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile(sample, p))).toEqual([1, 1.4, 2, 4, 12.8, 16]);
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('lies within the sample and never falls as p rises', () => {
    fc.assert(fc.property(numbers, share, share, (values, p, q) => {
      const sorted = Float64Array.from(values).sort();
      const low = quantile(sorted, Math.min(p, q));
      const high = quantile(sorted, Math.max(p, q));
      expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      expect(low).toBeGreaterThanOrEqual(sorted[0]! - 1e-9);
      expect(high).toBeLessThanOrEqual(sorted.at(-1)! + 1e-9);
    }));
  });
});

describe('mean', () => {
  it('is the sum over the count', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean(Float64Array.of(-1, 1))).toBe(0);
    expect(mean([])).toBeNaN();
  });
});

describe('median', () => {
  it('orders by value, not by text, and leaves its input alone', () => {
    const values = [10, 9, 2, 33, 1];
    expect(median(values)).toBe(9);
    expect(values).toEqual([10, 9, 2, 33, 1]);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});
