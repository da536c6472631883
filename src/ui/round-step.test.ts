import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, multiples, roundStep } from './round-step';

const spans = fc.double({ min: 0.01, max: 5000, noNaN: true });

describe('round steps', () => {
  it('are 1, 2 or 5 times a power of ten, as known', () => {
    expect([0.4, 1, 3, 7, 11, 180].map((span) => roundStep(span, 4))).toEqual([0.1, 0.5, 1, 2, 5, 50]);
  });

  it('cut a span into at most the parts asked for', () => {
    fc.assert(fc.property(spans, (span) => {
      expect(span / roundStep(span, 4)).toBeLessThanOrEqual(4 * (1 + 1e-9));
    }));
  });

  it('have multiples inside the span only, as far apart as the step', () => {
    fc.assert(fc.property(fc.double({ min: -100, max: 100, noNaN: true }), spans, (low, span) => {
      const step = roundStep(span, 4);
      const found = multiples(low, low + span, step);
      for (const each of found) expect(each >= low - 1e-6 && each <= low + span + 1e-6).toBe(true);
      found.slice(1).forEach((each, index) => expect(each - (found[index] ?? 0)).toBeCloseTo(step, 6));
    }));
  });

  it('name the decimals they print', () => {
    expect([5, 1, 0.5, 0.1, 0.05].map(decimalsOf)).toEqual([0, 0, 1, 1, 2]);
  });
});
