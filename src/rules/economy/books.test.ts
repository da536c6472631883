import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, playTo, quietBoard } from '../../../tests/game-kit';
import { DXY, SP500, UST10 } from '../markets/ids';
import { identityErrorUsdBn, pay, takeHome, tradeTreasuries } from './books';

const FUND = 'akademiker-pension';
const fund = (name: string): string => `fund.${FUND}.${name}`;

describe('the books', () => {
  it('balance at the start', () => {
    const { game, world } = bareBoard();
    expect(identityErrorUsdBn(world, game.frame)).toBeLessThan(1e-9);
  });

  it('show a bond or a dollar that comes from nowhere', () => {
    const { game, world } = bareBoard();
    (world.holdings[0] as number[])[6] = 200;
    expect(identityErrorUsdBn(world, game.frame)).toBeCloseTo(1, 9);
    const other = bareBoard().world;
    other.cashUsdBn[0] = (other.cashUsdBn[0] as number) + 5;
    expect(identityErrorUsdBn(other, game.frame)).toBeCloseTo(5, 9);
  });

  it('keep sums through payments and trades', () => {
    const { game, world } = bareBoard();
    world.moves[UST10] = 60;
    pay(world, 4, 2, 12.5);
    tradeTreasuries(world, game.frame, 6, 2, 40);
    takeHome(world, game.frame, 6, 30);
    expect(identityErrorUsdBn(world, game.frame)).toBeLessThan(1e-9);
    expect(world.takenHomeUsdBn[6]).toBe(30);
  });

  it('pay less for a bond when yields have risen', () => {
    const { game, world } = bareBoard();
    world.moves[UST10] = 100;
    tradeTreasuries(world, game.frame, 6, 2, 100);
    expect(world.cashUsdBn[6]).toBeCloseTo(100 * (1 - game.frame.p.treasuryDurationYears / 100), 9);
  });
});

describe('a fund’s return', () => {
  it('is nought at the start', () => {
    expect(metric(bareBoard(), fund('return-pct'))).toBe(0);
  });

  it('falls with shares, with the dollar and with rising yields', () => {
    const withMove = (market: number, move: number): number => {
      const board = bareBoard();
      board.world.moves[market] = move;
      return metric(board, fund('return-pct'));
    };
    const { p } = bareBoard().game.frame;
    expect(withMove(SP500, -10)).toBeCloseTo((100 * 5 * (Math.exp(-0.1) - 1)) / 25.7, 9);
    expect(withMove(DXY, -2)).toBeCloseTo((100 * 5.1 * (Math.exp(-0.02 * p.homeCurrencyPerDollar) - 1)) / 25.7, 9);
    expect(withMove(UST10, 50)).toBeCloseTo((100 * 0.1 * -0.005 * p.treasuryDurationYears) / 25.7, 9);
    expect(withMove(SP500, 5)).toBeGreaterThan(0);
  });

  it('splits into a loss that is never negative and a change of the funding ratio', () => {
    const board = bareBoard();
    board.world.moves[SP500] = -10;
    expect(metric(board, fund('loss-pct'))).toBeCloseTo(-metric(board, fund('return-pct')), 12);
    expect(metric(board, fund('funding-change-pp'))).toBeCloseTo(board.game.frame.p.fundingRatioStart * metric(board, fund('return-pct')), 12);
    board.world.moves[SP500] = 10;
    expect(metric(board, fund('loss-pct'))).toBe(0);
  });

  it('is less exposed to the dollar once hedged', () => {
    const fall = (sharePct: number): number => {
      const board = sharePct === 0 ? bareBoard() : act(bareBoard(), FUND, 'hedge-dollar', { sharePct });
      board.world.moves[DXY] = -5;
      return metric(board, fund('loss-pct'));
    };
    expect(fall(50)).toBeCloseTo(fall(0) / 2, 9);
    expect(fall(100)).toBeCloseTo(0, 9);
  });

  it('counts fewer unhedged dollars after a sale that is taken home', () => {
    const board = quietBoard();
    playTo(board, 1, [decide(1, FUND, 'sell-treasuries', { usdBn: 0.1, days: 1 })]);
    expect(metric(board, fund('unhedged-change-pct'))).toBeCloseTo((-100 * 0.1) / 5.1, 3);
  });
});
