import { describe, expect, it } from 'vitest';
import { act, actionOf, decide, metric, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';

const OSLO = 'norway-fund';

describe('return-to-benchmark', () => {
  it('is refused when there is nothing to undo', () => {
    expect(refusal(greenlandBoard(), OSLO, 'return-to-benchmark')).toBe('at-benchmark');
  });

  it.each([
    ['sell-treasuries', { usdBn: 20, days: 20 }],
    ['stop-reinvesting', { sharePct: 50 }],
    ['hedge-dollar', { sharePct: 50 }],
  ])('undoes %s', (action, args) => {
    const board = act(greenlandBoard(), OSLO, action, args);
    expect(refusal(board, OSLO, 'return-to-benchmark')).toBe('');
    act(board, OSLO, 'return-to-benchmark');
    expect(board.world.orders).toEqual([]);
    expect(board.world.rolloff.every(({ share }) => share === 0)).toBe(true);
    expect(refusal(board, OSLO, 'return-to-benchmark')).toBe('at-benchmark');
  });

  it('takes a hedge that is in place off over five days, and leaves what is sold sold', () => {
    const board = greenlandBoard();
    playTo(board, 2, [decide(1, OSLO, 'hedge-dollar', { sharePct: 10 }), decide(1, OSLO, 'sell-treasuries', { usdBn: 10, days: 1 })]);
    const row = board.game.frame.holderOfSeat[board.game.seatIds.indexOf(OSLO)] as number;
    expect(board.world.hedgedShare[row]).toBeCloseTo(0.1, 9);
    playTo(board, 4, [decide(3, OSLO, 'return-to-benchmark', {}, 1)]);
    expect(board.world.hedgedShare[row]).toBeCloseTo(0, 9);
    expect(metric(board, `fund.${OSLO}.us-share-change-pp`)).toBeLessThan(-0.4);
    expect(refusal(board, OSLO, 'return-to-benchmark')).toBe('at-benchmark');
  });

  it('leaves the orders of others alone, and goes with no sale in the same turn', () => {
    const board = act(act(greenlandBoard(), OSLO, 'sell-treasuries', { usdBn: 20, days: 20 }), 'abp', 'sell-treasuries', { usdBn: 2, days: 20 });
    act(board, OSLO, 'return-to-benchmark');
    expect(board.world.orders).toHaveLength(1);
    expect(actionOf('return-to-benchmark').conflicts).toEqual(expect.arrayContaining(['sell-treasuries', 'shift-maturity']));
  });

  it('speaks against a campaign', () => {
    const board = act(greenlandBoard(), OSLO, 'sell-treasuries', { usdBn: 20, days: 20 });
    const before = metric(board, 'belief.campaign');
    expect(metric(act(board, OSLO, 'return-to-benchmark'), 'belief.campaign')).toBeLessThan(before);
  });
});
