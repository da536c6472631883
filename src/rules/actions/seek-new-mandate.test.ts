import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';

const OSLO = 'norway-fund';

describe('seek-new-mandate', () => {
  it('puts the request before the ministry, in public', () => {
    const board = greenlandBoard();
    const before = metric(board, 'belief.campaign');
    act(board, OSLO, 'seek-new-mandate');
    expect(board.world.mandate).toEqual({ stage: 'ministry', dueTurn: 4, cause: 'decision:1:norway-fund:seek-new-mandate' });
    expect(metric(board, 'belief.campaign')).toBeGreaterThan(before);
    expect(actionOf('seek-new-mandate').quiet).toBeUndefined();
  });

  it('waits for an answer, and does not ask for what it has', () => {
    const board = act(greenlandBoard(), OSLO, 'seek-new-mandate');
    for (const [stage, code] of [['ministry', 'mandate-under-way'], ['parliament', 'mandate-under-way'], ['granted', 'mandate-granted']] as const) {
      board.world.mandate.stage = stage;
      expect(refusal(board, OSLO, 'seek-new-mandate')).toBe(code);
    }
  });

  it('may be asked again after a refusal only when the grounds for it have gone', () => {
    const board = act(greenlandBoard(), OSLO, 'seek-new-mandate');
    board.world.mandate.stage = 'refused';
    expect(refusal(board, OSLO, 'seek-new-mandate')).toBe('mandate-refused');
    expect(refusal(press(board, 'in-force', 1), OSLO, 'seek-new-mandate')).toBe('');
  });

  it('costs a good part of the room there is', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('seek-new-mandate').cost({}, world, game.frame).capacity).toBeGreaterThan(10);
  });
});
