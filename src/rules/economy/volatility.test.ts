import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { CHANCE, FUNDAMENTAL } from '../../model';
import type { Kind } from '../../model';
import { bareBoard, contextOf, seededBoard } from '../../../tests/game-kit';
import { MARKET_IDS, SP500, UST10 } from '../markets/ids';
import { equityShock, fairVix, varianceOfVix, volatilityLearns } from './volatility';

function learned(move: number, kind: Kind): number {
  const board = bareBoard();
  const tape = new DayTape(MARKET_IDS, false);
  tape.add(SP500, kind, 'mechanism:chance', move);
  volatilityLearns.run(board.world, tape, contextOf(board));
  return board.world.risk.variancePct2;
}

describe('volatility', () => {
  it('turns the VIX into variance and back', () => {
    const { world } = bareBoard();
    for (const vix of [10, 15.86, 20, 40, 80]) {
      world.risk.variancePct2 = varianceOfVix(vix);
      expect(fairVix(world)).toBeCloseTo(vix, 9);
    }
  });

  it('rises after a large move, more after a fall, and decays in quiet', () => {
    const start = bareBoard().world.risk.variancePct2;
    expect(learned(-3, CHANCE)).toBeGreaterThan(learned(3, CHANCE));
    expect(learned(3, CHANCE)).toBeGreaterThan(start);
    expect(learned(0, CHANCE)).toBeLessThan(start);
  });

  it('learns less from a move that has a cause', () => {
    expect(learned(-4, FUNDAMENTAL)).toBeLessThan(learned(-4, CHANCE));
    expect(learned(-4, FUNDAMENTAL)).toBeCloseTo(learned(-4 * bareBoard().game.frame.p.garchKnownWeight, CHANCE), 12);
  });

  it('stays within its cap', () => {
    expect(learned(-50, CHANCE)).toBeLessThanOrEqual(8);
  });

  it('remembers swings of yields for a few days', () => {
    const board = bareBoard();
    const tape = new DayTape(MARKET_IDS, false);
    tape.add(UST10, CHANCE, 'mechanism:chance', 20);
    volatilityLearns.run(board.world, tape, contextOf(board));
    expect(board.world.risk.yieldVarianceBp2).toBeCloseTo(0.75 * 5.5 * 5.5 + 0.25 * 400, 9);
  });

  it('draws shocks of mean nought and variance one with heavier falls than rises', () => {
    const draws: number[] = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      const { game, world } = seededBoard(seed);
      for (let turn = 1; turn <= 100; turn += 1) {
        for (let day = 1; day <= 5; day += 1) {
          world.clock = { turn, day };
          draws.push(equityShock(world, game.chance, game.frame));
        }
      }
    }
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + draw * draw, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(variance).toBeGreaterThan(0.9);
    expect(variance).toBeLessThan(1.12);
    const beyond = (limit: number): number => draws.filter((draw) => Math.sign(limit) * draw > Math.abs(limit)).length;
    expect(beyond(-3) + beyond(3)).toBeGreaterThan(0.004 * draws.length);
    expect(beyond(-2)).toBeGreaterThan(beyond(2));
  });
});
