import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { bareBoard, contextOf, decide, metric, playTo, quietBoard } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { MARKET_IDS, SP500, VIX } from '../markets/ids';
import { measureGrowthLost } from './macro';
import { panic } from './panic';
import { moveCapacity, politicsSettle } from './politics';

function settle(board: Board): Board {
  politicsSettle.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
  return board;
}

describe('growth lost', () => {
  it('is nought without tariffs and counts tariff, list and uncertainty', () => {
    const { game, world } = bareBoard();
    measureGrowthLost(world, game.frame);
    expect(world.macro.growthLostPct).toBe(0);
    const { p } = game.frame;
    world.tariffs.threatDiscountPct = 2;
    world.counterList.inForceEurBn = 93;
    measureGrowthLost(world, game.frame);
    expect(world.macro.growthLostPct).toBeCloseTo(p.growthPerCounterList + 2 * p.growthPerDiscount, 12);
  });

  it('is about a tenth of a per cent or more once ten points are collected', () => {
    const board = quietBoard();
    playTo(board, 3, [decide(1, 'us-administration', 'order-tariff', { partners: 'the-eight' })]);
    expect(metric(board, 'macro.growth-lost-pct')).toBeGreaterThan(0.1);
    expect(metric(board, 'macro.growth-lost-pct')).toBeLessThan(0.3);
  });
});

describe('capacities', () => {
  it('stay between 0 and 100', () => {
    const { world } = bareBoard();
    moveCapacity(world, 0, 500);
    expect(world.capacities[0]).toBe(100);
    moveCapacity(world, 0, -500);
    expect(world.capacities[0]).toBe(0);
    const before = [...world.capacities];
    moveCapacity(world, -1, 5);
    expect(world.capacities).toEqual(before);
  });

  it('of a government fall with shares, beyond an ordinary bad week', () => {
    const approval = (move: number): number => {
      const board = bareBoard();
      board.world.moves[SP500] = move;
      return metric(settle(board), 'capacity.us-administration');
    };
    const { approvalPerEquityPct, capacityReturnPerTurn } = bareBoard().game.frame.p;
    expect(approval(-6)).toBeCloseTo(41 - approvalPerEquityPct * 5 * (1 - capacityReturnPerTurn), 9);
    expect(approval(-1)).toBeCloseTo(41, 9);
    expect(approval(5)).toBeCloseTo(41, 9);
  });

  it('drift back to where they started', () => {
    const board = bareBoard();
    board.world.capacities[1] = 34;
    expect(metric(settle(board), 'capacity.eu-commission')).toBeCloseTo(34 + 40 * board.game.frame.p.capacityReturnPerTurn, 9);
  });

  it('of the bloc rally when a tariff is collected', () => {
    const quiet = quietBoard();
    playTo(quiet, 3);
    const hit = quietBoard();
    playTo(hit, 3, [decide(1, 'us-administration', 'order-tariff', { partners: 'the-eight' })]);
    expect(metric(hit, 'capacity.eu-commission')).toBeGreaterThan(metric(quiet, 'capacity.eu-commission'));
  });
});

describe('panic', () => {
  it('grows from a VIX of 20 to one of 40', () => {
    const at = (vix: number): number => {
      const { game, world } = bareBoard();
      world.moves[VIX] = vix - (game.frame.base[VIX] as number);
      return panic(world, game.frame);
    };
    expect([at(12), at(20), at(30), at(40), at(80)].map((value) => Number(value.toFixed(9)))).toEqual([0, 0, 0.5, 1, 1]);
  });
});
