import { describe, expect, it } from 'vitest';
import { bareBoard } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { havenDollarPct, havenTenYearBp } from './regime';

function trusting(tau: number): Board {
  const board = bareBoard();
  board.world.trust.mean = board.world.trust.mean.map(() => tau);
  board.world.independence = tau;
  return board;
}

describe('the haven', () => {
  it('holds at full trust as in the years before 2020, and is gone near one half', () => {
    const { game, world } = trusting(1);
    expect(havenTenYearBp(world, game.frame)).toBeCloseTo(game.frame.p.havenTenYearAtFullTrust, 9);
    expect(havenDollarPct(world, game.frame)).toBeCloseTo(game.frame.p.havenDollar, 9);
    const half = trusting(0.5);
    expect(havenDollarPct(half.world, half.game.frame)).toBeCloseTo(0, 9);
  });

  it('turns as trust falls, for the dollar first and for yields later', () => {
    const signs = (tau: number): [number, number] => {
      const { game, world } = trusting(tau);
      return [Math.sign(havenDollarPct(world, game.frame)), Math.sign(havenTenYearBp(world, game.frame))];
    };
    expect(signs(0.95)).toEqual([1, -1]);
    expect(signs(0.49)).toEqual([-1, -1]);
    expect(signs(0.4)).toEqual([-1, 1]);
    expect(signs(0.2)).toEqual([-1, 1]);
  });
});
