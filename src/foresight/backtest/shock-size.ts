import { numberArg, textArg } from '../../model';
import type { Args } from '../../model';

/** A piece of news with the session that first prices it. */
export interface News {
  readonly session: number;
  readonly kind: string;
  readonly args: Args;
}

/** Share of US imports by group of partners, in %. */
export type ImportShares = { readonly [partners: string]: number };

type Sizing = (args: Args, importShare: number) => number;

/** Average tariff, in pp, that counts as one unit of bad news. */
const TARIFF_PP_PER_UNIT = 2.6;
const WEEKS_OF_PURCHASES = 13;

const tariff = (name: string): Sizing => (args, share) => (-numberArg(args, name) * share) / TARIFF_PP_PER_UNIT;
const per = (name: string, unit: number): Sizing => (args) => numberArg(args, name) / unit;
const plus: Sizing = () => 1;

const DOWNGRADES: readonly number[] = [-1, -0.6, -0.3];
const CHAIRS: { readonly [candidate: string]: number } = { orthodox: 1, loyal: -1 };

/** Oil that rises is bad news; a fall is good news unless it is a collapse. */
const oil: Sizing = (args) => {
  const pct = numberArg(args, 'pct');
  return pct < -20 ? pct / 20 : -pct / 20;
};

/** Units of good (positive) or bad news by kind; what is not named counts nothing. */
const SIZES: { readonly [kind: string]: Sizing } = {
  'threaten-tariff': tariff('tariffPp'),
  'impose-tariff': tariff('tariffPp'),
  'escalate-tariff': tariff('addPp'),
  'pause-tariff': plus,
  'drop-threat': plus,
  'offer-framework': plus,
  'accept-framework': plus,
  'policy-path-surprise': per('bp', -25),
  'set-policy-rate': per('bp', -25),
  'guide-path': per('bp', -25),
  'attack-fed': per('tone', -2),
  'reassure-markets': plus,
  'name-fed-chair': (args) => CHAIRS[textArg(args, 'candidate')] ?? 0,
  'rating-downgrade': (args) => DOWNGRADES[numberArg(args, 'order') - 1] ?? 0,
  'foreign-bond-rout': per('yieldBp', -20),
  'growth-and-inflation-news': (args) => 2 * numberArg(args, 'growthPp') - numberArg(args, 'inflationPp'),
  'foreign-share-rout': per('pct', 5),
  'oil-price-move': oil,
  'geopolitical-alarm': per('sd', -2),
  'funding-squeeze': per('bp', -50),
  'sell-treasuries': per('usdBn', -100),
  'sell-us-equities': per('usdBn', -100),
  'repatriate-by-moral-suasion': per('usdBn', -100),
  'purchase-plan-news': per('usdBn', 500),
  'buy-treasuries': (args) => (numberArg(args, 'usdBnPerWeek') * WEEKS_OF_PURCHASES) / 500,
  'open-swap-lines': plus,
  'open-fima-repo': plus,
};

/** Adds up the news of an episode up to a session, in the units of a fixed table: what a regression may know. */
export function shockSize(news: readonly News[], shares: ImportShares, session: number): number {
  const due = news.filter((item) => item.session <= session);
  return due.reduce((total, { kind, args }) => total + (SIZES[kind]?.(args, (shares[textArg(args, 'partners')] ?? 0) / 100) ?? 0), 0);
}
