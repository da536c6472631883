import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ln } from './ln';
import { bisect, clamp, logistic } from './roots';

const finite = fc.double({ min: -50, max: 50, noNaN: true });

describe('bisect', () => {
  it('finds the root of rising and falling functions to the last halving', () => {
    expect(bisect((x) => x * x - 2, 0, 2, 60)).toBeCloseTo(Math.sqrt(2), 15);
    expect(bisect((x) => 2 - x * x, 0, 2, 60)).toBeCloseTo(Math.sqrt(2), 15);
    fc.assert(fc.property(finite, (root) => {
      const found = bisect((x) => x - root, -50, 50, 30);
      expect(Math.abs(found - root)).toBeLessThanOrEqual(5e-8);
      expect(bisect((x) => root - x, -50, 50, 30)).toBeCloseTo(found, 6);
    }));
  });

  it('goes to the end nearer to a root that lies outside', () => {
    expect(bisect((x) => x - 9, 0, 1, 50)).toBeCloseTo(1, 12);
    expect(bisect((x) => x + 9, 0, 1, 50)).toBeCloseTo(0, 12);
    expect(bisect((x) => 9 - x, 0, 1, 50)).toBeCloseTo(1, 12);
    expect(bisect((x) => -9 - x, 0, 1, 50)).toBeCloseTo(0, 12);
  });

  it('calls the function a fixed number of times', () => {
    let calls = 0;
    bisect((x) => { calls += 1; return x; }, -1, 1, 20);
    expect(calls).toBe(22);
  });
});

describe('logistic', () => {
  it('is a half at zero and reaches its limits without NaN', () => {
    expect([logistic(0), logistic(800), logistic(-800), logistic(Infinity), logistic(-Infinity)]).toEqual([0.5, 1, 0, 1, 0]);
    expect(logistic(-740)).toBeGreaterThan(0);
  });

  it('is symmetric, rising and log-odds of its input', () => {
    fc.assert(fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
      const p = logistic(x);
      expect(p + logistic(-x)).toBeCloseTo(1, 15);
      expect(logistic(x + 0.01)).toBeGreaterThan(p);
      expect(ln(p) - ln(logistic(-x))).toBeCloseTo(x, 12);
    }));
  });
});

describe('clamp', () => {
  it('stays between its bounds and keeps what is already there', () => {
    expect([clamp(-3, -1, 1), clamp(3, -1, 1), clamp(0.2, -1, 1), clamp(-1, -1, 1)]).toEqual([-1, 1, 0.2, -1]);
    expect(clamp(NaN, 0, 1)).toBeNaN();
  });
});
