import { numberArg } from '../model';
import type { NewsItem } from '../model';

/** Tells whether a piece of news is the result of an auction of new debt. */
export function isAuction({ type, id }: NewsItem): boolean {
  return type === 'event' && id === 'auction';
}

/** Makes one headline of a week's auctions, so that they do not crowd out what was decided; a single one stays as it is. */
export function auctionsInOne(auctions: readonly NewsItem[]): NewsItem | undefined {
  const last = auctions.at(-1);
  if (last === undefined || auctions.length === 1) return last;
  const covers = auctions.map(({ args }) => numberArg(args, 'cover'));
  const sizeUsdBn = auctions.reduce((sum, { args }) => sum + numberArg(args, 'sizeUsdBn'), 0);
  return { ...last, id: 'auctions', args: { count: auctions.length, sizeUsdBn, low: Math.min(...covers), high: Math.max(...covers) } };
}
