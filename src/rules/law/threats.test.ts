import { describe, expect, it } from 'vitest';
import { act, bareBoard, quietBoard } from '../../../tests/game-kit';
import { partnerChoices, refuseStage, standingThreat } from './threats';

const eight = { partners: 'the-eight' };

describe('threats', () => {
  it('stand until they are dropped', () => {
    const board = quietBoard();
    const { frame } = board.game;
    expect(standingThreat(board.world, frame, eight)?.stage).toBe('said');
    act(board, 'us-administration', 'drop-threat', eight);
    expect(standingThreat(board.world, frame, eight)).toBeUndefined();
  });

  it('say why a step is not possible', () => {
    const { game, world } = quietBoard();
    expect(refuseStage(world, game.frame, { partners: 'mars' }, ['said'])).toEqual({ code: 'unknown-partners', args: { partners: 'mars' } });
    expect(refuseStage(world, game.frame, eight, ['paused'])).toEqual({ code: 'threat-stage', args: { partners: 'the-eight', stage: 'said' } });
    expect(refuseStage(world, game.frame, eight, ['said'])).toBeNull();
    expect(refuseStage(bareBoard().world, game.frame, eight, ['said'])?.code).toBe('no-threat');
  });

  it('can be made against the groups that the level names', () => {
    expect(partnerChoices(bareBoard().game.frame)).toEqual({ partners: ['the-eight'] });
  });
});
