import { describe, expect, it } from 'vitest';
import type { TileView } from '../view';
import { recentBars } from './recent-bars';

function tile(days: number, slots: number): TileView {
  const candles = Array.from({ length: days }, (_, slot) => ({ slot, open: 100 + slot, close: 101 + slot, pins: [] }));
  return { market: 'sp500', name: 'S', instrument: 'shares', value: '', change: { text: '', direction: 'flat' }, candles, slots, low: 100, high: 100 + days };
}

describe('the bars of the last days', () => {
  it('are all bars of a short game', () => {
    expect(recentBars(tile(8, 10), 25)).toEqual(tile(8, 10));
  });

  it('are the newest ones of a long game, on an axis that holds them', () => {
    const { candles, slots, low, high } = recentBars(tile(60, 60), 25);
    expect([candles.length, slots, candles[0]?.slot, candles[0]?.open, candles[24]?.slot, candles[24]?.close]).toEqual([25, 25, 0, 135, 24, 160]);
    expect([low, high]).toEqual([135, 160]);
  });
});
