import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'open-aci-examination';
const US = { partners: 'the-eight' };

describe('open-aci-examination', () => {
  it('starts a clock and shows resolve', () => {
    const board = press(greenlandBoard(), 'said');
    const before = metric(board, 'belief.deterrer');
    act(board, EU, ACTION);
    expect(board.world.coercion).toMatchObject({ stage: 'examining', sinceTurn: 1, dueTurn: 3, cause: `decision:1:${EU}:${ACTION}` });
    expect(metric(board, 'belief.deterrer')).toBeCloseTo((before * 0.6) / (before * 0.6 + (1 - before) * 0.1), 12);
  });

  it('makes retaliation likelier, and shares pay for it', () => {
    const board = act(press(greenlandBoard(), 'said'), EU, ACTION);
    expect(metric(board, 'tariff.retaliation-pp')).toBeGreaterThan(0);
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeLessThan(0);
  });

  it('needs no more than a threat, and no less', () => {
    expect(refusal(greenlandBoard(), EU, ACTION)).toBe('no-coercion');
    expect(refusal(press(greenlandBoard(), 'said'), EU, ACTION)).toBe('');
    expect(refusal(press(greenlandBoard(), 'dropped'), EU, ACTION)).toBe('no-coercion');
    expect(refusal(act(press(greenlandBoard(), 'said'), 'us-administration', 'drop-threat', US), EU, ACTION)).toBe('no-coercion');
  });

  it('is refused while a procedure runs, and open again after one has lapsed', () => {
    const board = act(press(greenlandBoard(), 'said'), EU, ACTION);
    expect(refusal(board, EU, ACTION)).toBe('aci-running');
    board.world.coercion.stage = 'lapsed';
    expect(refusal(board, EU, ACTION)).toBe('');
  });

  it('costs unity, and is refused without it', () => {
    const board = press(greenlandBoard(), 'said');
    const { capacity } = actionOf(ACTION).cost({}, board.world, board.game.frame);
    expect(capacity).toBeGreaterThan(actionOf('protest').cost({}, board.world, board.game.frame).capacity);
    board.world.capacities[board.game.frame.bloc] = capacity - 1;
    expect(refusal(board, EU, ACTION)).toBe('capacity');
  });
});
