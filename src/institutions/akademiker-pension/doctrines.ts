import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import { booksSuffer, hedgedAfterPct, quoted, sellableUsdBn, soldOut, unspoken } from '../shared/fund-readings';
import { threatGone, threatStands, fewerThan } from '../shared/readings';
import { debtDoubted, debtLessSafe, maySellAll, unhedged } from './readings';

const INSTITUTION = 'akademiker-pension';
const CAREFUL_PART_PCT = 10;
const BOLD_PART_PCT = 20;
const mayHedge = fewerThan(2, 'hedge-dollar');

function sellAll(observation: Observation): readonly Choice[] {
  return [act('sell-treasuries', 2, { usdBn: sellableUsdBn(observation), days: 1 })];
}

function cite(reason: 'finances' | 'politics'): readonly Choice[] {
  return [act('publish-reason', 2, { reason })];
}

function hedgeMore(partPct: number): (observation: Observation) => readonly Choice[] {
  return (observation) => [act('hedge-dollar', 3, { sharePct: hedgedAfterPct(observation, partPct) })];
}

const sellCitingFinances = (observation: Observation): readonly Choice[] => [...sellAll(observation), ...cite('finances')];
const sellCitingPolitics = (observation: Observation): readonly Choice[] => [...sellAll(observation), ...cite('politics')];

/** The duty is to members' pensions: leave a small position when its issuer's finances worry, without fuss. */
export const fiduciary = decideBy({
  institution: INSTITUTION,
  id: 'fiduciary',
  believed: { belief: 'campaign', type: 1 },
  quoting: quoted,
  rows: [
    { because: 'finances', when: seenAll(debtDoubted, maySellAll, unspoken), does: sellCitingFinances },
    { because: 'quiet-sale', when: seenAll(debtLessSafe, maySellAll), does: sellAll },
    { because: 'account', when: seenAll(debtDoubted, soldOut, unspoken), does: () => cite('finances') },
    { because: 'hedge', when: seenAll(booksSuffer, unhedged, mayHedge), does: hedgeMore(CAREFUL_PART_PCT) },
    { because: 'sold', when: seen(soldOut), does: silence },
  ],
  otherwise: 'hold',
});

/** Members are also citizens: a small sale with its reason stated can say what its size cannot. */
export const voice = decideBy({
  institution: INSTITUTION,
  id: 'voice',
  believed: { belief: 'campaign', type: 0 },
  quoting: quoted,
  rows: [
    { because: 'no-threat-sold', when: seenAll(threatGone, soldOut), does: silence },
    { because: 'no-threat', when: seen(threatGone), does: silence },
    { because: 'politics', when: seenAll(maySellAll, unspoken), does: sellCitingPolitics },
    { because: 'speak', when: seenAll(threatStands, unspoken), does: () => cite('politics') },
    { because: 'hedge', when: seenAll(unhedged, mayHedge), does: hedgeMore(BOLD_PART_PCT) },
    { because: 'sold', when: seen(soldOut), does: silence },
  ],
  otherwise: 'hold',
});
