import { describe, expect, it } from 'vitest';
import { RISK } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer, clear } from '../../../tests/market-kit';
import { DXY, SP500, VIX } from './ids';

const fright = [{ market: SP500, kind: RISK, amount: -3 }] as const;

describe('dxy', () => {
  it('is lifted by a fright while the issuer is trusted and sinks when it is not', () => {
    expect(answer(DXY, { trust: 0.95, news: fright })).toBeGreaterThan(0.1);
    expect(answer(DXY, { trust: 0.2, news: fright })).toBeLessThan(-0.05);
    expect(answer(DXY, { trust: 0.5, news: fright })).toBeCloseTo(0, 9);
  });

  it('answers the whole move of fear, not shares', () => {
    const tape = clear({ trust: 0.95, news: fright });
    expect(tape.moved(DXY)).toBeCloseTo(bareBoard().game.frame.p.havenDollar * 0.9 * tape.moved(VIX), 9);
  });

  it('stays still on a still day at half trust', () => {
    expect(clear({ trust: 0.5 }).moved(DXY)).toBeCloseTo(0, 12);
  });
});
