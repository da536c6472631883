import type { Choice, Observation, Situation } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import {
  anyoneTook, dateNears, emergencyStands, fewerThan, frameworkOffered, never, standingThreat, threatGone, threatPaused,
  threatStands,
} from '../shared/readings';
import { section122 } from './section-122';
import {
  calmEnough, DOUBT_POINTS, free, frameworkFree, listDated, needsNewBasis, offerOnTable, painPoints, painThreshold, quoted,
  signatureDue, talksReliefPoints, withdrawalPoints,
} from './readings';

const INSTITUTION = 'us-administration';
/** The administration's own stream of chance: outsiders cannot know its threshold to the point. */
const THRESHOLD_STREAM = 1101;
const THRESHOLD_SPREAD_POINTS = 1.5;
/** Share of the usual threshold at which prices already decide for a government elected on them. */
const AFFORDABLE_SHARE = 0.4;
const MOST_TARIFF_PP = 50;
const STEP_UP_PP = 15;
const MOST_THREATS = 2;
/** The group that the prologue threatens. */
const RENEWED = 'the-eight';

function partnersOf(observation: Observation): { readonly partners: string } {
  return { partners: standingThreat(observation)?.partners ?? '' };
}

const withdraw = (observation: Observation): readonly Choice[] => [act('drop-threat', 3, partnersOf(observation))];
const sign = (observation: Observation): readonly Choice[] => [act('order-tariff', 5, partnersOf(observation))];

function pause(weeks: number): (observation: Observation) => readonly Choice[] {
  return (observation) => [act('pause-tariff', 4, { ...partnersOf(observation), weeks })];
}

function raise(observation: Observation): readonly Choice[] {
  const tariffPp = Math.min(MOST_TARIFF_PP, (standingThreat(observation)?.tariffPp ?? 0) + STEP_UP_PP);
  return [act('threaten-tariff', 4, { ...partnersOf(observation), tariffPp, weeks: 2, basis: 'ieepa' })];
}

function painMargin({ observation, chance }: Situation): number {
  const wobble = (chance.uniform(observation.turn, 0, THRESHOLD_STREAM, 0) - 0.5) * THRESHOLD_SPREAD_POINTS;
  return painPoints(observation) - withdrawalPoints(observation) - wobble;
}

const hurts = (situation: Situation): boolean => painMargin(situation) >= 0;

function hurtsWithoutTalks(situation: Situation): boolean {
  return painMargin(situation) >= talksReliefPoints(situation.observation);
}

function nearlyHurts(situation: Situation): boolean {
  return dateNears(situation.observation) && painMargin(situation) >= -DOUBT_POINTS;
}

function pricesHurt(observation: Observation): boolean {
  return painPoints(observation) >= AFFORDABLE_SHARE * painThreshold(observation);
}

const mayRaise = fewerThan(MOST_THREATS, 'threaten-tariff');
const talksOffered = (observation: Observation): boolean => anyoneTook(observation, 'negotiate');

/** Offers a framework without territory in it: purchases and minerals for the threat. */
function offer(purchasesEurBn: number): () => readonly Choice[] {
  return () => [act('offer-framework', 3, { territory: 'none', purchasesEurBn, minerals: 'yes' })];
}

const renew = (): readonly Choice[] => [act('threaten-tariff', 3, { partners: RENEWED, tariffPp: 15, weeks: 2, basis: 'ieepa' })];

/** A threat is worth what it brings at its deadline: hold it, sign it, and withdraw only when markets make it dear. */
export const leverage = decideBy({
  institution: INSTITUTION,
  id: 'leverage',
  believed: { belief: 'government', type: 1 },
  quoting: quoted,
  rows: [
    { because: 'renew', when: seenAll(threatGone, calmEnough, emergencyStands, frameworkFree, never('threaten-tariff')), does: renew },
    { because: 'section-122', when: seenAll(needsNewBasis, calmEnough, frameworkFree, never('impose-tariff')), does: section122 },
    { because: 'no-threat', when: seen(threatGone), does: silence },
    { because: 'terms', when: seenAll(offerOnTable, frameworkFree), does: offer(300) },
    { because: 'offered', when: seen(frameworkOffered), does: silence },
    { because: 'terms-for-calm', when: (situation) => hurts(situation) && seenAll(frameworkFree, never('offer-framework'))(situation), does: offer(200) },
    { because: 'market-pain', when: hurtsWithoutTalks, does: withdraw },
    { because: 'talks-open', when: hurts, does: withdraw },
    { because: 'paused', when: seen(threatPaused), does: silence },
    { because: 'half-way', when: nearlyHurts, does: pause(4) },
    { because: 'date-nears', when: seen(signatureDue), does: sign },
    { because: 'list-dated', when: seenAll(listDated, free, mayRaise), does: raise },
  ],
  otherwise: 'hold',
});

/** Households pay for tariffs and for higher yields: give the threat up early, for talks or for nothing. */
export const affordability = decideBy({
  institution: INSTITUTION,
  id: 'affordability',
  believed: { belief: 'government', type: 2 },
  quoting: quoted,
  rows: [
    { because: 'no-threat', when: seen(threatGone), does: silence },
    { because: 'talks', when: seen(talksOffered), does: withdraw },
    { because: 'prices', when: seen(pricesHurt), does: withdraw },
    { because: 'paused', when: seen(threatPaused), does: silence },
    { because: 'time', when: seenAll(threatStands, dateNears), does: pause(8) },
  ],
  otherwise: 'wait',
});
