import type { Observation } from '../../model';
import { currencyUp } from '../shared/fund-readings';

const STRONG_FRANC_PCT = 1.5;
const RUNAWAY_FRANC_PCT = 3;
const RISING_FRANC_PCT = 0.75;

/** Says whether the franc has risen enough to trouble exporters and prices. */
export const francStrong = currencyUp(STRONG_FRANC_PCT);

/** Says whether the franc rises enough for a bank that would rather lean early than late. */
export const francRises = currencyUp(RISING_FRANC_PCT);

/** Says whether the franc has run away, so that even a bank without views steps in. */
export const francRunsAway = currencyUp(RUNAWAY_FRANC_PCT);

/** Says whether the franc troubles nobody. */
export function francCalm(observation: Observation): boolean {
  return !francStrong(observation);
}
