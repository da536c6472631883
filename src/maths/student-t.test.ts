import { describe, expect, it } from 'vitest';
import { makeChance } from './chance';
import { makeSkewedT } from './student-t';

const COUNT = 400_000;
const NU = 5.5;
const LEAST = 1.1102230246251565e-16;

function sample(skew: number): Float64Array {
  const chance = makeChance(11);
  const draw = makeSkewedT(NU, skew);
  return Float64Array.from({ length: COUNT }, (_, i) => draw(chance.uniform(0, 0, 0, 2 * i), chance.uniform(0, 0, 0, 2 * i + 1)));
}

function average(values: Float64Array, f: (x: number) => number): number {
  let sum = 0;
  for (const x of values) sum += f(x);
  return sum / values.length;
}

function cubeOfBounded(x: number): number {
  const bounded = Math.max(-8, Math.min(8, x));
  return bounded * bounded * bounded;
}

describe('skewed Student t', () => {
  it.each([-0.3, 0, 0.1, 0.35])('has mean 0 and variance 1 at skew %f', (skew) => {
    const values = sample(skew);
    expect(Math.abs(average(values, (x) => x))).toBeLessThan(0.008);
    expect(Math.abs(average(values, (x) => x * x) - 1)).toBeLessThan(0.025);
  });

  it('leans to losses at a positive skew and to gains at a negative one', () => {
    const third = (skew: number): number => average(sample(skew), cubeOfBounded);
    expect(third(0.2)).toBeLessThan(-0.5);
    expect(third(-0.2)).toBeGreaterThan(0.5);
    expect(Math.abs(third(0))).toBeLessThan(0.12);
  });

  it('has the tails of the distribution function of t at zero skew', () => {
    const values = sample(0);
    const tails = [[1, 0.1303246428909196], [2, 0.024830458391596286], [3, 0.005514233358164543], [5, 0.0005334208232392824]];
    for (const [beyond, known] of tails as [number, number][]) {
      const fiveSd = 5 * Math.sqrt(known / COUNT);
      expect(Math.abs(average(values, (x) => (x < -beyond ? 1 : 0)) - known)).toBeLessThan(fiveSd);
      expect(Math.abs(average(values, (x) => (x > beyond ? 1 : 0)) - known)).toBeLessThan(fiveSd);
    }
  });

  it('centres exactly: halves of the two kinks weigh the known mean of |t|', () => {
    const skew = 0.25;
    const meanAbs = 0.9320825932761255 / Math.sqrt(NU / (NU - 2));
    const sd = Math.sqrt(1 + skew * skew - skew * skew * meanAbs * meanAbs);
    // A quarter turn makes t zero, which leaves the shift that re-centres.
    expect(makeSkewedT(NU, skew)(0.4, 0.25)).toBeCloseTo((skew * meanAbs) / sd, 13);
  });

  it('is finite at the ends of the unit interval', () => {
    const draw = makeSkewedT(NU, 0.2);
    for (const u of [LEAST, 1 - LEAST]) for (const v of [LEAST, 0.5, 1 - LEAST]) expect(Number.isFinite(draw(u, v))).toBe(true);
  });

  it('refuses what has no variance or no second side', () => {
    expect(() => makeSkewedT(2, 0)).toThrow(RangeError);
    expect(() => makeSkewedT(NaN, 0)).toThrow(RangeError);
    expect(() => makeSkewedT(NU, 1)).toThrow(RangeError);
  });
});
