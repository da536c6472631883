import { describe, expect, it } from 'vitest';
import { exp, ln, makeChance } from '../../maths';
import { DECAY_LAGS, aggregated, autocorrelation, correlation, decayExponent, excessKurtosis, hillIndex, leverage, shareBeyond, skewness, standardDeviation } from './statistics';

const chance = makeChance(11);
const normals = Float64Array.from({ length: 40_000 }, (_, day) => chance.normal(day, 1, 1, 0));
const uniforms = Float64Array.from({ length: 40_000 }, (_, day) => chance.uniform(day, 1, 2, 0));

describe('moments', () => {
  it('are known for a few numbers', () => {
    expect(standardDeviation([1, 3, 5, 7])).toBeCloseTo(Math.sqrt(5), 12);
    expect(skewness([1, 2, 3])).toBeCloseTo(0, 12);
    expect(skewness([0, 0, 0, 1])).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(excessKurtosis([-1, 1])).toBeCloseTo(-2, 12);
  });

  it('are nought for a normal, and 6 for the kurtosis of a double exponential', () => {
    expect(skewness(normals)).toBeCloseTo(0, 1);
    expect(excessKurtosis(normals)).toBeCloseTo(0, 0);
    const laplace = uniforms.map((u) => (u < 0.5 ? ln(2 * u) : -ln(2 - 2 * u)));
    expect(Math.abs(excessKurtosis(laplace) - 3)).toBeLessThan(0.5);
  });

  it('of sums that do not overlap grow with the root of time', () => {
    expect([...aggregated([1, 2, 3, 4, 5], 2)]).toEqual([3, 7]);
    expect(standardDeviation(aggregated(normals, 25))).toBeCloseTo(5, 0);
  });
});

describe('tails', () => {
  it('of a Pareto sample have its index', () => {
    for (const index of [2, 3, 4.5]) {
      const pareto = uniforms.map((u) => exp(-ln(u) / index));
      expect(Math.abs(hillIndex(pareto, 0.05) / index - 1)).toBeLessThan(0.06);
    }
  });

  it('look at values above nought alone', () => {
    expect(hillIndex([-9, -8, 1, 2, 4, 8], 0.5)).toBeCloseTo(2 / (ln(4) + ln(2)), 12);
  });

  it('count days by their distance from the mean', () => {
    expect(shareBeyond(normals, 2)).toBeCloseTo(0.0455, 2);
    expect(shareBeyond(Float64Array.of(10, 10, 10, 14), 1.5)).toBe(0.25);
  });
});

describe('memory', () => {
  it('of an autoregression falls by its coefficient', () => {
    const series = new Float64Array(40_000);
    for (let day = 1; day < series.length; day += 1) series[day] = 0.7 * series[day - 1]! + normals[day]!;
    expect(autocorrelation(series, 0)).toBeCloseTo(1, 12);
    for (const lag of [1, 2, 3]) expect(autocorrelation(series, lag)).toBeCloseTo([1, 0.7, 0.49, 0.343][lag]!, 1);
    expect(autocorrelation(normals, 1)).toBeCloseTo(0, 1);
  });

  it('of a power law has its exponent, and what is not positive is left out', () => {
    const law = DECAY_LAGS.map((lag) => 0.4 * exp(-0.3 * ln(lag)));
    expect(decayExponent(DECAY_LAGS, law)).toBeCloseTo(0.3, 9);
    expect(decayExponent(DECAY_LAGS, [...law.slice(0, -1), -0.1])).toBeCloseTo(0.3, 9);
  });
});

describe('two series', () => {
  it('correlate fully with themselves and not at all with others', () => {
    expect(correlation([1, 2, 4], [2, 4, 8])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 4], [-2, -4, -8])).toBeCloseTo(-1, 12);
    expect(correlation(normals, uniforms)).toBeCloseTo(0, 1);
  });

  it('show leverage where a fall is followed by wilder days', () => {
    const wilder = new Float64Array(40_000);
    for (let day = 1; day < wilder.length; day += 1) wilder[day] = (wilder[day - 1]! < 0 ? 2 : 1) * normals[day]!;
    expect(leverage(wilder)).toBeLessThan(-0.1);
    expect(leverage(normals)).toBeCloseTo(0, 1);
  });
});
