import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { act, decide, metric, playTo, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { NASDAQ, SP500 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'suspend-measures';

/** Everything that the bloc can do is in force. */
function armed(): Board {
  const board = press(greenlandBoard(), 'in-force');
  const { world } = board;
  Object.assign(world.counterList, { announcedEurBn: 93, inForceEurBn: 93 });
  Object.assign(world.reciprocal, { announcedPp: 10, inForcePp: 10 });
  Object.assign(world.coercion, { stage: 'in-force', measure: 'services' });
  return act(board, EU, 'protest');
}

describe('suspend-measures', () => {
  it('rests all that is in force, and prices the relief', () => {
    const board = armed();
    const before = metric(board, 'tariff.retaliation-pp');
    act(board, EU, ACTION);
    expect(before).toBeGreaterThan(4);
    expect(metric(board, 'tariff.retaliation-pp')).toBe(0);
    expect(metric(board, 'bloc.measures-in-force')).toBe(0);
    expect(board.world.coercion.stage).toBe('suspended');
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeGreaterThan(0);
    expect(waiting(board, NASDAQ, FUNDAMENTAL)).toBeCloseTo(-board.game.frame.p.aciServicesTechPct, 12);
  });

  it('stops what is only dated', () => {
    const board = press(greenlandBoard(), 'in-force');
    const decisions = [decide(1, EU, 'impose-reciprocal-tariff', { tariffPp: 10 }), decide(2, EU, ACTION)];
    playTo(board, 3, decisions);
    expect(metric(board, 'bloc.tariff-pp')).toBe(0);
  });

  it('makes resolve look weaker', () => {
    const board = armed();
    const before = metric(board, 'belief.deterrer');
    expect(metric(act(board, EU, ACTION), 'belief.deterrer')).toBeLessThan(before);
  });

  it('leaves a procedure that has not come to measures where it is', () => {
    const board = armed();
    board.world.coercion.stage = 'before-council';
    act(board, EU, ACTION);
    expect(board.world.coercion.stage).toBe('before-council');
  });

  it('needs something to suspend', () => {
    expect(refusal(press(greenlandBoard(), 'in-force'), EU, ACTION)).toBe('nothing-to-suspend');
    expect(refusal(armed(), EU, ACTION)).toBe('');
    expect(refusal(act(armed(), EU, ACTION), EU, ACTION)).toBe('nothing-to-suspend');
    expect(refusal(act(press(greenlandBoard(), 'said'), EU, 'unsuspend-list', { eurBn: 31 }), EU, ACTION)).toBe('');
  });

  it('lets the list be dated again', () => {
    expect(refusal(act(armed(), EU, ACTION), EU, 'unsuspend-list', { eurBn: 31 })).toBe('');
  });
});
