import type { Choice } from '../../model';
import { act, decideBy, seenAll } from '../shared/decide-by';
import { quoted, trustFallen } from '../shared/fund-readings';
import { fewerThan, never } from '../shared/readings';
import { homeYieldsRise, homeYieldsUp, yenStrong, yenWeak } from './readings';

const INSTITUTION = 'japan-reserves';

const intervene = (direction: 'support' | 'restrain') => (): readonly Choice[] => [act('intervene-in-currency', 3, { usdBn: 20, direction })];
const callHome = (): readonly Choice[] => [act('repatriate-by-moral-suasion', 3, { usdBn: 10 })];
const bringHome = (): readonly Choice[] => [act('sell-treasuries', 3, { usdBn: 8, days: 20 })];
const shorten = (): readonly Choice[] => [act('shift-maturity', 4, { sharePct: 10 })];

/** Reserves steady the yen and the alliance: step in when the currency runs, and never be news in the bond market. */
export const stability = decideBy({
  institution: INSTITUTION,
  id: 'stability',
  quoting: quoted,
  rows: [
    { because: 'yen-strong', when: seenAll(yenStrong, fewerThan(3, 'intervene-in-currency')), does: intervene('restrain') },
    { because: 'yen-weak', when: seenAll(yenWeak, fewerThan(3, 'intervene-in-currency')), does: intervene('support') },
  ],
  otherwise: 'hold',
});

/** Savings belong at home when home pays for them: bring back a little of what the state holds, ask private holders for the same, and shorten the rest. */
export const homeFirst = decideBy({
  institution: INSTITUTION,
  id: 'home-first',
  quoting: quoted,
  rows: [
    { because: 'bring-home', when: seenAll(homeYieldsRise, fewerThan(2, 'sell-treasuries')), does: bringHome },
    { because: 'call-home', when: seenAll(homeYieldsUp, fewerThan(2, 'repatriate-by-moral-suasion')), does: callHome },
    { because: 'shorten', when: seenAll(trustFallen, never('shift-maturity')), does: shorten },
    { because: 'yen-weak', when: seenAll(yenWeak, fewerThan(2, 'intervene-in-currency')), does: intervene('support') },
  ],
  otherwise: 'hold',
});
