import { exp, ln } from '../../maths';

const SQRT_TWO = 1.4142135623730951;
const SQRT_PI = 1.7724538509055159;
const SERIES_BELOW = 3;

/** The density of the standard normal. */
export function normalDensity(z: number): number {
  return exp(-0.5 * z * z) / (SQRT_TWO * SQRT_PI);
}

/** The distribution function of the standard normal, to about 14 decimals. */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / SQRT_TWO;
  const tail = x < SERIES_BELOW ? 1 - erfSeries(x) : erfcFraction(x);
  return z < 0 ? 0.5 * tail : 1 - 0.5 * tail;
}

/** Abramowitz and Stegun 7.1.6: all terms are positive, so that no digits cancel. */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > 1e-18 * sum; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / SQRT_PI) * exp(-x * x) * sum;
}

/** Abramowitz and Stegun 7.1.14, from the tail inwards. */
function erfcFraction(x: number): number {
  let fraction = x;
  for (let n = 60; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return exp(-x * x) / (SQRT_PI * fraction);
}

/** Gives the logarithm of a number above 0 and a floor for all others. */
export function safeLn(x: number): number {
  return ln(Math.max(x, 1e-12));
}
