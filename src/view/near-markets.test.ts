import { describe, expect, it } from 'vitest';
import type { LevelMarket, LevelSeat } from '../model';
import { nearMarkets } from './near-markets';
import { testViewer } from './testing/game';

const FOURTEEN = ['sp500', 'vix', 'dxy', 'ust-10y', 'ust-2y', 'ust-30y', 'gold', 'nasdaq', 'bitcoin', 'eur-usd', 'usd-nok', 'usd-chf', 'bund-10y', 'jgb-10y'];

function viewerOf(ids: readonly string[], role: LevelSeat['role'], homeMarket?: string) {
  const viewer = testViewer();
  const { level } = viewer.scenario;
  const markets = ids.map((id) => ({ ...(level.markets[0] as LevelMarket), id }));
  const own = level.seats.find(({ id }) => id === viewer.state.seat);
  const seats = level.seats.map((seat) => (seat === own ? { ...seat, role } : seat));
  const holders = level.holders.map((holder) => (holder.id === own?.holder && homeMarket !== undefined ? { ...holder, homeMarket } : holder));
  return { ...viewer, scenario: { ...viewer.scenario, level: { ...level, markets, seats, holders } } };
}

describe('markets near to a seat', () => {
  it('are all of them while they are few', () => {
    expect([...nearMarkets(viewerOf(FOURTEEN.slice(0, 9), 'government'))].toSorted()).toEqual(FOURTEEN.slice(0, 9).toSorted());
  });

  it.each(['government', 'central-bank', 'trade-bloc', 'sovereign-fund', 'pension-fund', 'reserve-manager'] as const)('are eight of fourteen for a %s', (role) => {
    const near = nearMarkets(viewerOf(FOURTEEN, role));
    expect(near.size).toBe(8);
    expect([...near].filter((id) => !FOURTEEN.includes(id))).toEqual([]);
  });

  it('hold the market of a fund’s own currency', () => {
    expect(nearMarkets(viewerOf(FOURTEEN, 'pension-fund', 'usd-nok')).has('usd-nok')).toBe(true);
    expect(nearMarkets(viewerOf(FOURTEEN, 'pension-fund')).has('usd-nok')).toBe(false);
  });
});
