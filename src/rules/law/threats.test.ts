import { describe, expect, it } from 'vitest';
import { act, bareBoard, quietBoard } from '../../../tests/game-kit';
import { highestPp, partnerChoices, refuseStage, standingThreat, withdraw } from './threats';

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

describe('a withdrawn threat', () => {
  it('is collected no more, waits for nothing and is remembered at its highest', () => {
    const { world } = quietBoard();
    const [threat] = world.threats;
    if (threat === undefined) throw new Error('no threat');
    Object.assign(threat, { stage: 'in-force', inForcePp: 30, pausedUntilTurn: 4, lapsesTurn: 22 });
    withdraw(threat);
    expect(threat).toMatchObject({ stage: 'dropped', inForcePp: 0, pausedUntilTurn: 0, steps: [{ tariffPp: 30, turn: 0 }] });
    expect(threat.lapsesTurn).toBeUndefined();
    expect(highestPp(threat)).toBe(30);
  });
});
