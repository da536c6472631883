import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll, silence } from '../shared/decide-by';
import { hedgedAfterPct, quoted, unspoken } from '../shared/fund-readings';
import { fewerThan, never } from '../shared/readings';
import { askedInPublic, atMandateStage, sharesDown, trustLow, trustSlips, trustVeryLow } from './readings';

const INSTITUTION = 'norway-fund';
const RUNOFF_PCT = 20;
const HEDGE_PART_PCT = 10;
const SALE_USD_BN = 5;
const SALE_DAYS = 20;
const MOST_SALES = 3;
const SHARES_USD_BN = 25;
const MOST_SHARE_SALES = 2;
const HOME_USD_BN = 20;
const MOST_SWITCHES = 2;

const citeFinances = (): readonly Choice[] => [act('publish-reason', 4, { reason: 'finances' })];
const runOff = (): readonly Choice[] => [act('stop-reinvesting', 3, { sharePct: RUNOFF_PCT })];
const sellLittle = (): readonly Choice[] => [act('sell-treasuries', 3, { usdBn: SALE_USD_BN, days: SALE_DAYS })];

function hedgeMore(observation: Observation): readonly Choice[] {
  return [act('hedge-dollar', 3, { sharePct: hedgedAfterPct(observation, HEDGE_PART_PCT) })];
}

const askMinistry = (): readonly Choice[] => [act('seek-new-mandate', 4)];
const comeHome = (): readonly Choice[] => [act('buy-euro-bonds', 3, { usdBn: HOME_USD_BN })];
const sellShares = (): readonly Choice[] => [act('sell-us-equities', 3, { usdBn: SHARES_USD_BN, days: SALE_DAYS, kind: 'broad' })];

/** The ministry and parliament set the mandate; the fund carries it out and leaves politics to them. */
export const mandate = decideBy({
  institution: INSTITUTION,
  id: 'mandate',
  quoting: quoted,
  rows: [
    { because: 'asked', when: seenAll(askedInPublic, unspoken), does: citeFinances },
    { because: 'rebalance', when: seen(sharesDown), does: silence },
  ],
  otherwise: 'hold',
});

/** The money belongs to future citizens: when the issuer is trusted less, hold a little less of its debt. */
export const citizens = decideBy({
  institution: INSTITUTION,
  id: 'citizens',
  quoting: quoted,
  rows: [
    { because: 'asked', when: seenAll(askedInPublic, unspoken), does: citeFinances },
    { because: 'run-off', when: seenAll(trustSlips, never('stop-reinvesting')), does: runOff },
    { because: 'hedge', when: seenAll(trustLow, never('hedge-dollar')), does: hedgeMore },
    { because: 'euro-bonds', when: seenAll(trustLow, fewerThan(MOST_SWITCHES, 'buy-euro-bonds')), does: comeHome },
    { because: 'new-mandate', when: seenAll(trustLow, never('seek-new-mandate')), does: askMinistry },
    { because: 'shares', when: seenAll(atMandateStage(3), fewerThan(MOST_SHARE_SALES, 'sell-us-equities')), does: sellShares },
    { because: 'small-sale', when: seenAll(trustVeryLow, fewerThan(MOST_SALES, 'sell-treasuries')), does: sellLittle },
  ],
  otherwise: 'hold',
});
