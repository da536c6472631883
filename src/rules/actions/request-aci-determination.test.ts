import { describe, expect, it } from 'vitest';
import { act, metric, refusal } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';

const EU = 'eu-commission';
const ACTION = 'request-aci-determination';

function examined(): Board {
  const board = act(press(greenlandBoard(), 'said'), EU, 'open-aci-examination');
  Object.assign(board.world.coercion, { stage: 'examined', sinceTurn: 1, dueTurn: 0 });
  return board;
}

describe('request-aci-determination', () => {
  it('gives the council eight weeks', () => {
    const board = act(examined(), EU, ACTION);
    expect(board.world.coercion).toMatchObject({ stage: 'before-council', sinceTurn: 1, dueTurn: 9 });
  });

  it('shows resolve and makes measures likelier', () => {
    const board = examined();
    const before = { resolve: metric(board, 'belief.deterrer'), retaliation: metric(board, 'tariff.retaliation-pp') };
    act(board, EU, ACTION);
    expect(metric(board, 'belief.deterrer')).toBeGreaterThan(before.resolve);
    expect(metric(board, 'tariff.retaliation-pp')).toBeGreaterThan(before.retaliation);
  });

  it('follows an examination, once', () => {
    expect(refusal(press(greenlandBoard(), 'said'), EU, ACTION)).toBe('aci-not-examined');
    expect(refusal(act(press(greenlandBoard(), 'said'), EU, 'open-aci-examination'), EU, ACTION)).toBe('aci-not-examined');
    expect(refusal(examined(), EU, ACTION)).toBe('');
    expect(refusal(act(examined(), EU, ACTION), EU, ACTION)).toBe('aci-not-examined');
  });

  it('takes no vote by itself', () => {
    expect(act(examined(), EU, ACTION).world.council.votes).toEqual([]);
  });
});
