import type { Observation } from '../../model';
import { booksSuffer, neverSold, sellableUsdBn } from '../shared/fund-readings';
import { dollarTrust, threatStands } from '../shared/readings';

const SAFE_TRUST = 0.6;
/** A step below the 0.554 that a threat among allies leaves behind: doubt enough to say so in public; judgement. */
const DOUBTED_TRUST = 0.545;
const FULL_HEDGE = 0.9;

/** Says whether the issuer's debt is no longer safe beyond doubt, so that a prudent holder may leave it. */
export function debtLessSafe(observation: Observation): boolean {
  return dollarTrust(observation) < SAFE_TRUST;
}

/** Says whether the issuer's debt is doubted so much that members are owed a word about it. */
export function debtDoubted(observation: Observation): boolean {
  return dollarTrust(observation) < DOUBTED_TRUST;
}

/** Says whether the fund still has Treasuries to sell and has not sold any yet. */
export function maySellAll(observation: Observation): boolean {
  return neverSold(observation) && sellableUsdBn(observation) > 0;
}

/** Says whether a worthwhile part of the dollars is not hedged. */
export function unhedged(observation: Observation): boolean {
  return observation.own.hedgedShare < FULL_HEDGE;
}

/** Says whether the board has a reason to meet: a threat against its own country, or its books suffer. */
export function boardCalled(observation: Observation): boolean {
  return threatStands(observation) || booksSuffer(observation);
}

/** Says whether the board has no reason to meet outside its calendar. */
export function boardQuiet(observation: Observation): boolean {
  return !boardCalled(observation);
}
