import { clamp, pow } from '../../maths';
import { BELIEF, FUNDAMENTAL, RISK } from '../../model';
import type { Cause, Kind, Threat, World } from '../../model';
import { figureReader } from '../frame';
import type { Frame } from '../frame';
import { retaliationPp } from '../law/coercion';
import { DXY, SP500, UST10, UST2, VIX } from '../markets/ids';
import { belief } from './beliefs';
import { followThrough } from './follow-through';
import { effect, vixLevel } from './prices';

const startTariffPct = figureReader('averageTariffPct');

const USUAL_VIX = 20;
/** The power law was fitted to episodes of 0.6 pp and more; below that the discount shrinks in proportion. */
const LINEAR_BELOW_PP = 0.5;
/** An offer of purchases beyond this size softens no further. */
const LARGEST_OFFER_EUR_BN = 600;

/** How high a threat goes in the end, beyond what is collected already, in pp on the partners' goods. */
export function outstandingPp(threat: Threat): number {
  let highest = 0;
  for (const step of threat.steps) highest = Math.max(highest, step.tariffPp);
  return Math.max(0, highest - threat.inForcePp);
}

/** What markets make of a threat's legal stage before they ask who threatens; an offer to its target makes it weigh less. */
export function stageWeight(world: World, threat: Threat, frame: Frame): number {
  const { p } = frame;
  if (threat.stage === 'dropped') return p.stageDropped;
  const ally = frame.allied[threat.partners] === true;
  const offer = ally && world.framework.stage === 'offered' ? p.stageUnderOffer : 1;
  if (threat.stage === 'said') return offer * p.stageSaid;
  return threat.stage === 'paused' ? Math.min(offer, p.stagePaused) : offer;
}

/** What a tariff of so many points of the average takes off shares, in %: less for each further point. */
export function bite(pp: number, p: Frame['p']): number {
  if (pp >= LINEAR_BELOW_PP) return p.tariffDiscount * pow(pp, p.tariffExponent);
  return pp > 0 ? (p.tariffDiscount * pow(LINEAR_BELOW_PP, p.tariffExponent) * pp) / LINEAR_BELOW_PP : 0;
}

/** Prices the news: recomputes what tariffs are expected to cost and moves markets by the change. */
export function repriceTariffs(world: World, frame: Frame, cause: Cause): void {
  const { p } = frame;
  const { tariffs } = world;
  const before = { threat: tariffs.threatDiscountPct, force: tariffs.forceDiscountPct };
  measure(world, frame);
  const restored = restoredPp(world, frame);
  const certainPp = tariffs.inForcePp - restored.inForcePp + tariffs.retaliationPp;
  tariffs.forceDiscountPct = bite(certainPp, p);
  const further = bite(certainPp + Math.max(0, tariffs.threatenedPp - restored.furtherPp), p) - tariffs.forceDiscountPct;
  tariffs.followThrough = further === 0 ? 0 : followThrough(world, frame, tariffs.forceDiscountPct, further, softened(world, p) * weightedStage(world, frame, certainPp));
  tariffs.threatDiscountPct = further * tariffs.followThrough;
  moveByDiscount(world, frame, cause, BELIEF, tariffs.threatDiscountPct - before.threat);
  moveByDiscount(world, frame, cause, FUNDAMENTAL, tariffs.forceDiscountPct - before.force);
  moveByDiscount(world, frame, cause, BELIEF, regimeSignalPct(world, frame));
  feedBack(world, frame, cause, tariffs.threatDiscountPct + tariffs.forceDiscountPct - before.threat - before.force);
  expectEasing(world, frame, cause, before.threat + before.force);
}

/**
 * A tariff tells what kind of government this is, and that kind has more to come: the first small one weighs more than
 * its own bite (March 2018). The less is left to come, the less it tells: nothing once tariffs, with those threatened,
 * reach `regimeKnownPp`, or where a level does not say how high they are. In % of shares.
 */
function regimeSignalPct(world: World, frame: Frame): number {
  const { tariffs } = world;
  const hawk = belief(world, 'government', 0);
  const change = hawk - tariffs.hawkPriced;
  tariffs.hawkPriced = hawk;
  if (startTariffPct(frame) === 0) return 0;
  const reachedPp = averageTariffPct(world, frame) + tariffs.threatenedPp;
  return frame.p.regimeSignalPct * change * Math.max(0, 1 - reachedPp / frame.p.regimeKnownPp);
}

/**
 * Volatility feedback: where fear is high already, what adds to it or takes it away changes the premium for bearing it
 * too, so shares and the VIX move by more than the discount (9 April 2025). Campbell and Hentschel 1992. Relief gives
 * back no more than fear has taken: nobody gains by frightening first.
 */
function feedBack(world: World, frame: Frame, cause: Cause, discountPct: number): void {
  const fear = Math.max(0, vixLevel(world, frame) / USUAL_VIX - 1);
  const more = Math.max(frame.p.volatilityFeedback * fear * discountPct, -world.tariffs.fearPremiumPct);
  world.tariffs.fearPremiumPct += more;
  effect(world, SP500, RISK, cause, -more);
  effect(world, VIX, RISK, cause, frame.p.vixPerDiscount * more);
}

/**
 * A tariff that merely raises prices is one that a central bank looks through; one that threatens a slump it will ease
 * against. So the expected path falls with the discount beyond `easingFromPct`, the ten-year by less (Nakamura and
 * Steinsson). Shares have priced the slump already.
 */
function expectEasing(world: World, frame: Frame, cause: Cause, beforePct: number): void {
  const { p } = frame;
  const beyond = (discountPct: number): number => Math.max(0, discountPct - p.easingFromPct);
  const pathBp = p.pathPerDiscountBp * (beyond(world.tariffs.threatDiscountPct + world.tariffs.forceDiscountPct) - beyond(beforePct));
  effect(world, UST2, FUNDAMENTAL, cause, pathBp);
  effect(world, UST10, FUNDAMENTAL, cause, p.tenYearPerPathBp * pathBp);
}

/**
 * What a general tariff only puts back after a court has struck one down, in pp: markets expected that share to be
 * replaced and never took it out of prices.
 */
function restoredPp(world: World, frame: Frame): { inForcePp: number; furtherPp: number } {
  const general = generalTariff(world, frame);
  const expectedPp = world.law.struckPp * frame.p.courtReplacedShare;
  if (general === undefined || expectedPp === 0) return { inForcePp: 0, furtherPp: 0 };
  const size = sizeOf(world, frame, general);
  const inForcePp = Math.min(expectedPp, size.inForcePp);
  return { inForcePp, furtherPp: clamp(size.furtherPp, 0, expectedPp - inForcePp) };
}

/** What the tariffs of before the game still take off shares, in %, as far as taking goods out of them is news. */
export function standingTariffDiscountPct(world: World, frame: Frame): number {
  const { struckPp, exemptShare } = world.law;
  return frame.p.exemptionPricedShare * bite((1 - exemptShare) * Math.max(0, startTariffPct(frame) - struckPp), frame.p);
}

/** Talks hold a threat back while they run, and an offer of purchases for as long as it stands. */
function softened({ tariffs, clock, framework }: World, p: Frame['p']): number {
  const talks = tariffs.talksUntilTurn >= clock.turn && tariffs.talksUntilTurn > 0 ? p.talksFactor : 1;
  return talks * (1 - p.offerSoftening * Math.min(1, framework.offeredPurchasesEurBn / LARGEST_OFFER_EUR_BN));
}

/** Average tariff equivalent of the threats that stand, in pp; a withdrawn one no longer stands, though markets remember it. */
export function standingPp(world: World, frame: Frame): number {
  let standing = 0;
  for (const threat of world.threats) {
    if (threat.stage !== 'dropped') standing += sizeOf(world, frame, threat).furtherPp;
  }
  return Math.max(0, standing);
}

/** Average tariff added since the start, in pp: what was imposed, less what courts took away and what is exempt of the rest. */
export function addedTariffPp(world: World, frame: Frame): number {
  const { struckPp, exemptShare } = world.law;
  return world.tariffs.inForcePp - struckPp - exemptShare * Math.max(0, startTariffPct(frame) - struckPp);
}

/** Average tariff on all imports in per cent: that of the start and what was added since. */
export function averageTariffPct(world: World, frame: Frame): number {
  return startTariffPct(frame) + addedTariffPp(world, frame);
}

/** The market learns at which pain this government steps back: from the discount at which it did. */
export function learnThreshold(world: World, frame: Frame): void {
  const { tariffs } = world;
  const discount = tariffs.threatDiscountPct + tariffs.forceDiscountPct;
  if (discount <= 0) return;
  tariffs.retreatThresholdPct += frame.p.retreatLearning * (Math.max(2, discount) - tariffs.retreatThresholdPct);
}

/**
 * What a threat adds to the average tariff, in pp: collected, and beyond that if it is carried out.
 * A general tariff falls on everyone; goods of a group that is named as well bear the higher of the two, not both.
 * Of two threats on the same goods the likelier counts in full, the other only with what it adds on top.
 */
function sizeOf(world: World, frame: Frame, threat: Threat): { inForcePp: number; furtherPp: number } {
  const share = frame.partnerShare[threat.partners] as number;
  const general = generalTariff(world, frame);
  let inForcePp = threat.inForcePp * share;
  let furtherPp = outstandingPp(threat) * share;
  if (general === threat) {
    for (const other of world.threats) if (other !== threat) furtherPp -= coveredPp(world, frame, other, threat) * (frame.partnerShare[other.partners] as number);
  } else if (general !== undefined) {
    const aboveInForce = Math.max(0, threat.inForcePp - general.inForcePp);
    const floorPp = general.inForcePp + (yields(world, frame, threat, general) ? outstandingPp(general) : 0);
    inForcePp = aboveInForce * share;
    furtherPp = (Math.max(0, threat.inForcePp + outstandingPp(threat) - floorPp) - aboveInForce) * share;
  }
  const taxed = 1 - world.law.exemptShare;
  return { inForcePp: inForcePp * taxed, furtherPp: furtherPp * taxed };
}

function generalTariff(world: World, frame: Frame): Threat | undefined {
  for (const threat of world.threats) if (threat.partners === frame.everyone && threat.stage !== 'dropped') return threat;
  return undefined;
}

/** Says whether a threat against a group is no likelier than the general one, which then counts first. */
function yields(world: World, frame: Frame, threat: Threat, general: Threat): boolean {
  return stageWeight(world, threat, frame) <= stageWeight(world, general, frame);
}

/** How far a likelier threat against a group covers what a general one still threatens, in pp on the group's goods. */
function coveredPp(world: World, frame: Frame, threat: Threat, general: Threat): number {
  if (yields(world, frame, threat, general)) return 0;
  const reachedPp = Math.max(general.inForcePp, threat.inForcePp + outstandingPp(threat));
  return Math.min(general.inForcePp + outstandingPp(general), reachedPp) - general.inForcePp;
}

function measure(world: World, frame: Frame): void {
  let threatened = frame.p.probePp * world.law.probes.length;
  let inForce = 0;
  for (const threat of world.threats) {
    const size = sizeOf(world, frame, threat);
    threatened += size.furtherPp;
    inForce += size.inForcePp;
  }
  world.tariffs.threatenedPp = Math.max(0, threatened);
  world.tariffs.inForcePp = inForce;
  world.tariffs.retaliationPp = retaliationPp(world, frame);
}

/**
 * One stage weight for several threats: the likelier one bites first and the next bites less, being on top of it.
 * So a further threat, however faint, never makes the whole weigh less.
 */
function weightedStage(world: World, frame: Frame, certainPp: number): number {
  const present: { readonly pp: number; readonly stage: number }[] = [];
  for (const threat of world.threats) {
    const pp = sizeOf(world, frame, threat).furtherPp;
    if (pp > 0) present.push({ pp, stage: stageWeight(world, threat, frame) });
  }
  const probedPp = frame.p.probePp * world.law.probes.length;
  if (probedPp > 0) present.push({ pp: probedPp, stage: frame.p.stageProbe });
  if (present.length <= 1) return present[0]?.stage ?? 0;
  present.sort((a, b) => b.stage - a.stage);
  let height = certainPp;
  let weighted = 0;
  for (const { pp, stage } of present) {
    weighted += stage * (bite(height + pp, frame.p) - bite(height, frame.p));
    height += pp;
  }
  return weighted / (bite(height, frame.p) - bite(certainPp, frame.p));
}

/** Moves markets by a change of the discount that tariffs put on shares. */
export function moveByDiscount(world: World, frame: Frame, cause: Cause, kind: Kind, discountPct: number): void {
  if (discountPct === 0) return;
  const { p } = frame;
  effect(world, SP500, kind, cause, -discountPct);
  effect(world, UST10, kind, cause, p.yieldPerDiscountBp * discountPct);
  effect(world, UST2, kind, cause, p.yieldPerDiscountBp * discountPct);
  effect(world, DXY, kind, cause, p.dollarPerDiscountPct * discountPct);
  effect(world, VIX, kind, cause, p.vixPerDiscount * discountPct);
}
