import type { Observation } from '../../model';
import { currencyUp } from '../shared/fund-readings';

const STRONG_FRANC_PCT = 1.5;

/** Says whether the franc has risen enough to trouble exporters and prices. */
export const francStrong = currencyUp(STRONG_FRANC_PCT);

/** Says whether the franc troubles nobody. */
export function francCalm(observation: Observation): boolean {
  return !francStrong(observation);
}
