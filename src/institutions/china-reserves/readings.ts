import type { Observation } from '../../model';
import { pressedByIssuer, trustFallen } from '../shared/fund-readings';

/** Says whether the issuer presses its holders or is trusted far less than at the start. */
export function pressed(observation: Observation): boolean {
  return pressedByIssuer(observation) || trustFallen(observation);
}

/** Says whether nothing presses the holders of the debt. */
export function unpressed(observation: Observation): boolean {
  return !pressed(observation);
}

/** Says whether this is a week in which the slow programme buys gold: every second one. */
export function goldWeek(observation: Observation): boolean {
  return observation.turn % 2 === 0;
}
