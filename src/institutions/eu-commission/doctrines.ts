import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import { fewerThan, never, tariffInForce, threatGone, threatPaused } from '../shared/readings';
import {
  asksTerritory, deterrenceShort, deterrentEurBn, divided, councilReady, FIRST_PART_EUR_BN, listSuspended, mayExamine, measuresDue,
  measuresOutlived, quoted, reciprocityDue, termsBearable, termsLight, threatClose, threatLive,
} from './readings';
import { acceptTerms, examine, liftMeasures, offerPurchases, request, retaliate, takeMeasures } from './steps';

const INSTITUTION = 'eu-commission';
const MOST_ROUNDS = 2;

const protest = act('protest', 2);
const negotiate = act('negotiate', 4);

function dateList(observation: Observation): readonly Choice[] {
  return [act('unsuspend-list', 4, { eurBn: deterrentEurBn(observation) })];
}

const protestAndDate = (observation: Observation): readonly Choice[] => [protest, ...dateList(observation)];
const notYetProtested = never('protest');
const mayTalk = fewerThan(MOST_ROUNDS, 'negotiate');

/** A threat that costs nothing is repeated: put a date on the answer early and raise it as the deadline nears. */
export const deterrence = decideBy({
  institution: INSTITUTION,
  id: 'deterrence',
  believed: { belief: 'bloc', type: 0 },
  quoting: quoted,
  rows: [
    { because: 'lift', when: seen(measuresOutlived), does: liftMeasures },
    { because: 'no-threat', when: seen(threatGone), does: silence },
    { because: 'light-terms', when: seen(termsLight), does: acceptTerms },
    { because: 'paused', when: seen(threatPaused), does: silence },
    { because: 'unity', when: seenAll(divided, mayTalk), does: () => [negotiate] },
    { because: 'measures', when: seen(measuresDue), does: takeMeasures('services') },
    { because: 'in-force', when: seenAll(tariffInForce, deterrenceShort), does: dateList },
    { because: 'request', when: seen(councilReady), does: request },
    { because: 'reciprocal', when: seen(reciprocityDue), does: retaliate },
    { because: 'date-nears', when: seenAll(threatClose, deterrenceShort), does: dateList },
    { because: 'early-date', when: seenAll(notYetProtested, deterrenceShort), does: protestAndDate },
    { because: 'examine', when: seen(mayExamine), does: examine },
    { because: 'date-list', when: seen(deterrenceShort), does: dateList },
  ],
  otherwise: 'hold',
});

/** Both sides lose from duties: keep the list suspended and talk, unless a tariff is really collected. */
export const dialogue = decideBy({
  institution: INSTITUTION,
  id: 'dialogue',
  believed: { belief: 'bloc', type: 1 },
  quoting: quoted,
  rows: [
    { because: 'lift', when: seen(measuresOutlived), does: liftMeasures },
    { because: 'no-threat', when: seen(threatGone), does: silence },
    { because: 'accept', when: seen(termsBearable), does: acceptTerms },
    { because: 'decline', when: seenAll(asksTerritory, mayTalk), does: () => [negotiate] },
    {
      because: 'in-force',
      when: seenAll(tariffInForce, listSuspended),
      does: () => [act('unsuspend-list', 3, { eurBn: FIRST_PART_EUR_BN })],
    },
    { because: 'first-talks', when: seenAll(threatLive, notYetProtested), does: () => [protest, negotiate] },
    { because: 'under-tariff', when: seenAll(tariffInForce, fewerThan(2, 'offer-purchases')), does: offerPurchases(400) },
    { because: 'purchases', when: seenAll(threatClose, never('offer-purchases')), does: offerPurchases(150) },
    { because: 'talks', when: seen(mayTalk), does: () => [negotiate] },
  ],
  otherwise: 'patience',
});
