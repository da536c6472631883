import { describe, expect, it } from 'vitest';
import { BELIEF, FUNDAMENTAL, TRUST } from '../../model';
import { act, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { DXY, SP500, UST10, VIX } from '../markets/ids';

const US = 'us-administration';
const eight = { partners: 'the-eight' };

describe('drop-threat', () => {
  it('raises shares and the dollar and lowers fear', () => {
    const board = act(quietBoard(), US, 'drop-threat', eight);
    expect(waiting(board, SP500, BELIEF)).toBeGreaterThan(0.5);
    expect(waiting(board, DXY)).toBeGreaterThan(0);
    expect(waiting(board, VIX)).toBeLessThan(0);
  });

  it('takes trust out of yields, and wins back less than the threat cost', () => {
    const board = bareBoard();
    const before = metric(board, 'trust.europe');
    act(board, US, 'threaten-tariff', { ...eight, tariffPp: 10, weeks: 2, basis: 'ieepa' });
    act(board, US, 'drop-threat', eight);
    expect(waiting(board, UST10, TRUST)).toBeLessThan(0);
    expect(metric(board, 'trust.europe')).toBeLessThan(before);
  });

  it('makes a dove more likely and teaches markets the threshold', () => {
    const board = quietBoard();
    const { retreatThresholdPct } = board.world.tariffs;
    const dove = metric(board, 'belief.dove');
    const discount = metric(board, 'tariff.discount-pct');
    act(board, US, 'drop-threat', eight);
    expect(metric(board, 'belief.dove')).toBeGreaterThan(dove);
    expect(board.world.tariffs.retreatThresholdPct).toBeCloseTo(retreatThresholdPct + board.game.frame.p.retreatLearning * (Math.max(2, discount) - retreatThresholdPct), 12);
  });

  it('leaves no threat behind and cannot be done twice', () => {
    expect(refusal(bareBoard(), US, 'drop-threat', eight)).toBe('no-threat');
    const board = act(quietBoard(), US, 'drop-threat', eight);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(0);
    expect(refusal(board, US, 'drop-threat', eight)).toBe('no-threat');
  });

  it('ends a tariff that is being collected', () => {
    const board = quietBoard();
    playTo(board, 3, [decide(1, US, 'order-tariff', eight)]);
    act(board, US, 'drop-threat', eight);
    expect(metric(board, 'tariff.in-force-pp')).toBe(0);
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeGreaterThan(0);
  });

  it('does not come back by itself', () => {
    const board = quietBoard();
    const weeks = playTo(board, 4, [decide(1, US, 'drop-threat', eight)]);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(0);
    expect(weeks.flatMap(({ news }) => news).filter(({ type }) => type === 'event')).toEqual([]);
  });
});
