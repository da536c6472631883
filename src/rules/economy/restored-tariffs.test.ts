import { describe, expect, it } from 'vitest';
import { act, metric, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const EVERYONE = { partners: 'all-partners', tariffPp: 15, basis: 's122' };

describe('a general tariff', () => {
  it('is priced as new while the tariffs of before stand', () => {
    const board = act(greenlandBoard(), 'us-administration', 'impose-tariff', EVERYONE);
    expect(waiting(board, SP500)).toBeLessThan(-3);
  });

  it('only puts back what a court has struck, as markets expected, and is news for the rest', () => {
    const board = greenlandBoard();
    Object.assign(board.world.law, { emergencyStruck: 1, struckPp: 7.3 });
    act(board, 'us-administration', 'impose-tariff', EVERYONE);
    expect(metric(board, 'tariff.in-force-pp')).toBeCloseTo(4.65, 9);
    expect(waiting(board, SP500)).toBe(0);
    const small = greenlandBoard();
    Object.assign(small.world.law, { emergencyStruck: 1, struckPp: 3 });
    act(small, 'us-administration', 'impose-tariff', EVERYONE);
    expect(waiting(small, SP500)).toBeLessThan(-1);
  });
});
