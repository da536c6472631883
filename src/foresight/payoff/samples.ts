import { meanAndError } from '../futures';

/** So many standard errors apart do two means count as different. */
const ERRORS_OF_DOUBT = 2;

/** Places of the best of some options and of all that are not worse beyond doubt, by what each was worth in the same futures. */
export function bestOf(options: readonly (readonly number[])[]): number[] {
  const means = options.map((option) => meanAndError(option).mean);
  const best = options[means.indexOf(Math.max(...means))] ?? [];
  return options.flatMap((option, place) => (isAsGood(option, best) ? [place] : []));
}

/** Differences from the same futures vary far less than the options themselves. */
function isAsGood(option: readonly number[], best: readonly number[]): boolean {
  const { mean, error } = meanAndError(best.map((value, future) => value - (option[future] as number)));
  return mean <= 0 || mean <= ERRORS_OF_DOUBT * error;
}
