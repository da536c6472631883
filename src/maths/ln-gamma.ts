import { ln } from './ln';

const HALF_LN_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 16;

/** The logarithm of the gamma function of a positive number: Stirling's series after a shift upwards. */
export function lnGamma(x: number): number {
  let product = 1;
  let z = x;
  while (z < STIRLING_FROM) {
    product *= z;
    z += 1;
  }
  const w = 1 / (z * z);
  const series = (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / z;
  return (z - 0.5) * ln(z) - z + HALF_LN_TWO_PI + series - ln(product);
}
