import { exp } from './exp';

/** Where a rising or falling function crosses zero, by a fixed number of halvings; the nearer end where it does not cross. */
export function bisect(f: (x: number) => number, low: number, high: number, steps: number): number {
  const rising = f(high) >= f(low);
  let a = low;
  let b = high;
  for (let step = 0; step < steps; step += 1) {
    const middle = 0.5 * (a + b);
    if (f(middle) > 0 === rising) b = middle;
    else a = middle;
  }
  return 0.5 * (a + b);
}

/** The logistic function, 1 / (1 + e^-x), to full relative precision in both tails. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}

/** The nearest number to `x` between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  if (x < low) return low;
  return x > high ? high : x;
}
