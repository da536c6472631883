/**
 * Words that links write as numbers. Others travel as they are, so nothing depends on this list but length.
 * Released links mean words by their place: append, never move or remove.
 */
const WORDS: readonly string[] = [
  '',
  'us-administration', 'federal-reserve', 'eu-commission', 'norway-fund', 'akademiker-pension',
  'swiss-national-bank', 'abp', 'bank-of-japan', 'ministry-of-finance-japan', 'china-safe',
  'stay-silent', 'threaten-tariff', 'order-tariff', 'pause-tariff', 'drop-threat',
  'protest', 'negotiate', 'unsuspend-list', 'urge-funds-to-diversify',
  'sell-treasuries', 'sell-equities', 'stop-reinvesting', 'hedge-dollar', 'buy-gold', 'publish-reason',
  'set-policy-rate', 'speak-calm', 'open-fima-repo', 'buy-bonds', 'open-swap-lines',
  'partners', 'tariffPp', 'weeks', 'basis', 'eurBn', 'usdBn', 'days', 'sharePct', 'reason', 'bp',
  'the-eight', 'ieepa', 's122', 's232', 's301', 's338', 'finances', 'politics',
  'sp500', 'vix', 'dxy', 'ust-10y', 'ust-2y', 'ust-30y', 'gold', 'nasdaq', 'bitcoin',
  'leverage', 'affordability', 'patience', 'market-functioning', 'deterrence', 'dialogue',
  'mandate', 'citizens', 'fiduciary', 'voice', 'deter', 'protect',
  'first-shot', 'greenland-2026', 'stop-rolling', 'divestment', 'eye-for-an-eye', 'anti-coercion',
  'cornered-fed', 'liberation-day-2025', 'sandbox',
  'threat-withdrawn', 'tariff-war', 'tariff-in-force', 'stand-off',
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
