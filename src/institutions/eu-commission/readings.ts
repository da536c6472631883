import type { Args, Observation } from '../../model';
import {
  coercionStage, dateNears, frameworkOffered, measuresInForce, metric, nextDuePp, standingThreat, tariffInForce, threatGone, threatPaused, threatSigned, threatStands,
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

/** A framework that asks for no more purchases than this asks for little, in EUR bn; judgement. */
const LIGHT_PURCHASES_EUR_BN = 150;
const ENOUGH_UNITY = 50;
const AMPLE_UNITY = 60;

/** Says whether the framework on the table asks for talks on territory. */
export function asksTerritory(observation: Observation): boolean {
  return frameworkOffered(observation) && metric(observation, 'framework.territory') > 0;
}

/** Says whether a framework is on the table that leaves territory alone. */
export function termsBearable(observation: Observation): boolean {
  return frameworkOffered(observation) && !asksTerritory(observation);
}

/** Says whether a framework is on the table that asks for little while no tariff is collected. */
export function termsLight(observation: Observation): boolean {
  return termsBearable(observation) && noTariffInForce(observation) && metric(observation, 'framework.purchases-eur-bn') <= LIGHT_PURCHASES_EUR_BN;
}

/** Says whether the members stand together enough for a further step. */
export function united(observation: Observation): boolean {
  return observation.capacity >= ENOUGH_UNITY;
}

/** Says whether the members stand together enough to borrow in common. */
export function ampleUnity(observation: Observation): boolean {
  return observation.capacity >= AMPLE_UNITY;
}

/** Says whether measures of ours are dated or in force that answer nothing any more. */
export function measuresOutlived(observation: Observation): boolean {
  return threatGone(observation) && (listedEurBn(observation) > 0 || measuresInForce(observation));
}

/** Says whether the anti-coercion procedure could be opened: a live threat, and nothing opened yet. */
export function mayExamine(observation: Observation): boolean {
  return coercionStage(observation) === 0 && threatLive(observation) && united(observation);
}

/** Says whether the council can be asked with some hope: the examination is done, and a tariff is collected or a majority stands. */
export function councilReady(observation: Observation): boolean {
  return coercionStage(observation) === 2 && (tariffInForce(observation) || metric(observation, 'council.majority') > 0);
}

/** Says whether the council has found coercion, a tariff is collected, and a majority stands behind measures. */
export function measuresDue(observation: Observation): boolean {
  return coercionStage(observation) === 4 && tariffInForce(observation) && metric(observation, 'council.majority-for-measures') > 0;
}

/** Says whether a reciprocal tariff would find its majority: a tariff is collected and the list alone did not answer it. */
export function reciprocityDue(observation: Observation): boolean {
  return tariffInForce(observation) && listInForce(observation) && metric(observation, 'bloc.tariff-pp') === 0
    && metric(observation, 'council.majority-for-measures') > 0;
}

/** Asks whether the anti-coercion procedure is at a stage. */
export function atCoercionStage(stage: number): (observation: Observation) => boolean {
  return (observation) => coercionStage(observation) === stage;
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
    supportStates: metric(observation, 'council.support-states'),
    supportPct: metric(observation, 'council.support-people-pct'),
    askedEurBn: metric(observation, 'framework.purchases-eur-bn'),
    trust: metric(observation, 'trust.dollar'),
  };
}
