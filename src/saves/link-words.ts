import { BadBits } from './bit-coder';

/**
 * Words that links write as numbers, fewer than 256. Others travel letter by letter, so nothing depends on this list but length.
 * Released links mean words by their place: append, never move or remove.
 */
const WORDS: readonly string[] = [
  'us-administration', 'eu-commission', 'norway-fund', 'swiss-national-bank', 'akademiker-pension', 'abp',
  'japan-reserves', 'china-reserves', 'federal-reserve',
  'partners', 'tariffPp', 'weeks', 'basis', 'usdBn', 'days', 'sharePct', 'kind', 'reason', 'direction', 'tone', 'bp',
  'leverage', 'affordability', 'primacy', 'deterrence', 'dialogue', 'mandate', 'citizens', 'fiduciary', 'voice',
  'stewardship', 'passive', 'resilience', 'stability', 'home-first', 'gradual', 'prudence', 'patience', 'market-functioning',
  'stay-silent', 'sell-treasuries', 'sell-us-equities', 'hedge-dollar', 'buy-gold', 'buy-euro-bonds', 'publish-reason',
  'stop-reinvesting', 'return-to-benchmark', 'seek-new-mandate', 'intervene-in-currency', 'repatriate-by-moral-suasion', 'shift-maturity',
  'threaten-tariff', 'order-tariff', 'impose-tariff', 'escalate-tariff', 'pause-tariff', 'drop-threat', 'exempt-sector',
  'open-section-232', 'offer-framework', 'demand-territory', 'attack-fed', 'name-fed-chair', 'shift-to-bills',
  'expand-buybacks', 'threaten-foreign-holder-tax', 'reassure-markets',
  'protest', 'negotiate', 'unsuspend-list', 'impose-reciprocal-tariff', 'open-aci-examination', 'request-aci-determination',
  'choose-aci-measures', 'suspend-measures', 'urge-funds-to-diversify', 'propose-joint-debt', 'accept-framework', 'offer-purchases',
  'set-policy-rate', 'guide-path', 'buy-treasuries', 'open-swap-lines', 'open-fima-repo', 'refuse-lines', 'speak-calm', 'defend-independence',
  'addPp', 'eurBn', 'usdBnPerWeek', 'eurBnPerYear', 'purchasesEurBn', 'ratePct', 'territory', 'minerals', 'sector', 'measure', 'candidate',
  'the-eight', 'all-partners', 'ieepa', 's122', 's232', 's301', 's338', 'finances', 'politics', 'broad', 'ai', 'support', 'restrain',
  'none', 'talks', 'no', 'yes', 'autos', 'pharmaceuticals', 'chips', 'steel', 'loyal', 'balanced', 'orthodox',
  'services', 'procurement', 'investment', 'ip', 'capital-markets',
  'deter', 'protect', 'franc', 'credibility', 'diversify', 'price-stability', 'financial-stability',
  'sp500', 'vix', 'dxy', 'ust-10y', 'ust-2y', 'ust-30y', 'gold', 'nasdaq', 'bitcoin', 'eur-usd', 'usd-nok', 'usd-chf', 'bund-10y', 'jgb-10y',
  'first-shot', 'greenland-2026',
  'framework-deal', 'dollar-break', 'backstop', 'terms-accepted', 'tariff-war', 'threat-withdrawn', 'tariff-in-force', 'stand-off', '',
  'foresight-1', 'foresight-2', 'foresight-3',
];


/** Actions with the names of their arguments in order, by which links name both at once; append, never move or remove. */
export const FORMS: readonly (readonly string[])[] = [
  ['stay-silent'],
  ['sell-treasuries', 'usdBn', 'days'], ['sell-us-equities', 'usdBn', 'days', 'kind'], ['hedge-dollar', 'sharePct'],
  ['buy-gold', 'usdBn'], ['buy-euro-bonds', 'usdBn'], ['publish-reason', 'reason'], ['stop-reinvesting', 'sharePct'], ['return-to-benchmark'],
  ['seek-new-mandate'], ['intervene-in-currency', 'usdBn', 'direction'], ['repatriate-by-moral-suasion', 'usdBn'], ['shift-maturity', 'sharePct'],
  ['threaten-tariff', 'partners', 'tariffPp', 'weeks', 'basis'], ['order-tariff', 'partners'], ['impose-tariff', 'partners', 'tariffPp', 'basis'],
  ['escalate-tariff', 'partners', 'addPp'], ['pause-tariff', 'partners', 'weeks'], ['drop-threat', 'partners'], ['exempt-sector', 'sharePct'],
  ['open-section-232', 'sector'], ['offer-framework', 'territory', 'purchasesEurBn', 'minerals'], ['demand-territory', 'tone'], ['attack-fed', 'tone'],
  ['name-fed-chair', 'candidate'], ['shift-to-bills', 'sharePct'], ['expand-buybacks', 'usdBn'], ['threaten-foreign-holder-tax', 'ratePct'], ['reassure-markets'],
  ['protest'], ['negotiate'], ['unsuspend-list', 'eurBn'], ['impose-reciprocal-tariff', 'tariffPp'], ['open-aci-examination'], ['request-aci-determination'],
  ['choose-aci-measures', 'measure'], ['suspend-measures'], ['urge-funds-to-diversify'], ['propose-joint-debt', 'eurBnPerYear'], ['accept-framework'],
  ['offer-purchases', 'eurBn'], ['set-policy-rate', 'bp'], ['guide-path', 'bp'], ['buy-treasuries', 'usdBnPerWeek'], ['open-swap-lines'], ['open-fima-repo'],
  ['refuse-lines'], ['speak-calm'], ['defend-independence'],
];

const PLACES: ReadonlyMap<string, number> = new Map(WORDS.map((word, index) => [word, index + 1]));

/** The place of a known word, from 1; 0 for any other text. */
export function placeOf(text: string): number {
  return PLACES.get(text) ?? 0;
}

/** The word of a place; throws where there is none. */
export function wordAt(place: number): string {
  const word = WORDS[place - 1];
  if (word === undefined) throw new BadBits('a word is unknown');
  return word;
}
