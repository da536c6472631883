import { describe, expect, it } from 'vitest';
import { FLOW, RISK, TRUST } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer } from '../../../tests/market-kit';
import { DXY, GOLD, SP500, UST10 } from './ids';
import { marginCallPct } from './gold';

describe('gold', () => {
  it('goes against the dollar', () => {
    expect(answer(GOLD, { news: [{ market: DXY, kind: FLOW, amount: -1 }] })).toBeCloseTo(-bareBoard().game.frame.p.goldPerDollar, 9);
  });

  it('does not count a loss of trust twice', () => {
    expect(answer(GOLD, { news: [{ market: DXY, kind: TRUST, amount: -1 }] })).toBe(0);
    expect(answer(GOLD, { news: [{ market: GOLD, kind: TRUST, amount: 2 }] })).toBeCloseTo(2, 12);
  });

  it('goes against yields that fall in a fright, not against those that a sale of bonds lifts', () => {
    const { goldPerTenYearBp } = bareBoard().game.frame.p;
    expect(answer(GOLD, { news: [{ market: UST10, kind: RISK, amount: -10 }] })).toBeCloseTo(-10 * goldPerTenYearBp, 9);
    expect(Math.abs(answer(GOLD, { news: [{ market: UST10, kind: TRUST, amount: 10 }] }))).toBeLessThan(1e-9);
  });

  it('is sold for cash beyond a fall of three per cent while dollars are scarce, and not before', () => {
    expect(marginCallPct(-2.9, 0.8)).toBeCloseTo(0, 12);
    expect(marginCallPct(-5, 0.8)).toBeCloseTo(-1.6, 9);
    expect(marginCallPct(5, 0.8)).toBeCloseTo(1.6, 9);
    const fallOfShares = (squeeze: number): number => {
      const board = bareBoard();
      board.world.funding.squeeze = squeeze;
      board.world.gold.speculationPct = 0;
      return answer(GOLD, { trust: 0.5, news: [{ market: SP500, kind: RISK, amount: -6 }], board });
    };
    expect(Math.abs(fallOfShares(0))).toBeLessThan(0.5);
    expect(fallOfShares(1)).toBeLessThan(-2);
    expect(fallOfShares(0.5)).toBeCloseTo((fallOfShares(0) + fallOfShares(1)) / 2, 9);
  });
});
