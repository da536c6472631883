import { ln, mean } from '../../maths';

/** The standard deviation around the mean, dividing by the count. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(centralMoment(values, 2));
}

/** The third standardised moment: below nought when falls are larger than rises. */
export function skewness(values: ArrayLike<number>): number {
  const sd = standardDeviation(values);
  return centralMoment(values, 3) / (sd * sd * sd);
}

/** The fourth standardised moment less the 3 of a normal. */
export function excessKurtosis(values: ArrayLike<number>): number {
  const variance = centralMoment(values, 2);
  return centralMoment(values, 4) / (variance * variance) - 3;
}

/** Sums of neighbouring values that do not overlap, such as weeks out of days; what does not fill the last is left out. */
export function aggregated(values: ArrayLike<number>, length: number): Float64Array {
  const sums = new Float64Array(Math.floor(values.length / length));
  for (let place = 0; place < sums.length * length; place += 1) sums[Math.floor(place / length)]! += values[place]!;
  return sums;
}

/** The tail index by Hill (1975) from the largest share of the values above nought: lower is fatter. */
export function hillIndex(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).filter((value) => value > 0).sort().reverse();
  const count = Math.floor(sorted.length * share);
  const threshold = sorted[count]!;
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum += ln(sorted[place]! / threshold);
  return count / sum;
}

/** The correlation of values with themselves `lag` places later. */
export function autocorrelation(values: ArrayLike<number>, lag: number): number {
  const centre = mean(values);
  let product = 0;
  let square = 0;
  for (let place = 0; place < values.length; place += 1) {
    const here = values[place]! - centre;
    square += here * here;
    if (place >= lag) product += here * (values[place - lag]! - centre);
  }
  return product / square;
}

/** Pearson's correlation of two series of equal length. */
export function correlation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const [a, b] = [mean(first), mean(second)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let place = 0; place < first.length; place += 1) {
    const [x, y] = [first[place]! - a, second[place]! - b];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

/** The leverage effect: the correlation of a return with the square of the next. */
export function leverage(returns: Float64Array): number {
  return correlation(returns.subarray(0, -1), returns.subarray(1).map((value) => value * value));
}

/** The share of values further than `distance` standard deviations from the mean. */
export function shareBeyond(values: Float64Array, distance: number): number {
  const [centre, limit] = [mean(values), distance * standardDeviation(values)];
  return values.filter((value) => Math.abs(value - centre) > limit).length / values.length;
}

/** Lags about evenly spread by their logarithm, so that a fit weighs days and months alike. */
export const DECAY_LAGS: readonly number[] = [1, 2, 3, 5, 8, 13, 20, 32, 50, 71, 100];

/** The exponent b of the power law lag^-b that fits positive autocorrelations by least squares of logarithms. */
export function decayExponent(lags: readonly number[], correlations: readonly number[]): number {
  const used = lags.map((lag, place) => ({ lag, value: correlations[place] ?? NaN })).filter(({ value }) => value > 0);
  const x = used.map(({ lag }) => ln(lag));
  const y = used.map(({ value }) => ln(value));
  return (-correlation(x, y) * standardDeviation(y)) / standardDeviation(x);
}

function centralMoment(values: ArrayLike<number>, order: 2 | 3 | 4): number {
  const centre = mean(values);
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const gap = values[place]! - centre;
    sum += order === 2 ? gap * gap : order === 3 ? gap * gap * gap : gap * gap * gap * gap;
  }
  return sum / values.length;
}
