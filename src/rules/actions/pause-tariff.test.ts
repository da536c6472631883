import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { SP500, VIX } from '../markets/ids';

const US = 'us-administration';
const eight = { partners: 'the-eight' };
const pause = { partners: 'the-eight', weeks: 3 };

describe('pause-tariff', () => {
  it('raises shares, lowers fear and wins back a little trust', () => {
    const board = quietBoard();
    const trust = metric(board, 'trust.europe');
    act(board, US, 'pause-tariff', pause);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
    expect(waiting(board, VIX)).toBeLessThan(0);
    expect(metric(board, 'trust.europe')).toBeGreaterThan(trust);
  });

  it('moves shares less than a signed order does when it is withdrawn', () => {
    const signed = act(quietBoard(), US, 'order-tariff', eight);
    const discount = metric(signed, 'tariff.discount-pct');
    act(signed, US, 'pause-tariff', pause);
    expect(waiting(signed, SP500)).toBeGreaterThan(0);
    expect(waiting(signed, SP500)).toBeLessThan(discount);
  });

  it('needs a threat that is not on hold already', () => {
    expect(refusal(bareBoard(), US, 'pause-tariff', pause)).toBe('no-threat');
    expect(refusal(act(quietBoard(), US, 'pause-tariff', pause), US, 'pause-tariff', pause)).toBe('threat-stage');
    expect(refusal(quietBoard(), US, 'pause-tariff', { ...pause, weeks: 14 })).toBe('argument-range');
  });

  it('holds the dates back until it ends, then the threat stands again', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, US, 'pause-tariff', pause)]);
    expect(board.world.threats[0]?.stage).toBe('paused');
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(25);
    const [week] = playTo(board, 3);
    expect(board.world.threats[0]?.stage).toBe('said');
    expect(week?.news.map(({ id }) => id)).toContain('pause-ends');
  });

  it('can be cut short by a signature, and customs still wait for its end', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, US, 'pause-tariff', pause), decide(2, US, 'order-tariff', eight)]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    playTo(board, 3);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
  });

  it('stops a tariff that is being collected', () => {
    const board = quietBoard();
    playTo(board, 3, [decide(1, US, 'order-tariff', eight)]);
    expect(metric(board, 'tariff.in-force-pp')).toBeGreaterThan(0);
    act(board, US, 'pause-tariff', pause);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    expect(metric(board, 'tariff.in-force-pp')).toBe(0);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
  });
});
