import { describe, expect, it } from 'vitest';
import { act, bareBoard, contextOf, decide, metric, PENSION_BOOK, playTo, quietBoard } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DayTape } from '../../engine';
import { CHANCE } from '../../model';
import { DXY, MARKET_IDS, SP500, UST10 } from '../markets/ids';
import { SCHEDULE } from '../schedule';

const FUND = 'akademiker-pension';
const fund = (name: string): string => `fund.${FUND}.${name}`;
const { treasuriesUsdBn, equitiesUsdBn, dollarsUsdBn, totalUsdBn } = PENSION_BOOK;

/** Closes one day on which one market moved. */
function closeDay(board: Board, market: number, move: number): Board {
  const tape = new DayTape(MARKET_IDS, false);
  tape.add(market, CHANCE, 'shock:test', move);
  board.world.moves[market] = (board.world.moves[market] as number) + move;
  for (const step of SCHEDULE.afterClose) step.run(board.world, tape, contextOf(board));
  return board;
}

const NO_CARRY = { hedgeCarryPctPerYear: 0 };
const closesToHedge = 5;

/** A fund that ordered a hedge so many closes ago, on days without moves. */
function hedged(sharePct: number, closes: number, overrides: { readonly [parameter: string]: number } = {}): Board {
  const board = bareBoard(overrides);
  if (sharePct > 0) act(board, FUND, 'hedge-dollar', { sharePct });
  for (let day = 0; day < closes; day += 1) closeDay(board, DXY, 0);
  return board;
}

describe('a fund’s return', () => {
  it('is nought at the start', () => {
    expect(metric(bareBoard(), fund('return-pct'))).toBe(0);
  });

  it('falls with shares, with the dollar and with rising yields', () => {
    const after = (market: number, move: number): number => metric(closeDay(bareBoard(), market, move), fund('return-pct'));
    const { p } = bareBoard().game.frame;
    expect(after(SP500, -10)).toBeCloseTo((100 * equitiesUsdBn * (Math.exp(-0.1) - 1)) / totalUsdBn, 9);
    expect(after(DXY, -2)).toBeCloseTo((100 * dollarsUsdBn * (Math.exp(-0.02 * p.homeCurrencyPerDollar) - 1)) / totalUsdBn, 9);
    expect(after(UST10, 50)).toBeCloseTo((100 * treasuriesUsdBn * -0.005 * p.treasuryDurationYears) / totalUsdBn, 9);
    expect(after(SP500, 5)).toBeGreaterThan(0);
  });

  it('adds up over days as over one', () => {
    const twice = closeDay(closeDay(bareBoard(), SP500, -3), SP500, -4);
    expect(metric(twice, fund('return-pct'))).toBeCloseTo(metric(closeDay(bareBoard(), SP500, -7), fund('return-pct')), 9);
  });

  it('splits into a loss that is never negative and a change of the funding ratio', () => {
    const board = closeDay(bareBoard(), SP500, -10);
    expect(metric(board, fund('loss-pct'))).toBeCloseTo(-metric(board, fund('return-pct')), 12);
    expect(metric(board, fund('funding-change-pp'))).toBeCloseTo(board.game.frame.p.fundingRatioStart * metric(board, fund('return-pct')), 12);
    closeDay(board, SP500, 30);
    expect(metric(board, fund('loss-pct'))).toBe(0);
  });

  it('is less exposed to the dollar once hedged', () => {
    const fall = (sharePct: number): number => {
      const board = hedged(sharePct, closesToHedge, NO_CARRY);
      return metric(closeDay(board, DXY, -5), fund('loss-pct'));
    };
    expect(fall(50)).toBeCloseTo(fall(0) / 2, 9);
    expect(fall(100)).toBeCloseTo(0, 9);
  });

  it('is not spared the fall of the day on which it hedges, and then a fifth of the next', () => {
    const falls = (closes: number): number => metric(closeDay(hedged(100, closes, NO_CARRY), DXY, -5), fund('loss-pct'));
    const open = metric(closeDay(bareBoard(NO_CARRY), DXY, -5), fund('loss-pct'));
    expect(open).toBeGreaterThan(1);
    expect(falls(0)).toBeCloseTo(open, 12);
    expect(falls(1)).toBeCloseTo(0.8 * open, 9);
    expect(falls(4)).toBeCloseTo(0.2 * open, 9);
  });

  it('pays for a hedge every day: the share in place, at the yearly cost of carry', () => {
    const cost = (sharePct: number): number => {
      const board = hedged(sharePct, closesToHedge);
      const before = metric(board, fund('return-pct'));
      return before - metric(closeDay(board, DXY, 0), fund('return-pct'));
    };
    const { hedgeCarryPctPerYear } = bareBoard().game.frame.p;
    expect(cost(0)).toBe(0);
    expect(cost(100)).toBeCloseTo((dollarsUsdBn * hedgeCarryPctPerYear) / (250 * totalUsdBn), 9);
    expect(cost(50)).toBeCloseTo(cost(100) / 2, 9);
  });

  it('keeps a loss that was taken: hedging or selling afterwards does not undo it', () => {
    const fallen = closeDay(closeDay(bareBoard(), DXY, -3), UST10, 40);
    const loss = metric(fallen, fund('loss-pct'));
    expect(loss).toBeGreaterThan(0.5);
    act(act(fallen, FUND, 'hedge-dollar', { sharePct: 100 }), FUND, 'sell-treasuries', { usdBn: treasuriesUsdBn, days: 1 });
    expect(metric(fallen, fund('loss-pct'))).toBe(loss);
  });

  it('counts fewer unhedged dollars after a sale that is taken home', () => {
    const board = quietBoard();
    playTo(board, 1, [decide(1, FUND, 'sell-treasuries', { usdBn: treasuriesUsdBn, days: 1 })]);
    expect(metric(board, fund('unhedged-change-pct'))).toBeCloseTo((-100 * treasuriesUsdBn) / dollarsUsdBn, 3);
  });
});
