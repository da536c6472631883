import { describe, expect, it } from 'vitest';
import { rulebook } from '..';
import { CHANCE, FLOW, RISK, TRUST } from '../../model';
import { clear } from '../../../tests/market-kit';
import { DXY, MARKET_IDS, SP500, UST10 } from './ids';

describe('clearing', () => {
  it('goes in the order of the ids', () => {
    expect(rulebook.markets.map(({ id }) => id)).toEqual([...MARKET_IDS]);
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
