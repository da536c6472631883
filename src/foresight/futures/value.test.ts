import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Futures } from './contract';
import { meanAndError, optionValue, valueDifference } from './value';

/** Futures whose goals follow from index and plan: two goals, of which the first is met by luck and the second by acting. */
const futures: Futures = {
  measures: [],
  steps: 0,
  goals: 2,
  endings: [],
  play: (index, plan) => ({ values: new Float64Array(0), ending: -1, goals: Uint8Array.of(index % 2, plan.length > 0 ? 1 : 0) }),
};
const ACT = [{ action: 'act', day: 1, args: {} }];

describe('the value of an option', () => {
  it('is the mean share of goals met', () => {
    expect(optionValue(futures, ACT, { from: 0, to: 4 })).toMatchObject({ mean: 0.75, allMet: 0.5 });
    expect(optionValue(futures, [], { from: 1, to: 2 })).toEqual({ mean: 0.5, error: Infinity, allMet: 0 });
  });

  it('differs without error where luck does the same to both', () => {
    expect(valueDifference(futures, ACT, [], { from: 0, to: 10 })).toEqual({ mean: 0.5, error: 0 });
  });
});

describe('a mean', () => {
  it('has the standard error of independent figures', () => {
    expect(meanAndError([1, 2, 3, 4])).toEqual({ mean: 2.5, error: Math.sqrt(5 / 3 / 4) });
  });

  it('errs half as much over four times as many', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 20 }), (figures) => {
      const four = [...figures, ...figures, ...figures, ...figures];
      const size = figures.length;
      expect(meanAndError(four).error * 2).toBeCloseTo(meanAndError(figures).error * Math.sqrt((4 * (size - 1)) / (4 * size - 1)), 9);
    }));
  });
});
