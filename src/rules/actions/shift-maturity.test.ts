import { describe, expect, it } from 'vitest';
import { act, actionOf, decide, metric, parts, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';

const CHINA = 'china-reserves';

describe('shift-maturity', () => {
  it('lifts long yields, eases the two-year and sells nothing', () => {
    const board = greenlandBoard();
    const journals = playTo(board, 4, [decide(1, CHINA, 'shift-maturity', { sharePct: 50 })]);
    const done = 1 - (board.world.orders[0]?.daysLeft as number) / 40;
    expect(done).toBeGreaterThan(0.4);
    const { maturityShiftShare, lastingBpPer100Bn } = board.game.frame.p;
    expect(parts(journals, 'ust-10y', { kind: 'flow', cause: CHINA })).toBeCloseTo((maturityShiftShare * lastingBpPer100Bn * 683.9 * 0.5 * done) / 100, 6);
    expect(parts(journals, 'ust-2y', { kind: 'flow', cause: CHINA })).toBeLessThan(0);
    expect(parts(journals, 'dxy', { kind: 'flow', cause: CHINA })).toBe(0);
    expect(metric(board, `fund.${CHINA}.treasury-share-change-pp`)).toBe(0);
  });

  it('is not begun again while it runs, and leaves the bonds free to sell', () => {
    const board = act(greenlandBoard(), CHINA, 'shift-maturity', { sharePct: 50 });
    expect(refusal(board, CHINA, 'shift-maturity', { sharePct: 5 })).toBe('shift-under-way');
    expect(refusal(board, CHINA, 'sell-treasuries', { usdBn: 683, days: 20 })).toBe('');
  });

  it('needs Treasuries, is quiet and no evidence', () => {
    const board = greenlandBoard();
    act(board, CHINA, 'sell-treasuries', { usdBn: 683.9, days: 1 });
    expect(refusal(board, CHINA, 'shift-maturity', { sharePct: 5 })).toBe('nothing-to-sell');
    expect(actionOf('shift-maturity').quiet).toBe(true);
    expect(actionOf('shift-maturity').evidence({})).toEqual([]);
  });
});
