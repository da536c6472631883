import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, OSLO_BOOK, parts, playTo, quietBoard, refusal } from '../../../tests/game-kit';

const OSLO = 'norway-fund';
const whole = { sharePct: 100 };

describe('stop-reinvesting', () => {
  it('lets a holding shrink by what matures, day by day', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, OSLO, 'stop-reinvesting', whole)]);
    const days = 9;
    const kept = Math.pow(1 - board.game.frame.p.maturingSharePerYear / 250, days);
    expect(board.world.holdings[0]?.[OSLO_BOOK.row]).toBeCloseTo(OSLO_BOOK.treasuriesUsdBn * kept, 9);
  });

  it('lifts yields a little under its own name, far less than a sale', () => {
    const rolled = playTo(quietBoard(), 1, [decide(1, OSLO, 'stop-reinvesting', whole)]);
    const sold = playTo(quietBoard(), 1, [decide(1, OSLO, 'sell-treasuries', { usdBn: 100, days: 4 })]);
    const flow = parts(rolled, 'ust-10y', { kind: 'flow', cause: 'stop-reinvesting' });
    expect(flow).toBeGreaterThan(0);
    expect(flow).toBeLessThan(0.1 * parts(sold, 'ust-10y', { kind: 'flow', cause: 'sell-treasuries' }));
  });

  it('is evidence of a campaign, and rolling over again is evidence against one', () => {
    const board = bareBoard();
    const before = metric(board, 'belief.campaign');
    const stopped = metric(act(board, OSLO, 'stop-reinvesting', whole), 'belief.campaign');
    expect(stopped).toBeGreaterThan(before);
    expect(metric(act(board, OSLO, 'stop-reinvesting', { sharePct: 0 }), 'belief.campaign')).toBeCloseTo(before, 12);
  });

  it('must change the share, and needs something that matures', () => {
    const board = quietBoard();
    expect(refusal(board, OSLO, 'stop-reinvesting', { sharePct: 0 })).toBe('share-unchanged');
    expect(refusal(board, OSLO, 'stop-reinvesting', whole)).toBe('');
    playTo(board, 1, [decide(1, 'akademiker-pension', 'sell-treasuries', { usdBn: 0.1, days: 1 })]);
    expect(refusal(board, 'akademiker-pension', 'stop-reinvesting', whole)).toBe('nothing-to-sell');
  });
});
