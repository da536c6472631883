import { describe, expect, it } from 'vitest';
import { DayTape, startWorld } from '../../engine';
import { bareBoard, contextOf, metric, play } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { MARKET_IDS, UST10 } from '../markets/ids';
import { identityErrorUsdBn } from './books';
import { deficitUsdBnPerDay, interestIsCounted, newDebtRatePct } from './debt';

function weeks(board: Board, count: number): Board {
  for (let week = 0; week < count; week += 1) interestIsCounted.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
  return board;
}

describe('the interest bill', () => {
  it('starts at the average rate on all the debt', () => {
    const board = greenlandBoard();
    const debt = metric(board, 'debt.total-usd-bn');
    expect(metric(board, 'debt.interest-usd-bn')).toBeCloseTo(0.03362 * debt, 6);
    expect(metric(board, 'debt.interest-usd-bn')).toBeGreaterThan(950);
    expect(deficitUsdBnPerDay(board.world, board.game.frame)).toBeCloseTo(1780 / 250, 9);
  });

  it('grows by about $0.1tn in the first year when rates rise by a point', () => {
    const yearly = (riseBp: number): number => {
      const board = greenlandBoard();
      board.world.moves[UST10] = riseBp;
      board.world.macro.policyRatePct += riseBp / 100;
      return metric(weeks(board, 52), 'debt.interest-usd-bn');
    };
    expect(yearly(100) - yearly(0)).toBeGreaterThan(75);
    expect(yearly(100) - yearly(0)).toBeLessThan(115);
  });

  it('follows short rates faster the more is borrowed in bills', () => {
    const rise = (billSharePct: number): number => {
      const rate = (bp: number): number => {
        const board = greenlandBoard();
        board.world.fiscal.billSharePct = billSharePct;
        board.world.macro.policyRatePct += bp / 100;
        return metric(weeks(board, 12), 'debt.average-rate-pct');
      };
      return rate(100) - rate(0);
    };
    expect(rise(35)).toBeGreaterThan(1.5 * rise(22));
  });

  it('blends bills at the policy rate with the ten-year', () => {
    const { game, world } = greenlandBoard();
    expect(newDebtRatePct(world, game.frame)).toBeCloseTo(0.22 * 3.625 + 0.78 * 4.24, 9);
  });
});

describe('the deficit', () => {
  it('falls by what tariffs bring in and rises by what courts take away', () => {
    const daily = (inForcePp: number, struckPp: number): number => {
      const board = greenlandBoard();
      board.world.tariffs.inForcePp = inForcePp;
      board.world.law.struckPp = struckPp;
      return deficitUsdBnPerDay(weeks(board, 1).world, board.game.frame);
    };
    expect((daily(0, 0) - daily(2, 0)) * 250).toBeCloseTo(52, 6);
    expect((daily(0, 7.3) - daily(0, 0)) * 250).toBeCloseTo(7.3 * 26, 6);
  });

  it('and the change of cash make up the change of debt, every week', () => {
    const { game } = greenlandBoard();
    const { world } = startWorld(game);
    for (let week = 1; week <= 4; week += 1) {
      world.tariffs.inForcePp += 1;
      expect(play({ game, world }).maxIdentityErrorUsdBn).toBeLessThan(1e-6);
    }
    expect(identityErrorUsdBn(world, game.frame)).toBeLessThan(1e-6);
  });

  it('is the start’s wherever a level keeps no interest bill', () => {
    const board = bareBoard();
    board.world.tariffs.inForcePp = 5;
    expect(deficitUsdBnPerDay(weeks(board, 3).world, board.game.frame)).toBe(board.game.frame.deficitUsdBnPerDay);
    expect(metric(board, 'debt.interest-usd-bn')).toBe(0);
  });
});
