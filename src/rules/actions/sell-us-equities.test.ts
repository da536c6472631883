import { describe, expect, it } from 'vitest';
import { act, actionOf, decide, metric, parts, play, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { EQUITIES } from '../frame';

const SNB = 'swiss-national-bank';
const args = { usdBn: 20, days: 5, kind: 'broad' };

describe('sell-us-equities', () => {
  it('moves shares, and technology shares most when those of artificial intelligence go first', () => {
    const fall = (kind: string, market: string): number => parts([play(greenlandBoard(), [decide(1, SNB, 'sell-us-equities', { ...args, kind })])], market, { kind: 'flow', cause: SNB });
    expect(fall('broad', 'sp500')).toBeLessThan(0);
    expect(fall('ai', 'sp500')).toBeCloseTo(fall('broad', 'sp500'), 12);
    expect(fall('ai', 'nasdaq')).toBeLessThan(1.3 * fall('broad', 'nasdaq'));
  });

  it('takes about 1.2% off all shares when every share of a large holder goes', () => {
    const everything = { ...args, usdBn: 168, days: 1 };
    const fall = parts([play(greenlandBoard(), [decide(1, SNB, 'sell-us-equities', everything)])], 'sp500', { kind: 'flow', cause: SNB });
    expect(fall).toBeGreaterThan(-1.4);
    expect(fall).toBeLessThan(-1);
  });

  it('leaves the seller with what it did not sell, and takes the dollars home', () => {
    const board = greenlandBoard();
    const row = board.game.frame.holderOfSeat[board.game.seatIds.indexOf(SNB)] as number;
    playTo(board, 2, [decide(1, SNB, 'sell-us-equities', args)]);
    expect((board.world.holdings[EQUITIES] as number[])[row]).toBeCloseTo(148, 9);
    expect(board.world.cashUsdBn[row]).toBeCloseTo(0, 9);
    expect(metric(board, `fund.${SNB}.currency-change-pct`)).toBeGreaterThan(0.5);
  });

  it('cannot promise shares twice, and says when none are left', () => {
    const board = act(greenlandBoard(), SNB, 'sell-us-equities', { ...args, usdBn: 160, kind: 'ai' });
    expect(refusal(board, SNB, 'sell-us-equities', { ...args, usdBn: 8.1 })).toBe('argument-range');
    expect(refusal(board, SNB, 'sell-us-equities', { ...args, usdBn: 8 })).toBe('');
    act(board, SNB, 'sell-us-equities', { ...args, usdBn: 8 });
    expect(refusal(board, SNB, 'sell-us-equities', { ...args, usdBn: 0.1 })).toBe('no-shares-to-sell');
  });

  it('is quiet, weaker evidence than a sale of bonds, and dearer the larger', () => {
    const rise = (action: string, given: object): number => metric(act(greenlandBoard(), SNB, action, { ...given }), 'belief.campaign') - metric(greenlandBoard(), 'belief.campaign');
    expect(rise('sell-us-equities', args)).toBeGreaterThan(0);
    expect(rise('sell-us-equities', args)).toBeLessThan(rise('sell-treasuries', { usdBn: 20, days: 5 }));
    const { quiet, cost } = actionOf('sell-us-equities');
    const { game, world } = greenlandBoard();
    expect(quiet).toBe(true);
    expect(cost({ ...args, usdBn: 150 }, world, game.frame).capacity).toBeGreaterThan(cost(args, world, game.frame).capacity);
  });
});
