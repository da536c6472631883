import { describe, expect, it } from 'vitest';
import { act, decide, metric, parts, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { TREASURIES } from '../frame';

const CHINA = 'china-reserves';

describe('buy-gold', () => {
  it('changes Treasuries into gold over two weeks and leaves the dollar alone', () => {
    const board = greenlandBoard();
    const journals = playTo(board, 3, [decide(1, CHINA, 'buy-gold', { usdBn: 20 })]);
    expect(parts(journals, 'gold', { kind: 'flow', cause: CHINA })).toBeGreaterThan(0.35);
    expect(parts(journals, 'ust-10y', { kind: 'flow', cause: CHINA })).toBeGreaterThan(0);
    expect(parts(journals, 'dxy', { kind: 'flow', cause: CHINA })).toBe(0);
    const row = board.game.frame.holderOfSeat[board.game.seatIds.indexOf(CHINA)] as number;
    expect((board.world.holdings[TREASURIES] as number[])[row]).toBeCloseTo(663.9, 9);
    expect(metric(board, `fund.${CHINA}.gold-usd-bn`)).toBeGreaterThan(19.8);
  });

  it('is no more than is held', () => {
    const board = greenlandBoard();
    expect(refusal(board, 'abp', 'buy-gold', { usdBn: 22 })).toBe('');
    expect(refusal(board, 'abp', 'buy-gold', { usdBn: 22.1 })).toBe('argument-range');
    act(board, 'abp', 'buy-gold', { usdBn: 22 });
    expect(refusal(board, 'abp', 'buy-gold', { usdBn: 0.1 })).toBe('nothing-to-sell');
  });

  it('is weak evidence of a campaign', () => {
    const rise = metric(act(greenlandBoard(), CHINA, 'buy-gold', { usdBn: 5 }), 'belief.campaign') - metric(greenlandBoard(), 'belief.campaign');
    expect(rise).toBeGreaterThan(0);
    expect(rise).toBeLessThan(0.01);
  });
});
