import type { Args, Observation } from '../../model';
import {
  conceded, dateNears, emergencyStruck, frameworkAgreed, frameworkOffered, measuresInForce, metric, purchasesOfferedEurBn, moveSinceStart, nextDuePp, percentOf, standingThreat, tariffInForce, threatPaused, threatSigned,
  threatStands,
} from '../shared/readings';

const BP_PER_POINT = 10;
/** Judgement: luck moves shares too, so advisers look half at the loss and half at what analysts put down to the tariff. */
const FALL_SHARE = 0.5;
const USUAL_APPROVAL = 41;
const USUAL_PAIN = 2.75;
const PAIN_PER_APPROVAL = 0.05;
const LEAST_PAIN = 1.5;
const MOST_PAIN = 5;
/** Judgement: what talks to show for it take off the pain at which a withdrawal pays, in points. */
const TALKS_RELIEF_POINTS = 0.6;
/** Talks older than this many turns are no longer something to show; judgement. */
const TALKS_TURNS = 2;
/** Judgement: what a counter-list adds to that pain, as nobody likes to step back under a threat, in points. */
const LIST_RESISTANCE_POINTS = 0.4;
/** A first part of about EUR 30bn is taken as a gesture, anything above it as a threat; judgement. */
const THREATENING_LIST_EUR_BN = 31;
/** How far below the threshold doubt begins, in points. */
export const DOUBT_POINTS = 1;

/**
 * Measures market pain in points while shares are down: half of what they have lost and half of what the tariff is
 * blamed for, in per cent, and one for each 10 bp on the 10-year.
 */
export function painPoints(observation: Observation): number {
  const fallen = -moveSinceStart(observation, 'sp500');
  // With shares up, a higher yield is read as growth and blamed on nobody.
  if (fallen <= 0) return 0;
  const blamed = metric(observation, 'tariff.discount-pct');
  const yields = Math.max(0, moveSinceStart(observation, 'ust-10y')) / BP_PER_POINT;
  return FALL_SHARE * fallen + (1 - FALL_SHARE) * blamed + yields;
}

/** Gives the pain at which a threat costs more than it brings: more is borne while approval is high. */
export function painThreshold(observation: Observation): number {
  const points = USUAL_PAIN + PAIN_PER_APPROVAL * (observation.capacity - USUAL_APPROVAL);
  return Math.min(MOST_PAIN, Math.max(LEAST_PAIN, points));
}

/** Says whether talks are surely recent; with one round a turn at most, the latest of n rounds fell in turn n or later. */
export function talksOpen(observation: Observation): boolean {
  if (observation.heard.some(({ action }) => action === 'negotiate')) return true;
  const rounds = metric(observation, 'action.negotiate.count');
  return rounds > 0 && observation.turn - rounds <= TALKS_TURNS;
}

/** Gives what open talks take off the pain at which a withdrawal pays. */
export function talksReliefPoints(observation: Observation): number {
  return talksOpen(observation) ? TALKS_RELIEF_POINTS : 0;
}

/** Gives the pain at which a withdrawal pays: less with talks to show for it, more under a counter-list. */
export function withdrawalPoints(observation: Observation): number {
  const listed = metric(observation, 'list.announced-eur-bn') >= THREATENING_LIST_EUR_BN;
  return painThreshold(observation) - talksReliefPoints(observation) + (listed ? LIST_RESISTANCE_POINTS : 0);
}

/** Says whether market pain has passed the threshold. */
export function painPassed(observation: Observation): boolean {
  return painPoints(observation) >= withdrawalPoints(observation);
}

/** Says whether market pain comes near the threshold. */
export function painNear(observation: Observation): boolean {
  return painPoints(observation) >= withdrawalPoints(observation) - DOUBT_POINTS;
}

/** Says whether doubt is in order: markets hurt, or the threat is already paused. */
export function inDoubt(observation: Observation): boolean {
  return painNear(observation) || threatPaused(observation);
}

/** Says whether a threat stands without doubt: markets are calm and it is not paused. */
export function free(observation: Observation): boolean {
  return threatStands(observation) && !inDoubt(observation);
}

/** Says whether a counter-list has been dated or is in force. */
export function listDated(observation: Observation): boolean {
  return metric(observation, 'list.announced-eur-bn') > 0 || metric(observation, 'list.in-force-eur-bn') > 0;
}

/** Says whether the dispute has sharpened: an order signed, a tariff collected, or a counter-list dated. */
export function sharpened(observation: Observation): boolean {
  return threatSigned(observation) || tariffInForce(observation) || listDated(observation);
}

/** Says whether a threat stands that has been neither signed, paused nor collected. */
export function threatOnlyVoiced(observation: Observation): boolean {
  return standingThreat(observation)?.stage === 'said';
}

/** Says whether a voiced threat must soon be signed to keep its date. */
export function signatureDue(observation: Observation): boolean {
  return threatOnlyVoiced(observation) && dateNears(observation);
}

/** An offer of purchases that is worth a framework, in EUR bn; judgement. */
const WORTHY_PURCHASES_EUR_BN = 150;
const CALM_FALL_PCT = -1;
const MUCH_YIELD_BP = 10;
const LAST_TURNS = 3;

/** Says whether the other side has offered purchases or given way, so that a framework has something in it. */
export function offerOnTable(observation: Observation): boolean {
  return purchasesOfferedEurBn(observation) >= WORTHY_PURCHASES_EUR_BN || conceded(observation);
}

/** Says whether a framework could still be offered: none is on the table and none was agreed. */
export function frameworkFree(observation: Observation): boolean {
  return !frameworkOffered(observation) && !frameworkAgreed(observation);
}

/** Says whether markets are calm enough to bear a new demand: shares hardly down, approval whole, some weeks left. */
export function calmEnough(observation: Observation): boolean {
  const shares = moveSinceStart(observation, 'sp500');
  return shares >= CALM_FALL_PCT && observation.capacity >= USUAL_APPROVAL - 2 && observation.lastTurn - observation.turn >= LAST_TURNS;
}

/** Says whether the rise of the ten-year yield asks for someone to blame. */
export function yieldsUp(observation: Observation): boolean {
  return moveSinceStart(observation, 'ust-10y') >= MUCH_YIELD_BP;
}

/** Says whether a court has left no tariff in force and section 122 is the basis that remains. */
export function needsNewBasis(observation: Observation): boolean {
  return emergencyStruck(observation) && !tariffInForce(observation);
}

/** Says whether tariffs are collected on both sides. */
export function bothCollect(observation: Observation): boolean {
  return tariffInForce(observation) && measuresInForce(observation);
}

/** Gives the figures that its reasons quote. */
export function quoted(observation: Observation): Args {
  const threat = standingThreat(observation);
  return {
    sp500: percentOf(moveSinceStart(observation, 'sp500')),
    ust10y: moveSinceStart(observation, 'ust-10y'),
    approval: observation.capacity,
    tariffPp: threat?.tariffPp ?? 0,
    nextPp: nextDuePp(observation),
    partners: threat?.partners ?? 'none',
    purchasesEurBn: purchasesOfferedEurBn(observation),
    trust: metric(observation, 'trust.dollar'),
    vix: observation.markets['vix']?.price ?? 0,
    listEurBn: Math.max(metric(observation, 'list.announced-eur-bn'), metric(observation, 'list.in-force-eur-bn')),
  };
}
