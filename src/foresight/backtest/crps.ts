import { exp } from '../../maths';
import { normalCdf, normalDensity, safeLn } from './normal';

const SQRT_PI = 1.7724538509055159;
const SQRT_TWO = 1.4142135623730951;

/**
 * Continuous ranked probability score of a sample in ascending order: mean distance to what was observed, less
 * half the mean distance of two draws (Gneiting and Raftery 2007, equation 21).
 */
export function crpsOfSample(sorted: ArrayLike<number>, observed: number): number {
  const n = sorted.length;
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < n; i += 1) {
    distance += Math.abs(sorted[i]! - observed);
    spread += (2 * i + 1 - n) * sorted[i]!;
  }
  return distance / n - spread / (n * n);
}

/** Score of a normal in closed form (Gneiting and Raftery 2007, equation 5); the distance where it has no spread. */
export function crpsOfNormal(mean: number, sd: number, observed: number): number {
  if (!(sd > 0)) return Math.abs(observed - mean);
  const z = (observed - mean) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalDensity(z) - 1 / SQRT_PI);
}

/** Score of a lognormal in closed form (Baran and Lerch 2015, equation 5), by its median and the sd of its logarithm. */
export function crpsOfLognormal(median: number, sd: number, observed: number): number {
  const z = (safeLn(observed) - safeLn(median)) / sd;
  const mean = median * exp(0.5 * sd * sd);
  return observed * (2 * normalCdf(z) - 1) - 2 * mean * (normalCdf(z - sd) + normalCdf(sd / SQRT_TWO) - 1);
}
