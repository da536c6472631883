import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { SP500, VIX } from '../markets/ids';

const US = 'us-administration';
const eight = { partners: 'the-eight' };

describe('order-tariff', () => {
  it('lowers shares, raises fear and the belief in a hawk', () => {
    const board = quietBoard();
    const hawk = metric(board, 'belief.hawk');
    act(board, US, 'order-tariff', eight);
    expect(waiting(board, SP500)).toBeLessThan(0);
    expect(waiting(board, VIX)).toBeGreaterThan(0);
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(metric(board, 'belief.follow-through')).toBeGreaterThan(0.4);
  });

  it('costs trust everywhere', () => {
    const board = quietBoard();
    const before = [...board.world.trust.mean];
    act(board, US, 'order-tariff', eight);
    board.world.trust.mean.forEach((mean, bloc) => expect(mean).toBeLessThan(before[bloc] as number));
  });

  it('needs a threat that stands and is not signed yet', () => {
    expect(refusal(bareBoard(), US, 'order-tariff', eight)).toBe('no-threat');
    expect(refusal(quietBoard(), US, 'order-tariff', eight)).toBe('');
    expect(refusal(act(quietBoard(), US, 'order-tariff', eight), US, 'order-tariff', eight)).toBe('threat-stage');
  });

  it('is collected on the weekend before the week named, not earlier', () => {
    const board = quietBoard();
    playTo(board, 1, [decide(1, US, 'order-tariff', eight)]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    const [week] = playTo(board, 2);
    expect(week?.news.map(({ id, day }) => `${day} ${id}`)).toEqual(['5 tariff-collected']);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(25);
  });
});
