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

  it('is the stronger evidence of resolve the longer the list, up to €80bn', () => {
    const resolve = (eurBn: number): number => metric(act(quietBoard(), EU, 'unsuspend-list', { eurBn }), 'belief.deterrer');
    const levels = [1, 20, 40, 60, 80].map(resolve);
    levels.slice(1).forEach((level, index) => expect(level).toBeGreaterThan(levels[index] as number));
    expect(resolve(93)).toBeCloseTo(resolve(80), 12);
    const logOdds = (share: number): number => Math.log(share / (1 - share));
    const start = logOdds(metric(quietBoard(), 'belief.deterrer'));
    expect(logOdds(resolve(40)) - start).toBeCloseTo((logOdds(resolve(80)) - start) / 2, 9);
  });

  it('shows no more resolve in two steps than in one of the same length', () => {
    const once = act(quietBoard(), EU, 'unsuspend-list', { eurBn: 62 });
    const twice = act(act(quietBoard(), EU, 'unsuspend-list', { eurBn: 31 }), EU, 'unsuspend-list', { eurBn: 62 });
    expect(metric(twice, 'belief.deterrer')).toBeCloseTo(metric(once, 'belief.deterrer'), 12);
  });

  it('is refused while no threat stands: there is nothing to answer', () => {
    expect(refusal(bareBoard(), EU, 'unsuspend-list', whole)).toBe('nothing-to-answer');
    expect(refusal(quietBoard(), EU, 'unsuspend-list', whole)).toBe('');
    const dropped = act(quietBoard(), 'us-administration', 'drop-threat', { partners: 'the-eight' });
    expect(refusal(dropped, EU, 'unsuspend-list', whole)).toBe('nothing-to-answer');
  });

  it('costs more unity the longer the list', () => {
    const { game, world } = bareBoard();
    const cost = (eurBn: number): number => actionOf('unsuspend-list').cost({ eurBn }, world, game.frame).capacity;
    expect(cost(93)).toBeGreaterThan(cost(31));
    expect(cost(31)).toBeGreaterThan(cost(1));
  });

  it('takes effect for the week after the suspension ends, the fourth, and not earlier', () => {
    const board = quietBoard();
    const weeks = playTo(board, 2, [decide(1, EU, 'unsuspend-list', whole)]);
    expect(metric(board, 'list.announced-eur-bn')).toBe(93);
    expect(metric(board, 'list.in-force-eur-bn')).toBe(0);
    expect(weeks.flatMap(({ news }) => news.map(({ id }) => id))).not.toContain('list-in-force');
    const [week] = playTo(board, 3);
    expect(metric(board, 'list.in-force-eur-bn')).toBe(93);
    expect(metric(board, 'tariff.retaliation-pp')).toBeCloseTo(board.game.frame.p.counterListFullPp, 12);
    expect(week?.news).toContainEqual(expect.objectContaining({ type: 'event', id: 'list-in-force', day: 5 }));
  });

  it('does not take effect in the week in which it is announced, but over the weekend after it', () => {
    const board = quietBoard();
    playTo(board, 2);
    const [third] = playTo(board, 3, [decide(3, EU, 'unsuspend-list', whole, 1)]);
    expect(third?.news.filter(({ id }) => id.includes('list')).map(({ id, day }) => `${day} ${id}`)).toEqual(['1 unsuspend-list', '5 list-in-force']);
    const late = quietBoard();
    playTo(late, 3);
    playTo(late, 4, [decide(4, EU, 'unsuspend-list', whole, 1)]);
    expect(late.world.counterList.fromTurn).toBe(5);
    expect(metric(late, 'list.announced-eur-bn')).toBe(93);
    expect(metric(late, 'list.in-force-eur-bn')).toBe(0);
  });

  it('lapses when there is nothing left to answer, and gives the discount back', () => {
    const board = quietBoard();
    const withdrawal = decide(2, 'us-administration', 'drop-threat', { partners: 'the-eight' });
    playTo(board, 2, [decide(1, EU, 'unsuspend-list', whole), withdrawal]);
    expect(metric(board, 'list.announced-eur-bn')).toBe(93);
    const [week] = playTo(board, 3);
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

describe('a list dated in two steps', () => {
  it('shows no more resolve than the same list dated at once', () => {
    const once = act(quietBoard(), EU, 'unsuspend-list', whole);
    const twice = act(act(quietBoard(), EU, 'unsuspend-list', { eurBn: 46 }), EU, 'unsuspend-list', whole);
    expect(metric(twice, 'belief.deterrer')).toBeCloseTo(metric(once, 'belief.deterrer'), 12);
  });
});
