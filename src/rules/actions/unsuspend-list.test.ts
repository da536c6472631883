import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { act, actionOf, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';
const whole = { eurBn: 93 };

describe('unsuspend-list', () => {
  it('shows resolve and weighs on shares', () => {
    const board = quietBoard();
    const before = metric(board, 'belief.deterrer');
    act(board, EU, 'unsuspend-list', whole);
    const odds = (before / (1 - before)) * (0.75 / 0.2);
    expect(metric(board, 'belief.deterrer')).toBeCloseTo(odds / (1 + odds), 12);
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeLessThan(0);
  });

  it('costs more unity the longer the list', () => {
    const { game, world } = bareBoard();
    const cost = (eurBn: number): number => actionOf('unsuspend-list').cost({ eurBn }, world, game.frame).capacity;
    expect(cost(93)).toBeGreaterThan(cost(31));
    expect(cost(31)).toBeGreaterThan(cost(1));
  });

  it('takes effect when the suspension ends, in the fourth week at the earliest', () => {
    const board = quietBoard();
    const weeks = playTo(board, 3, [decide(1, EU, 'unsuspend-list', whole)]);
    expect(metric(board, 'list.announced-eur-bn')).toBe(93);
    expect(metric(board, 'list.in-force-eur-bn')).toBe(0);
    expect(weeks.flatMap(({ news }) => news.map(({ id }) => id))).not.toContain('list-in-force');
    const [week] = playTo(board, 4);
    expect(metric(board, 'list.in-force-eur-bn')).toBe(93);
    expect(metric(board, 'tariff.retaliation-pp')).toBeCloseTo(board.game.frame.p.counterListFullPp, 12);
    expect(week?.news.map(({ id }) => id)).toContain('list-in-force');
  });

  it('does not take effect in the week in which it is announced', () => {
    const board = quietBoard();
    playTo(board, 3);
    playTo(board, 4, [decide(4, EU, 'unsuspend-list', whole, 1)]);
    expect(metric(board, 'list.announced-eur-bn')).toBe(93);
    expect(metric(board, 'list.in-force-eur-bn')).toBe(0);
  });

  it('lapses when there is nothing left to answer, and gives the discount back', () => {
    const board = quietBoard();
    const withdrawal = decide(2, 'us-administration', 'drop-threat', { partners: 'the-eight' });
    playTo(board, 3, [decide(1, EU, 'unsuspend-list', whole), withdrawal]);
    const [week] = playTo(board, 4);
    expect(week?.news.map(({ id }) => id)).toContain('list-lapses');
    expect(metric(board, 'list.announced-eur-bn')).toBe(0);
    expect(metric(board, 'tariff.retaliation-pp')).toBe(0);
  });

  it('can be lengthened and not shortened', () => {
    const board = act(quietBoard(), EU, 'unsuspend-list', { eurBn: 31 });
    expect(refusal(board, EU, 'unsuspend-list', { eurBn: 31 })).toBe('list-not-more');
    expect(refusal(board, EU, 'unsuspend-list', { eurBn: 32 })).toBe('');
    expect(refusal(act(board, EU, 'unsuspend-list', whole), EU, 'unsuspend-list', whole)).toBe('list-complete');
    expect(refusal(quietBoard(), EU, 'unsuspend-list', { eurBn: 94 })).toBe('argument-range');
  });
});
