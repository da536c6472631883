import { describe, expect, it } from 'vitest';
import { rulebook } from '..';
import { CHANCE, FLOW, RISK, TRUST } from '../../model';
import { clear } from '../../../tests/market-kit';
import { MARKETS } from '.';
import { BITCOIN, BUND10, EURUSD, JGB10, USDCHF, USDNOK, DXY, GOLD, MARKET_IDS, NASDAQ, SP500, UST10, UST2, UST30, VIX } from './ids';

describe('clearing', () => {
  it('goes in the order of the ids', () => {
    expect(MARKETS.map(({ id }) => id)).toEqual([...MARKET_IDS]);
    expect(rulebook.markets).toBe(MARKETS);
  });

  it('has every market at the place that bears its name', () => {
    const places = { sp500: SP500, vix: VIX, dxy: DXY, 'ust-10y': UST10, 'ust-2y': UST2, 'ust-30y': UST30, gold: GOLD, nasdaq: NASDAQ, bitcoin: BITCOIN, 'eur-usd': EURUSD, 'usd-nok': USDNOK, 'usd-chf': USDCHF, 'bund-10y': BUND10, 'jgb-10y': JGB10 };
    for (const [id, place] of Object.entries(places)) expect([id, MARKETS[place]?.id]).toEqual([id, id]);
    expect(Object.keys(places)).toHaveLength(MARKETS.length);
  });

  it('adds up: every move is the sum of its named parts', () => {
    const tape = clear({
      vix: 35,
      news: [
        { market: SP500, kind: RISK, amount: -4.3 }, { market: SP500, kind: CHANCE, amount: -1.7 }, { market: UST10, kind: FLOW, amount: 8.1 },
        { market: UST10, kind: TRUST, amount: 1.9 }, { market: DXY, kind: TRUST, amount: -0.4 },
      ],
    });
    expect(tape.maxError()).toBeLessThan(1e-9);
    for (const { amount } of tape.parts()) expect(Number.isFinite(amount)).toBe(true);
  });

  it('leaves nothing that chance did to a cause', () => {
    const tape = clear({ trust: 0.3, news: [{ market: SP500, kind: CHANCE, amount: -3 }] });
    const named = tape.parts().filter(({ cause, kind }) => cause === 'shock:test' && kind !== 'chance');
    expect(named).toEqual([]);
  });
});
