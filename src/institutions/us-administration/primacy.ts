import type { Choice, Observation, Situation } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import { conceded, fewerThan, frameworkOffered, never, standingThreat, tariffInForce, threatPaused, threatStands, timesTaken } from '../shared/readings';
import { bothCollect, calmEnough, frameworkFree, needsNewBasis, painPoints, painThreshold, quoted, signatureDue, yieldsUp } from './readings';
import { section122 } from './section-122';

/** How much more pain than usual is borne for terms that matter more than a bad month; judgement. */
const BEARS_TIMES = 2.5;
const STEP_PP = 10;
/** Blame is laid once in so many weeks: said more often, it is heard as noise. */
const WEEKS_BETWEEN_BLAME = 6;

const partners = (observation: Observation): string => standingThreat(observation)?.partners ?? '';
const unbearable = ({ observation }: Situation): boolean => painPoints(observation) >= BEARS_TIMES * painThreshold(observation);

function mayBlame(observation: Observation): boolean {
  return yieldsUp(observation) && timesTaken(observation, 'attack-fed') < Math.ceil(observation.turn / WEEKS_BETWEEN_BLAME);
}

const demand = (): readonly Choice[] => [act('demand-territory', 2, { tone: 2 })];
const blame = (): readonly Choice[] => [act('attack-fed', 3, { tone: 2 })];
const nominate = (): readonly Choice[] => [act('name-fed-chair', 5, { candidate: 'loyal' })];
const dictate = (): readonly Choice[] => [act('offer-framework', 3, { territory: 'talks', purchasesEurBn: 400, minerals: 'yes' })];

function sign(observation: Observation): readonly Choice[] {
  return [act('order-tariff', 4, { partners: partners(observation) })];
}

function escalate(observation: Observation): readonly Choice[] {
  return [act('escalate-tariff', 4, { partners: partners(observation), addPp: STEP_PP })];
}

function pause(observation: Observation): readonly Choice[] {
  return [act('pause-tariff', 4, { partners: partners(observation), weeks: 4 })];
}

/** Terms that last are worth a bad month: demand them in public, sign on time, and raise the stakes. */
export const primacy = decideBy({
  institution: 'us-administration',
  id: 'primacy',
  believed: { belief: 'government', type: 0 },
  quoting: quoted,
  rows: [
    { because: 'offered', when: seen(frameworkOffered), does: silence },
    { because: 'terms', when: seenAll(conceded, frameworkFree), does: dictate },
    { because: 'blame', when: seenAll(threatPaused, mayBlame), does: blame },
    { because: 'paused', when: seen(threatPaused), does: silence },
    { because: 'unbearable', when: (situation) => unbearable(situation) && threatStands(situation.observation), does: pause },
    { because: 'section-122', when: seenAll(needsNewBasis, frameworkFree, never('impose-tariff')), does: section122 },
    { because: 'sign', when: seen(signatureDue), does: sign },
    { because: 'escalate', when: seenAll(bothCollect, fewerThan(2, 'escalate-tariff')), does: escalate },
    { because: 'demand', when: seenAll(threatStands, fewerThan(2, 'demand-territory')), does: demand },
    { because: 'blame', when: seen(mayBlame), does: blame },
    { because: 'chair', when: seenAll(tariffInForce, calmEnough, never('name-fed-chair')), does: nominate },
  ],
  otherwise: 'hold',
});
