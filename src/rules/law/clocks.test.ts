import { describe, expect, it } from 'vitest';
import { decide, metric, parts, play, playTo, quietBoard } from '../../../tests/game-kit';

const US = 'us-administration';
const eight = { partners: 'the-eight' };

describe('legal clocks', () => {
  it('name the dates of January: 1 February falls on the third week, 1 June on the twentieth', () => {
    expect(quietBoard().world.threats[0]?.steps).toEqual([{ tariffPp: 10, turn: 3 }, { tariffPp: 25, turn: 20 }]);
  });

  it('let a date that was only said pass, and markets doubt the threat', () => {
    const board = quietBoard();
    playTo(board, 2);
    const [dove, believed] = [metric(board, 'belief.dove'), metric(board, 'belief.follow-through')];
    const week = play(board);
    expect(week.news.map(({ id }) => id)).toEqual(['deadline-passes']);
    expect(metric(board, 'belief.dove')).toBeGreaterThan(dove);
    expect(metric(board, 'belief.follow-through')).toBeLessThan(believed);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    expect(parts([week], 'sp500', { cause: 'deadline-passes' })).toBeGreaterThan(0);
  });

  it('move every later date when one slips', () => {
    const board = quietBoard();
    playTo(board, 3);
    expect(board.world.threats[0]?.steps.map(({ turn }) => turn)).toEqual([5, 22]);
  });

  it('collect a signed tariff at the start of its week, under the name of the order', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(2, US, 'order-tariff', eight)]);
    const hawk = metric(board, 'belief.hawk');
    const week = play(board);
    expect(week.news[0]).toMatchObject({ type: 'event', id: 'tariff-collected', day: 1, args: { partners: 'the-eight', tariffPp: 10 } });
    expect(week.news[0]?.cause).toBe('decision:2:us-administration:order-tariff');
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(parts([week], 'sp500', { kind: 'fundamental', cause: 'order-tariff' })).toBeLessThan(0);
  });

  it('collect a tariff once, not every week', () => {
    const board = quietBoard();
    const weeks = playTo(board, 4, [decide(1, US, 'order-tariff', eight)]);
    expect(weeks.flatMap(({ news }) => news).filter(({ id }) => id === 'tariff-collected')).toHaveLength(1);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
  });

  it('leave the week in which a pause ends for a signature, and tell the silence only after it', () => {
    const board = quietBoard();
    const weeks = playTo(board, 4, [decide(1, US, 'pause-tariff', { ...eight, weeks: 2 })]);
    const told = weeks.flatMap(({ news }) => news).filter(({ type }) => type === 'event').map(({ turn, id }) => `${turn} ${id}`);
    expect(told).toEqual(['3 pause-ends', '4 deadline-passes']);
  });

  it('collect after a pause if the order is signed in its last week', () => {
    const board = quietBoard();
    playTo(board, 4, [decide(1, US, 'pause-tariff', { ...eight, weeks: 2 }), decide(3, US, 'order-tariff', eight)]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
  });
});
