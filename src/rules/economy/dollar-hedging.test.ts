import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { CHANCE, FLOW, FUNDAMENTAL, RISK } from '../../model';
import type { Kind } from '../../model';
import { bareBoard, contextOf } from '../../../tests/game-kit';
import { DXY, MARKET_IDS, SP500 } from '../markets/ids';
import { hedgesFollow } from './dollar-hedging';

/** What a day leaves holders to hedge in the weeks after, in per cent of the dollar. */
function toCome(shares: number, dollar: number, kind: Kind = RISK, trust = 0.58): number {
  const board = bareBoard();
  board.world.trust.mean = board.world.trust.mean.map(() => trust);
  board.world.independence = trust;
  const tape = new DayTape(MARKET_IDS, true);
  tape.add(SP500, CHANCE, 'mechanism:chance', shares);
  tape.add(DXY, kind, 'shock:test', dollar);
  hedgesFollow.run(board.world, tape, contextOf(board));
  return board.world.slow.reduce((sum, row) => sum + row.amount, 0);
}

describe('dollar hedging', () => {
  it('sells a dollar that fell with shares, and buys back one that rose while they fell', () => {
    expect(toCome(-2, -0.7)).toBeLessThan(-0.3);
    expect(toCome(-2, 0.7)).toBeCloseTo(-toCome(-2, -0.7), 12);
    expect(toCome(-6, -0.7)).toBe(toCome(-2, -0.7));
  });

  it('moves those most who trust the issuer least', () => {
    expect(Math.abs(toCome(-2, -0.7, RISK, 0.95))).toBeLessThan(0.3 * Math.abs(toCome(-2, -0.7)));
  });

  it('learns nothing on a usual day, or from what flows and rates did', () => {
    for (const shares of [3, 0, -1]) expect(toCome(shares, -0.7)).toBe(0);
    for (const kind of [FLOW, FUNDAMENTAL] as const) expect(Math.abs(toCome(-3, -0.7, kind))).toBe(0);
  });
});
