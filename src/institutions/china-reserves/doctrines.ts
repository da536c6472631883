import type { Choice } from '../../model';
import { act, decideBy, seen, seenAll } from '../shared/decide-by';
import { currencyDown, currencyUp, quoted } from '../shared/fund-readings';
import { fewerThan } from '../shared/readings';
import { goldWeek, pressed } from './readings';

const INSTITUTION = 'china-reserves';
const UNSTEADY_PCT = 2;
const mayIntervene = fewerThan(3, 'intervene-in-currency');

const sellSlowly = (): readonly Choice[] => [act('sell-treasuries', 3, { usdBn: 4, days: 20 })];
const sellMore = (): readonly Choice[] => [act('sell-treasuries', 3, { usdBn: 12, days: 20 })];
const buyGold = (): readonly Choice[] => [act('buy-gold', 3, { usdBn: 2 })];
const shorten = (): readonly Choice[] => [act('shift-maturity', 4, { sharePct: 20 })];
const intervene = (direction: 'support' | 'restrain') => (): readonly Choice[] => [act('intervene-in-currency', 3, { usdBn: 10, direction })];

/** Dependence is reduced the way it was built, a little every month: fewer Treasuries, more gold, no statement. */
export const gradual = decideBy({
  institution: INSTITUTION,
  id: 'gradual',
  quoting: quoted,
  rows: [
    { because: 'gold', when: seenAll(goldWeek, fewerThan(5, 'buy-gold')), does: buyGold },
    { because: 'sale', when: seen(fewerThan(5, 'sell-treasuries')), does: sellSlowly },
  ],
  otherwise: 'hold',
});

/** Reserves are insurance, not a message: keep them liquid and steady, and shorten or sell only when the issuer presses. */
export const prudence = decideBy({
  institution: INSTITUTION,
  id: 'prudence',
  quoting: quoted,
  rows: [
    { because: 'steady', when: seenAll(currencyDown(UNSTEADY_PCT), mayIntervene), does: intervene('support') },
    { because: 'restrain', when: seenAll(currencyUp(UNSTEADY_PCT), mayIntervene), does: intervene('restrain') },
    { because: 'shorten', when: seenAll(pressed, fewerThan(1, 'shift-maturity')), does: shorten },
    { because: 'pressed', when: seenAll(pressed, fewerThan(3, 'sell-treasuries')), does: sellMore },
  ],
  otherwise: 'hold',
});
