import type { Choice, Observation } from '../../model';
import { act, decideBy, seen, seenAll } from '../shared/decide-by';
import { booksSuffer, hedgedAfterPct, pressedByIssuer, quoted, trustFallen, trustSlipped, unspoken } from '../shared/fund-readings';
import { fewerThan } from '../shared/readings';
import { unhedged } from './readings';

const INSTITUTION = 'abp';
const PART_PCT = 15;
const GLIDE_USD_BN = 2;
const GLIDE_DAYS = 20;
const MOST_GLIDES = 3;
const MOST_HEDGES = 2;

const glide = (): readonly Choice[] => [act('sell-treasuries', 3, { usdBn: GLIDE_USD_BN, days: GLIDE_DAYS })];
const comeHome = (): readonly Choice[] => [act('buy-euro-bonds', 3, { usdBn: GLIDE_USD_BN })];
const sellShares = (): readonly Choice[] => [act('sell-us-equities', 3, { usdBn: 4, days: 10, kind: 'broad' })];
const account = (): readonly Choice[] => [act('publish-reason', 4, { reason: 'finances' })];

function hedge(observation: Observation): readonly Choice[] {
  return [act('hedge-dollar', 3, { sharePct: hedgedAfterPct(observation, PART_PCT) })];
}

/** Pensions are paid in euros: own what pays them, hedge what swings, and change slowly. */
export const fiduciary = decideBy({
  institution: INSTITUTION,
  id: 'fiduciary',
  quoting: quoted,
  rows: [
    { because: 'hedge', when: seenAll(booksSuffer, unhedged, fewerThan(MOST_HEDGES, 'hedge-dollar')), does: hedge },
    { because: 'glide', when: seenAll(trustSlipped, fewerThan(MOST_GLIDES, 'sell-treasuries')), does: glide },
  ],
  otherwise: 'hold',
});

/** Capital that stays silent is taken for granted: come home in part, and tell members why. */
export const stewardship = decideBy({
  institution: INSTITUTION,
  id: 'stewardship',
  quoting: quoted,
  rows: [
    { because: 'account', when: seenAll(trustSlipped, unspoken), does: account },
    { because: 'shares', when: seenAll(pressedByIssuer, fewerThan(MOST_GLIDES, 'sell-us-equities')), does: sellShares },
    { because: 'home', when: seenAll(trustSlipped, fewerThan(MOST_GLIDES, 'buy-euro-bonds')), does: comeHome },
    { because: 'fallen', when: seen(trustFallen), does: hedge },
  ],
  otherwise: 'hold',
});
