import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { act, actionOf, bareBoard, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';

const FED = 'federal-reserve';

describe('set-policy-rate', () => {
  it('is possible on the days of the meeting only', () => {
    const board = quietBoard();
    expect(refusal(board, FED, 'set-policy-rate', { bp: 0 }, 3)).toBe('no-day');
    playTo(board, 1);
    expect(refusal(board, FED, 'set-policy-rate', { bp: 0 }, 3)).toBe('');
    expect(refusal(board, FED, 'set-policy-rate', { bp: 0 }, 2)).toBe('day');
    playTo(board, 2);
    expect(refusal(board, FED, 'set-policy-rate', { bp: 0 }, 3)).toBe('no-day');
  });

  it('moves markets by a surprise cut: yields and the dollar down, shares and gold up', () => {
    const board = act(bareBoard(), FED, 'set-policy-rate', { bp: -25 });
    expect(waiting(board, UST2, FUNDAMENTAL)).toBe(-25);
    expect(waiting(board, UST10, FUNDAMENTAL)).toBeLessThan(0);
    expect(waiting(board, UST10, FUNDAMENTAL)).toBeGreaterThan(-25);
    expect(waiting(board, SP500)).toBeCloseTo(-25 * board.game.frame.p.equityPerPathBp, 9);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
    expect(waiting(board, DXY)).toBeLessThan(0);
    expect(waiting(board, GOLD)).toBeGreaterThan(0);
    expect(metric(board, 'macro.policy-rate-pct')).toBeCloseTo(3.375, 9);
  });

  it('moves nothing and costs nothing when the rate is held', () => {
    const board = act(bareBoard(), FED, 'set-policy-rate', { bp: 0 });
    expect(board.world.pending).toEqual([]);
    expect(actionOf('set-policy-rate').cost({ bp: 0 }, board.world, board.game.frame).capacity).toBe(0);
  });

  it('works both ways alike', () => {
    const cut = act(bareBoard(), FED, 'set-policy-rate', { bp: -25 });
    const rise = act(bareBoard(), FED, 'set-policy-rate', { bp: 25 });
    for (const market of [SP500, UST2, UST10, DXY, GOLD]) expect(waiting(rise, market)).toBeCloseTo(-waiting(cut, market), 12);
  });
});
