import { describe, expect, it } from 'vitest';
import { act, decide, metric, OSLO_BOOK, play, playTo, parts, quietBoard, refusal } from '../../../tests/game-kit';
import { optionsOf } from '../../engine';
import { TREASURIES } from '../frame';

const FUND = 'akademiker-pension';
const OSLO = 'norway-fund';
const small = { usdBn: 0.1, days: 1 };
const CAUSE = 'decision:1:akademiker-pension:sell-treasuries';

describe('sell-treasuries', () => {
  it('moves the ten-year by less than 0.05 bp as a flow when $0.1bn is sold', () => {
    const board = quietBoard();
    const { lastingBpPer100Bn, dealerBpPer100Bn } = board.game.frame.p;
    const journal = play(board, [decide(1, FUND, 'sell-treasuries', small)]);
    const flow = parts([journal], 'ust-10y', { kind: 'flow', cause: CAUSE });
    expect(flow).toBeGreaterThan(0);
    expect(flow).toBeLessThan(0.05);
    expect(flow).toBeCloseTo((0.1 / 100) * (lastingBpPer100Bn + dealerBpPer100Bn), 3);
  });

  it('is told apart as a flow and as a signal', () => {
    const journal = play(quietBoard(), [decide(1, FUND, 'sell-treasuries', small)]);
    const kinds = new Set(journal.contributions.filter(({ cause, market }) => cause === CAUSE && market === 'ust-10y').map(({ kind }) => kind));
    expect(kinds).toContain('flow');
    expect(kinds).toContain('belief');
    expect(parts([journal], 'ust-10y', { kind: 'belief', cause: CAUSE })).toBeGreaterThan(0);
    expect(parts([journal], 'sp500', { kind: 'belief', cause: CAUSE })).toBeLessThan(0);
  });

  it('weakens the dollar by what is taken home', () => {
    const journal = play(quietBoard(), [decide(1, OSLO, 'sell-treasuries', { usdBn: 100, days: 1 })]);
    const flow = parts([journal], 'dxy', { kind: 'flow', cause: 'norway-fund' });
    expect(flow).toBeLessThan(-0.45);
    expect(flow).toBeGreaterThan(-0.55);
  });

  it('moves yields in proportion to its size', () => {
    const flowOf = (usdBn: number): number => parts([play(quietBoard(), [decide(1, OSLO, 'sell-treasuries', { usdBn, days: 1 })])], 'ust-10y', { kind: 'flow', cause: 'norway-fund' });
    expect(flowOf(20) / flowOf(10)).toBeCloseTo(2, 6);
  });

  it('leaves the seller with what it did not sell, over as many days as it said', () => {
    const board = quietBoard();
    const held = (): number => (board.world.holdings[TREASURIES] as number[])[OSLO_BOOK.row] as number;
    playTo(board, 1, [decide(1, OSLO, 'sell-treasuries', { usdBn: 100, days: 5 })]);
    expect(held()).toBeCloseTo(OSLO_BOOK.treasuriesUsdBn - 80, 9);
    playTo(board, 2);
    expect(held()).toBeCloseTo(OSLO_BOOK.treasuriesUsdBn - 100, 9);
    expect(board.world.orders).toEqual([]);
  });

  it('cannot promise more than is held and not promised yet', () => {
    const board = quietBoard();
    expect(refusal(board, FUND, 'sell-treasuries', { usdBn: 0.11, days: 1 })).toBe('argument-range');
    expect(refusal(board, FUND, 'sell-treasuries', small)).toBe('');
    act(board, FUND, 'sell-treasuries', { usdBn: 0.06, days: 20 });
    expect(refusal(board, FUND, 'sell-treasuries', { usdBn: 0.05, days: 1 })).toBe('argument-range');
    expect(refusal(board, FUND, 'sell-treasuries', { usdBn: 0.04, days: 1 })).toBe('');
  });

  it('says that nothing is left once all is sold', () => {
    const board = quietBoard();
    playTo(board, 1, [decide(1, FUND, 'sell-treasuries', small)]);
    const card = optionsOf(board.world, board.game, FUND).find(({ action }) => action.id === 'sell-treasuries');
    expect(card?.refusal?.code).toBe('nothing-to-sell');
  });

  it('is weak evidence of a campaign', () => {
    const board = quietBoard();
    const before = metric(board, 'belief.campaign');
    act(board, FUND, 'sell-treasuries', small);
    expect(metric(board, 'belief.campaign') - before).toBeLessThan(0.005);
    expect(metric(board, 'belief.campaign')).toBeGreaterThan(before);
  });
});
