/**
 * Words that links write as numbers. Others travel as they are, so nothing depends on this list but length.
 * Released links mean words by their place: append, never move or remove.
 */
const WORDS: readonly string[] = [
  '',
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
  'framework-deal', 'dollar-break', 'backstop', 'terms-accepted', 'tariff-war', 'threat-withdrawn', 'tariff-in-force', 'stand-off',
];

const PLACES: ReadonlyMap<string, string> = new Map(WORDS.map((word, place) => [word, place.toString(36)]));

/** Shortens a text for a link: a known word to its place in base 36, any other to itself after a colon. */
export function shorten(text: string): string {
  return PLACES.get(text) ?? `:${text}`;
}

/** Restores a shortened text, or gives undefined for a place that no word has. */
export function restore(short: string): string | undefined {
  if (short.startsWith(':')) return short.slice(1);
  return /^[0-9a-z]{1,3}$/.test(short) ? WORDS[Number.parseInt(short, 36)] : undefined;
}
