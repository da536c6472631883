// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { TileView } from '../view';
import { Strip } from './strip';
import { does, show } from './testing/render';

const tile = (market: string, group: string, small = false): TileView => ({
  market, name: market.toUpperCase(), instrument: 'dollar', value: '1.1600', change: { text: '+1.0%', direction: 'up' }, candles: [], slots: 10, low: 1, high: 2, group, ...(small ? { small, short: market } : {}),
});
const TILES = [tile('a', 'Rates'), tile('b', 'Rates', true), tile('c', 'Currencies'), tile('d', 'Currencies', true)];

describe('the strip of many markets', () => {
  it('groups the tiles near to the seat and lists the others, each of them once', () => {
    const root = show(<Strip tiles={TILES} />);
    expect([...root.querySelectorAll('ul')].map((list) => [list.getAttribute('aria-label'), [...list.querySelectorAll('button')].map((each) => each.dataset['market'])])).toEqual([
      ['Rates', ['a']], ['Currencies', ['c']], ['More markets', ['b', 'd']],
    ]);
  });

  it('opens a listed market like a tile, and leads to its causes while those are shown', () => {
    const root = show(<Strip tiles={TILES} />);
    does(() => root.querySelector<HTMLButtonElement>('[data-market="d"]')?.click());
    expect(root.querySelector('.market-panel')?.getAttribute('aria-label')).toBe('D');
    const onWhy = vi.fn();
    const why = show(<Strip tiles={TILES} current="a" onWhy={onWhy} />);
    does(() => why.querySelector<HTMLButtonElement>('[data-market="d"]')?.click());
    expect(onWhy).toHaveBeenCalledExactlyOnceWith('d');
  });
});
