/** The p-quantile of ascending numbers, between neighbours by Hyndman and Fan's type 7; NaN of none. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const share = position - below;
  const lower = sorted[below]!;
  return share === 0 ? lower : lower + share * (sorted[below + 1]! - lower);
}

/** The arithmetic mean, summed in order; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum / values.length;
}

/** The median of numbers in any order, which stay as they are; NaN of none. */
export function median(values: ArrayLike<number>): number {
  // Typed arrays sort by value, where plain arrays sort by text.
  return quantile(Float64Array.from(values).sort(), 0.5);
}
