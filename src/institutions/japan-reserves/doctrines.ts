import type { Choice } from '../../model';
import { act, decideBy, seenAll } from '../shared/decide-by';
import { quoted, trustFallen } from '../shared/fund-readings';
import { fewerThan, never } from '../shared/readings';
import { homeYieldsUp, yenStrong, yenWeak } from './readings';

const INSTITUTION = 'japan-reserves';

const intervene = (direction: 'support' | 'restrain') => (): readonly Choice[] => [act('intervene-in-currency', 3, { usdBn: 20, direction })];
const callHome = (): readonly Choice[] => [act('repatriate-by-moral-suasion', 3, { usdBn: 15 })];
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

/** Savings belong at home when home pays for them: ask private holders back, and shorten what the state keeps. */
export const homeFirst = decideBy({
  institution: INSTITUTION,
  id: 'home-first',
  quoting: quoted,
  rows: [
    { because: 'call-home', when: seenAll(homeYieldsUp, fewerThan(2, 'repatriate-by-moral-suasion')), does: callHome },
    { because: 'shorten', when: seenAll(trustFallen, never('shift-maturity')), does: shorten },
    { because: 'yen-weak', when: seenAll(yenWeak, fewerThan(2, 'intervene-in-currency')), does: intervene('support') },
  ],
  otherwise: 'hold',
});
