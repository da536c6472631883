import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { BELIEF, CHANCE, FLOW, RISK } from '../../model';
import { bareBoard, contextOf } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GOLD, MARKET_IDS } from '../markets/ids';
import { followersSellOut, goldFollowersBuy, goldTrendIsSeen } from './gold-speculation';

function held(speculationPct: number, trendPct = 0): Board {
  const board = bareBoard();
  board.world.gold = { speculationPct, trendPct };
  return board;
}

/** A day on which gold moves so much before followers act. */
function fall(board: Board, known: number, chance = 0): number {
  const tape = new DayTape(MARKET_IDS, true);
  tape.add(GOLD, BELIEF, 'shock:test', known);
  tape.add(GOLD, CHANCE, 'mechanism:chance', chance);
  followersSellOut(board.world, tape, board.game.frame);
  return tape.byKind(GOLD, RISK);
}

describe('gold speculation', () => {
  it('sells out into a sharp fall, in proportion to what was built up', () => {
    const small = fall(held(4), -5);
    expect(small).toBeLessThan(-1);
    expect(fall(held(8), -5)).toBeCloseTo(2 * small, 12);
    expect(fall(held(8), -4, -2)).toBeCloseTo(2 * small, 12);
    expect(fall(held(8), -50)).toBe(-8);
  });

  it('holds on through usual days, and has nothing to sell where nothing was built up', () => {
    expect(fall(held(8), -1.2)).toBe(0);
    expect(fall(held(8), 0, -1.9)).toBe(0);
    expect(fall(held(8), 6)).toBe(0);
    expect(fall(held(0), -9)).toBe(0);
  });

  it('takes what was sold off the position, and buys back a share by and by', () => {
    const board = held(8);
    const sold = fall(board, -5);
    expect(board.world.gold.speculationPct).toBeCloseTo(8 + sold, 12);
    expect(board.world.slow[0]?.amount).toBeCloseTo(-board.game.frame.p.goldBuyBackShare * sold, 12);
  });

  it('buys a trend that stands out, never sells one', () => {
    const flow = (trend: number): number => {
      const board = held(0, trend);
      const tape = new DayTape(MARKET_IDS, true);
      goldFollowersBuy.run(board.world, tape, contextOf(board));
      return tape.byKind(GOLD, FLOW);
    };
    expect(flow(0.8)).toBeGreaterThan(0.1);
    expect([flow(0.1), flow(0), flow(-1)]).toEqual([0, 0, 0]);
  });

  it('sees half of a lasting rise within the half-life, and builds on it', () => {
    const board = held(0);
    for (let day = 0; day < board.game.frame.p.goldTrendHalfLifeDays; day += 1) {
      const tape = new DayTape(MARKET_IDS, false);
      tape.add(GOLD, FLOW, 'shock:test', 0.8);
      goldTrendIsSeen.run(board.world, tape, contextOf(board));
    }
    expect(board.world.gold.trendPct).toBeCloseTo(0.4, 1);
    expect(board.world.gold.speculationPct).toBeGreaterThan(2);
  });
});
