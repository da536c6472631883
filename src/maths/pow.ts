import { exp } from './exp';
import { ln } from './ln';

/** A base of zero or more raised to a real exponent, with relative error of about |exponent * ln(base)| roundings. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1 && base >= 0) return base;
  return exp(exponent * ln(base));
}
