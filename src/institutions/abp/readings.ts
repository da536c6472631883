import type { Observation } from '../../model';
import { booksSuffer, trustFallen } from '../shared/fund-readings';

/** Says whether the board has a reason to meet between quarters: its books suffer, or the issuer is trusted far less. */
export function boardCalled(observation: Observation): boolean {
  return booksSuffer(observation) || trustFallen(observation);
}

/** Says whether the board can wait for the quarter. */
export function boardQuiet(observation: Observation): boolean {
  return !boardCalled(observation);
}

/** Says whether a worthwhile part of the dollars is not hedged. */
export function unhedged(observation: Observation): boolean {
  return observation.own.hedgedShare < 0.6;
}
