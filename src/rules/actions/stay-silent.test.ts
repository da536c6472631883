import { describe, expect, it } from 'vitest';
import { checkChoices } from '../../engine';
import { act, bareBoard, quietBoard, refusal } from '../../../tests/game-kit';

describe('stay-silent', () => {
  it('changes nothing', () => {
    const board = bareBoard();
    const before = structuredClone(board.world);
    expect(act(board, 'norway-fund', 'stay-silent').world).toEqual(before);
  });

  it('is open to every seat and costs nothing', () => {
    const board = quietBoard();
    for (const seat of board.game.seatIds) expect(refusal(board, seat, 'stay-silent', {}, 1)).toBe('');
  });

  it('does not go together with an act', () => {
    const { game, world } = quietBoard();
    const choices = [{ action: 'stay-silent', day: 1, args: {} }, { action: 'protest', day: 2, args: {} }];
    expect(checkChoices(world, game, 'eu-commission', choices)?.code).toBe('silent-and-not');
  });
});
