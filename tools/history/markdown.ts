/** Names of markets with their units, by their names in episodes. */
export const MARKET_NAMES: { readonly [market: string]: string } = {
  'sp500': 'S&P 500, %',
  'ust-10y': 'Ten-year, bp',
  'usd': 'Dollar, %',
  'gold': 'Gold, %',
  'vix': 'VIX, points',
  'ust-2y': 'Two-year, bp',
  'ust-30y': 'Thirty-year, bp',
  'nasdaq': 'Nasdaq, %',
  'bitcoin': 'Bitcoin, %',
};

/** Writes a number with a sign that reads well; a dash for none. */
export function fixed(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined) return '–';
  return value.toFixed(digits).replace(/^-(0(\.0*)?)$/, '$1').replace('-', '−');
}

/** Writes a number as its file has it, with a sign that reads well. */
export function minus(value: number): string {
  return String(value).replace('-', '−');
}

/** Writes a share in per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Keeps a text from a file from being read as markup. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('_', '\\_').replace(/\s+/g, ' ').trim();
}

/** Writes a table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
