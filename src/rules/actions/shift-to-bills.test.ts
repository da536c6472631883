import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { UST10, UST2 } from '../markets/ids';

const shift = (sharePct: number): Board => act(greenlandBoard(), 'us-administration', 'shift-to-bills', { sharePct });
const cost = (sharePct: number): number => {
  const board = greenlandBoard();
  return actionOf('shift-to-bills').cost({ sharePct }, board.world, board.game.frame).capacity;
};

describe('shift-to-bills', () => {
  it('lowers long yields and lifts short ones, and the other way round', () => {
    const { p } = greenlandBoard().game.frame;
    expect(waiting(shift(32), UST10)).toBeLessThan(10 * p.billShiftTenYearBp + 1);
    expect(waiting(shift(32), UST2)).toBeGreaterThan(0);
    expect(waiting(shift(12), UST10)).toBeCloseTo(-10 * p.billShiftTenYearBp, 9);
    expect(waiting(shift(12), UST2)).toBeLessThan(0);
    expect(metric(shift(32), 'treasury.bill-share-pct')).toBe(32);
  });

  it('costs more, and some trust, the further it goes beyond what advisers call prudent', () => {
    expect(cost(40)).toBeGreaterThan(cost(30));
    expect(cost(15)).toBe(1);
    const start = metric(greenlandBoard(), 'trust.dollar');
    expect(metric(shift(40), 'trust.dollar')).toBeLessThan(metric(shift(25), 'trust.dollar'));
    expect(metric(shift(15), 'trust.dollar')).toBe(start);
  });

  it('is refused when nothing would change', () => {
    expect(refusal(greenlandBoard(), 'us-administration', 'shift-to-bills', { sharePct: 22 })).toBe('share-unchanged');
    expect(refusal(greenlandBoard(), 'us-administration', 'shift-to-bills', { sharePct: 23 })).toBe('');
  });
});
