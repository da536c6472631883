import { describe, expect, it } from 'vitest';
import type { NewsItem } from '../model';
import { auctionsInOne, isAuction } from './auction-news';

function auction(day: number, sizeUsdBn: number, cover: number): NewsItem {
  return { turn: 2, day, type: 'event', cause: 'mechanism:auction', seat: '', id: 'auction', args: { tenor: '2y', sizeUsdBn, cover, tailBp: 0.5 } };
}

describe('auctions in the news', () => {
  it('become one headline that adds up their sizes, spans their bids and bears the last day', () => {
    const one = auctionsInOne([auction(2, 69, 2.53), auction(3, 70, 2.27), auction(4, 44, 2.42)]);
    expect(one).toMatchObject({ id: 'auctions', day: 4, args: { count: 3, sizeUsdBn: 183, low: 2.27, high: 2.53 } });
  });

  it('stay as they are where there is one, and are nothing where there is none', () => {
    const single = auction(3, 16, 2.58);
    expect(auctionsInOne([single])).toBe(single);
    expect(auctionsInOne([])).toBeUndefined();
  });

  it('are told apart from other news', () => {
    expect(isAuction(auction(1, 1, 1))).toBe(true);
    expect(isAuction({ ...auction(1, 1, 1), id: 'deadline-passes' })).toBe(false);
  });
});
