import { assert, double, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, makeChance } from '../../maths';
import { crpsOfLognormal, crpsOfNormal, crpsOfSample } from './crps';
import { normalCdf, normalDensity } from './normal';

const CHANCE = makeChance(7, 'game');
const DRAWS = Float64Array.from({ length: 40_000 }, (_, index) => CHANCE.normal(1, 1, 1, index)).sort();
const finite = (low: number, high: number) => double({ min: low, max: high, noNaN: true });

/** The definition itself: half of all pairs, without the sorting. */
function crpsByPairs(sample: readonly number[], observed: number): number {
  const pairs = sample.flatMap((a) => sample.map((b) => Math.abs(a - b)));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return sum(sample.map((value) => Math.abs(value - observed))) / sample.length - sum(pairs) / (2 * sample.length * sample.length);
}

describe('the normal distribution', () => {
  it('has the values of the tables', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 14);
    expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 12);
    expect(normalCdf(-1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalCdf(5) - 1).toBeCloseTo(-2.866515718791933e-7, 15);
    expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 14);
  });

  it('is symmetric, ascends and joins its two series without a step', () => {
    assert(property(finite(-8, 8), (z) => Math.abs(normalCdf(z) + normalCdf(-z) - 1) < 1e-14));
    assert(property(finite(-8, 7.9), (z) => normalCdf(z + 0.1) >= normalCdf(z)));
    expect(normalCdf(4.2427) - normalCdf(4.2426)).toBeCloseTo(0.0001 * normalDensity(4.24265), 12);
  });
});

describe('the ranked probability score', () => {
  it('of a standard normal at its centre is (sqrt 2 - 1) / sqrt pi', () => {
    expect(crpsOfNormal(0, 1, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 12);
    expect(crpsOfNormal(0, 1, 0)).toBeCloseTo(0.2337, 4);
  });

  it('scales with the unit', () => {
    assert(property(finite(-5, 5), finite(0.1, 5), finite(-5, 5), (mean, sd, observed) =>
      Math.abs(crpsOfNormal(10 * mean, 10 * sd, 10 * observed) - 10 * crpsOfNormal(mean, sd, observed)) < 1e-9));
  });

  it('of a point is the distance to it', () => {
    expect(crpsOfSample([3], 5)).toBe(2);
    expect(crpsOfSample([3, 3, 3, 3], -1)).toBe(4);
    expect(crpsOfNormal(3, 0, 5)).toBe(2);
  });

  it('of a sample is what the definition says, pair by pair', () => {
    assert(property(uniqueArray(finite(-50, 50), { minLength: 1, maxLength: 12 }), finite(-60, 60), (sample, observed) => {
      const sorted = [...sample].sort((a, b) => a - b);
      return Math.abs(crpsOfSample(sorted, observed) - crpsByPairs(sample, observed)) < 1e-9;
    }));
  });

  it.each([-2, -0.5, 0, 1, 3])('of a large sample comes to the closed form, at %d', (observed) => {
    expect(Math.abs(crpsOfSample(DRAWS, observed) - crpsOfNormal(0, 1, observed))).toBeLessThan(0.02);
    expect(Math.abs(crpsOfSample(DRAWS.map((z) => 20 * exp(0.3 * z)), 20 + 5 * observed) - crpsOfLognormal(20, 0.3, 20 + 5 * observed))).toBeLessThan(0.1);
  });

  it('rewards the truth: no other spread does better on average', () => {
    const average = (sd: number): number => [...DRAWS].reduce((total, drawn) => total + crpsOfNormal(0, sd, drawn), 0) / DRAWS.length;
    expect(average(1)).toBeLessThan(average(0.7));
    expect(average(1)).toBeLessThan(average(1.4));
  });
});
