import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { BELIEF } from '../../model';
import { SP500, UST10, VIX } from '../markets/ids';

const FED = 'federal-reserve';
const buy = (board: Board, usdBnPerWeek: number): Board => act(board, FED, 'buy-treasuries', { usdBnPerWeek });

function panicked(): Board {
  const board = greenlandBoard();
  board.world.moves[VIX] = 45;
  return board;
}

describe('buy-treasuries', () => {
  it('calms a panic at the announcement, wins trust and leaves independence alone', () => {
    const board = panicked();
    const before = metric(board, 'trust.dollar');
    buy(board, 250);
    expect(waiting(board, SP500)).toBeCloseTo(board.game.frame.p.backstopEquityPct, 9);
    expect(metric(board, 'trust.dollar')).toBeGreaterThan(before);
    expect(metric(board, 'independence')).toBe(0.62);
    expect(metric(board, 'macro.expected-inflation-pct')).toBe(2.27);
    expect(metric(board, 'purchases.usd-bn-per-week')).toBe(250);
  });

  it('in a calm lifts no shares, costs independence and lets expected inflation rise', () => {
    const board = buy(greenlandBoard(), 100);
    expect(waiting(board, SP500)).toBe(0);
    expect(metric(board, 'independence')).toBeCloseTo(0.61, 9);
    expect(metric(board, 'macro.expected-inflation-pct')).toBeGreaterThan(2.27);
  });

  it('counts as an answer to a rout', () => {
    const board = buy(greenlandBoard(), 50);
    expect(board.world.stress.answeredTurn).toBe(board.world.clock.turn);
  });

  it('is relief once, however often the pace is raised', () => {
    const board = buy(panicked(), 100);
    const trust = metric(board, 'trust.dollar');
    buy(board, 200);
    expect(waiting(board, SP500)).toBe(0);
    expect(metric(board, 'trust.dollar')).toBe(trust);
  });

  it('works when it is told, by some weeks at the new pace, and gives that back when it stops', () => {
    const board = greenlandBoard();
    const { lastingBpPer100Bn, purchaseWeeksPriced } = board.game.frame.p;
    expect(waiting(buy(board, 150), UST10, BELIEF)).toBeCloseTo(-1.5 * purchaseWeeksPriced * lastingBpPer100Bn, 9);
    expect(waiting(buy(board, 50), UST10, BELIEF)).toBeCloseTo(purchaseWeeksPriced * lastingBpPer100Bn, 9);
    expect(waiting(buy(board, 0), UST10, BELIEF)).toBeCloseTo(0.5 * purchaseWeeksPriced * lastingBpPer100Bn, 9);
  });

  it('stops at no cost, and is refused when the pace stays', () => {
    const board = buy(panicked(), 100);
    expect(refusal(board, FED, 'buy-treasuries', { usdBnPerWeek: 100 })).toBe('pace-unchanged');
    expect(actionOf('buy-treasuries').cost({ usdBnPerWeek: 0 }, board.world, board.game.frame).capacity).toBe(0);
    buy(board, 0);
    expect(metric(board, 'purchases.usd-bn-per-week')).toBe(0);
    expect(refusal(greenlandBoard(), FED, 'buy-treasuries', { usdBnPerWeek: 0 })).toBe('pace-unchanged');
  });
});
