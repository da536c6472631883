import type { Args, Observation } from '../../model';
import {
  dateNears, metric, nextDuePp, standingThreat, tariffInForce, threatGone, threatPaused, threatSigned, threatStands,
} from '../shared/readings';

/** The whole counter-list that was adopted in 2025 and suspended, in EUR bn. */
export const WHOLE_LIST_EUR_BN = 93;
/** The part that is dated first, in EUR bn. */
export const FIRST_PART_EUR_BN = 30;
const SECOND_PART_EUR_BN = 60;
const LEAST_UNITY = 35;

/** Gives how much of the counter-list has a date or is in force, in EUR bn. */
export function listedEurBn(observation: Observation): number {
  return Math.max(metric(observation, 'list.announced-eur-bn'), metric(observation, 'list.in-force-eur-bn'));
}

/** Says whether a part of the counter-list is in force. */
export function listInForce(observation: Observation): boolean {
  return metric(observation, 'list.in-force-eur-bn') > 0;
}

/** Says whether a part of the counter-list has a date and none is in force. */
export function listDated(observation: Observation): boolean {
  return metric(observation, 'list.announced-eur-bn') > 0 && !listInForce(observation);
}

/** Says whether the whole counter-list is suspended. */
export function listSuspended(observation: Observation): boolean {
  return listedEurBn(observation) <= 0;
}

/** Says whether a threat is live: it stands and is not paused. */
export function threatLive(observation: Observation): boolean {
  return threatStands(observation) && !threatPaused(observation);
}

/** Says whether a live threat is close: signed, or near its date. */
export function threatClose(observation: Observation): boolean {
  return threatSigned(observation) || (threatLive(observation) && dateNears(observation));
}

/** Says whether tension has eased: the threat is gone or paused, and no tariff is collected. */
export function eased(observation: Observation): boolean {
  return !tariffInForce(observation) && (threatGone(observation) || threatPaused(observation));
}

/** Says whether no tariff is collected. */
export function noTariffInForce(observation: Observation): boolean {
  return !tariffInForce(observation);
}

/** Says whether the member states are too divided for a hard step. */
export function divided(observation: Observation): boolean {
  return observation.capacity < LEAST_UNITY;
}

/** Gives the part of the list that deters in proportion to how close the tariff is, in EUR bn. */
export function deterrentEurBn(observation: Observation): number {
  if (tariffInForce(observation)) return WHOLE_LIST_EUR_BN;
  return threatClose(observation) ? SECOND_PART_EUR_BN : FIRST_PART_EUR_BN;
}

/** Says whether more of the list would have to be dated to deter. */
export function deterrenceShort(observation: Observation): boolean {
  return threatLive(observation) && listedEurBn(observation) < deterrentEurBn(observation);
}

/** Gives the figures that its reasons quote. */
export function quoted(observation: Observation): Args {
  const threat = standingThreat(observation);
  return {
    tariffPp: threat?.tariffPp ?? 0,
    nextPp: nextDuePp(observation),
    inForcePp: Math.max(0, ...observation.threats.map(({ inForcePp }) => inForcePp)),
    partners: threat?.partners ?? 'none',
    listEurBn: listedEurBn(observation),
    firstEurBn: FIRST_PART_EUR_BN,
    wholeEurBn: WHOLE_LIST_EUR_BN,
    planEurBn: deterrentEurBn(observation),
    unity: observation.capacity,
  };
}
