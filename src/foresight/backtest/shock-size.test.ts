import { describe, expect, it } from 'vitest';
import { shockSize } from './shock-size';
import type { News } from './shock-size';

const SHARES = { 'china': 21.6, 'all-partners': 100 };
const size = (kind: string, args: News['args']): number => shockSize([{ session: 1, kind, args }], SHARES, 1);

describe('the size of news', () => {
  it('is counted up to the horizon and no further', () => {
    const news: News[] = [1, 5, 6].map((session) => ({ session, kind: 'set-policy-rate', args: { bp: -25 } }));
    expect([1, 4, 5, 21].map((session) => shockSize(news, SHARES, session))).toEqual([1, 1, 2, 3]);
  });

  it.each<[string, News['args'], number]>([
    ['impose-tariff', { partners: 'all-partners', tariffPp: 26, basis: 'ieepa' }, -10],
    ['threaten-tariff', { partners: 'china', tariffPp: 10, weeks: 2, basis: 's301' }, -10 * 0.216 / 2.6],
    ['pause-tariff', { partners: 'china', weeks: 13 }, 1],
    ['guide-path', { bp: -50 }, 2],
    ['rating-downgrade', { order: 2 }, -0.6],
    ['growth-and-inflation-news', { growthPp: -1, inflationPp: 0.5 }, -2.5],
    ['oil-price-move', { pct: 10 }, -0.5],
    ['oil-price-move', { pct: -10 }, 0.5],
    ['oil-price-move', { pct: -30 }, -1.5],
    ['name-fed-chair', { candidate: 'orthodox' }, 1],
    ['foreign-currency-move', { pct: 5, currency: 'yen' }, 0],
    ['protest', {}, 0],
  ])('%s %j counts as %d', (kind, args, units) => {
    expect(size(kind, args)).toBeCloseTo(units, 12);
  });

  it('of a tariff on partners that nobody knows is nothing', () => {
    expect(size('impose-tariff', { partners: 'mars', tariffPp: 26, basis: 'ieepa' })).toBeCloseTo(0, 12);
  });
});
