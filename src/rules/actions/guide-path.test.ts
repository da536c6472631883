import { describe, expect, it } from 'vitest';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { GOLD, SP500, UST10, UST2 } from '../markets/ids';

const FED = 'federal-reserve';

describe('guide-path', () => {
  it('moves markets like half a deed', () => {
    const words = act(greenlandBoard(), FED, 'guide-path', { bp: -50 });
    const deed = act(greenlandBoard(), FED, 'set-policy-rate', { bp: -50 });
    for (const market of [SP500, UST10, UST2, GOLD]) expect(waiting(words, market)).toBeCloseTo(0.5 * waiting(deed, market), 9);
    expect(waiting(words, SP500)).toBeCloseTo(1, 9);
  });

  it('takes the surprise out of the step that it announced', () => {
    const board = act(greenlandBoard(), FED, 'guide-path', { bp: -50 });
    act(board, FED, 'set-policy-rate', { bp: -25 });
    expect(board.world.pending).toEqual([]);
    expect(metric(board, 'macro.policy-rate-pct')).toBeCloseTo(3.375, 9);
    expect(waiting(act(board, FED, 'set-policy-rate', { bp: -25 }), UST2)).toBe(-25);
  });

  it('costs independence when words or deeds turn round', () => {
    const board = act(greenlandBoard(), FED, 'guide-path', { bp: -25 });
    expect(metric(board, 'independence')).toBe(0.62);
    expect(metric(act(board, FED, 'guide-path', { bp: -75 }), 'independence')).toBe(0.62);
    expect(metric(act(board, FED, 'guide-path', { bp: 25 }), 'independence')).toBeCloseTo(0.61, 9);
    const broken = act(act(greenlandBoard(), FED, 'guide-path', { bp: -50 }), FED, 'set-policy-rate', { bp: 25 });
    expect(metric(broken, 'independence')).toBeCloseTo(0.61, 9);
    expect(waiting(broken, UST2)).toBeGreaterThanOrEqual(50);
  });

  it('lets expected inflation rise by promised cuts while inflation is above the goal', () => {
    const expected = (bp: number): number => metric(act(greenlandBoard(), FED, 'guide-path', { bp }), 'macro.expected-inflation-pct');
    expect(expected(-75)).toBeGreaterThan(2.27);
    expect(expected(75)).toBeLessThan(2.27);
    const calm = greenlandBoard();
    calm.world.macro.expectedInflationPct = 1.9;
    expect(metric(act(calm, FED, 'guide-path', { bp: -75 }), 'macro.expected-inflation-pct')).toBe(1.9);
  });

  it('says nothing twice', () => {
    expect(refusal(greenlandBoard(), FED, 'guide-path', { bp: 0 })).toBe('guided-already');
    const board = act(greenlandBoard(), FED, 'guide-path', { bp: 25 });
    expect(refusal(board, FED, 'guide-path', { bp: 25 })).toBe('guided-already');
    expect(refusal(board, FED, 'guide-path', { bp: 50 })).toBe('');
  });

  it('leaves nothing of a path that has been walked to its end, whatever its words weigh', () => {
    const board = act(act(greenlandBoard({ guidanceWeight: 0.202 }), FED, 'guide-path', { bp: -25 }), FED, 'set-policy-rate', { bp: -25 });
    expect(refusal(board, FED, 'guide-path', { bp: 0 })).toBe('guided-already');
  });
});
