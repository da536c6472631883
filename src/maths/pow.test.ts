import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pow } from './pow';

const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const exponent = fc.double({ min: -20, max: 20, noNaN: true });

function near(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-12;
}

describe('pow', () => {
  it('is exact at its edges', () => {
    expect([pow(5, 0), pow(0, 0), pow(NaN, 0), pow(Infinity, 0)]).toEqual([1, 1, 1, 1]);
    expect([pow(0, 2.5), pow(0, -1), pow(Infinity, 2), pow(Infinity, -2)]).toEqual([0, Infinity, Infinity, 0]);
    expect([pow(1, 1e300), pow(1, Infinity), pow(0.1, 1), pow(-1, 0.5), pow(2, 2000), pow(2, -2000)])
      .toEqual([1, 1, 0.1, NaN, Infinity, 0]);
  });

  it('matches powers known by multiplication and by square root', () => {
    for (const x of [0.5, 0.9, 1.07, 2, 3.5, 10]) {
      expect(near(pow(x, 2), x * x)).toBe(true);
      expect(near(pow(x, 7), x * x * x * x * x * x * x)).toBe(true);
      expect(near(pow(x, -1), 1 / x)).toBe(true);
      expect(near(pow(x, 0.5), Math.sqrt(x))).toBe(true);
    }
  });

  it('adds exponents of one base and multiplies bases of one exponent', () => {
    fc.assert(fc.property(base, base, exponent, exponent, (a, b, p, q) => {
      expect(near(pow(a, p) * pow(a, q), pow(a, p + q))).toBe(true);
      expect(near(pow(a, p) * pow(b, p), pow(a * b, p))).toBe(true);
    }));
  });
});
