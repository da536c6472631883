import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';

describe('negotiate', () => {
  it('makes a threat a little less likely to be carried out', () => {
    const board = quietBoard();
    const before = metric(board, 'belief.follow-through');
    act(board, EU, 'negotiate');
    expect(metric(board, 'belief.follow-through')).toBeLessThan(before);
    expect(metric(board, 'belief.follow-through')).toBeGreaterThan(0.8 * before);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
  });

  it('makes resolve look weaker', () => {
    const board = quietBoard();
    const before = metric(board, 'belief.deterrer');
    expect(metric(act(board, EU, 'negotiate'), 'belief.deterrer')).toBeLessThan(before);
  });

  it('needs a threat to settle', () => {
    expect(refusal(bareBoard(), EU, 'negotiate')).toBe('nothing-to-negotiate');
    expect(refusal(quietBoard(), EU, 'negotiate')).toBe('');
    const dropped = act(quietBoard(), 'us-administration', 'drop-threat', { partners: 'the-eight' });
    expect(refusal(dropped, EU, 'negotiate')).toBe('nothing-to-negotiate');
  });

  it('runs out, and the threat weighs in full again', () => {
    const [talking, silent] = [quietBoard(), quietBoard()];
    const believed = (): readonly [number, number] => [metric(talking, 'belief.follow-through'), metric(silent, 'belief.follow-through')];
    const [first] = playTo(talking, 1, [decide(1, EU, 'negotiate')]);
    playTo(silent, 1);
    expect(first?.news.map(({ id }) => id)).not.toContain('talks-end');
    expect(believed()[0]).toBeLessThan(believed()[1]);
    const [second] = playTo(talking, 2);
    playTo(silent, 2);
    expect(second?.news).toContainEqual(expect.objectContaining({ type: 'event', id: 'talks-end', day: 5 }));
    expect(believed()[0]).toBeCloseTo(believed()[1], 12);
  });
});
