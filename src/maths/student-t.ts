import { cosTurns } from './circle';
import { exp } from './exp';
import { ln } from './ln';
import { lnGamma } from './ln-gamma';

const SQRT_PI = 1.7724538509055159;

/** The mean of |T| for Student's t with `nu` degrees of freedom. */
function meanAbsT(nu: number): number {
  const gammaRatio = exp(lnGamma((nu + 1) / 2) - lnGamma(nu / 2));
  return (2 * Math.sqrt(nu) * gammaRatio) / (SQRT_PI * (nu - 1));
}

/** A Student t of mean 0 and variance 1 from two uniforms in (0,1), its losses stretched by 1 + skew and its gains shrunk by 1 - skew. */
export function makeSkewedT(nu: number, skew: number): (uniform1: number, uniform2: number) => number {
  if (!(nu > 2)) throw new RangeError(`degrees of freedom are not above 2: ${nu}`);
  if (!(skew > -1 && skew < 1)) throw new RangeError(`skew is not between -1 and 1: ${skew}`);
  const sdOfT = Math.sqrt(nu / (nu - 2));
  // With E|X| = a and E X^2 = 1, the scaled variable has mean -skew * a and mean square 1 + skew^2.
  const mean = (-skew * meanAbsT(nu)) / sdOfT;
  const sd = Math.sqrt(1 + skew * skew - mean * mean);
  const gain = (1 - skew) / (sdOfT * sd);
  const loss = (1 + skew) / (sdOfT * sd);
  const shift = -mean / sd;
  const power = -2 / nu;
  return (uniform1, uniform2) => {
    // R. W. Bailey, "Polar generation of random variates with the t-distribution", 1994.
    const radius = Math.sqrt(nu * (exp(power * ln(uniform1)) - 1));
    const t = radius * cosTurns(uniform2);
    return shift + (t < 0 ? loss : gain) * t;
  };
}
