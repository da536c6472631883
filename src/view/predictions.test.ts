import { describe, expect, it } from 'vitest';
import { predictedMarkets } from './predictions';
import { testViewer } from './testing/game';

describe('the markets that a seat foretells', () => {
  it('are three at most, of the level, each once, with the 10-year first', () => {
    const viewer = testViewer();
    for (const { id } of viewer.scenario.level.seats) {
      const markets = predictedMarkets({ ...viewer, state: { ...viewer.state, seat: id } });
      expect(markets[0]).toBe('ust-10y');
      expect(markets.length).toBeLessThanOrEqual(3);
      expect(new Set(markets).size).toBe(markets.length);
      for (const market of markets) expect(viewer.scenario.level.markets.map((each) => each.id)).toContain(market);
    }
  });

  it('include the currency in which a seat counts', () => {
    const viewer = testViewer();
    const { level } = viewer.scenario;
    const seat = level.seats.find(({ holder }) => holder !== undefined);
    if (seat === undefined) throw new Error('no seat of the sample holds anything');
    const holders = level.holders.map((holder) => (holder.id === seat.holder ? { ...holder, homeMarket: 'gold' } : holder));
    const scenario = { ...viewer.scenario, level: { ...level, holders } };
    expect(predictedMarkets({ ...viewer, scenario, state: { ...viewer.state, seat: seat.id } })[1]).toBe('gold');
  });
});
