import { describe, expect, it } from 'vitest';
import type { Args, Journal } from '../../model';
import { act, bareBoard, decide, metric, parts, play, playTo, quietBoard, refusal } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';

const US = 'us-administration';
const eight = { partners: 'the-eight' };

/** Days of a week on which a cause moved a market. */
const daysOf = (week: Journal, market: string, cause: string): number[] =>
  [...new Set(week.contributions.filter((part) => part.market === market && part.cause.includes(cause)).map(({ day }) => day))];

describe('legal clocks', () => {
  it('name the dates of January: 1 February falls on the third week, 1 June on the twentieth', () => {
    expect(quietBoard().world.threats[0]?.steps).toEqual([{ tariffPp: 10, turn: 3 }, { tariffPp: 25, turn: 20 }]);
  });

  it('let a date that was only said pass, and markets doubt the threat', () => {
    const board = quietBoard();
    playTo(board, 1);
    const [dove, believed] = [metric(board, 'belief.dove'), metric(board, 'belief.follow-through')];
    const week = play(board);
    expect(week.news.map(({ id, day }) => `${day} ${id}`)).toEqual(['5 deadline-passes']);
    expect(metric(board, 'belief.dove')).toBeGreaterThan(dove);
    expect(metric(board, 'belief.follow-through')).toBeLessThan(believed);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    expect(daysOf(week, 'sp500', 'deadline-passes')).toEqual([]);
    const next = play(board);
    expect(daysOf(next, 'sp500', 'deadline-passes')).toEqual([1]);
    expect(parts([next], 'sp500', { cause: 'deadline-passes' })).toBeGreaterThan(0);
  });

  it('move every later date when one slips', () => {
    const board = quietBoard();
    playTo(board, 2);
    expect(board.world.threats[0]?.steps.map(({ turn }) => turn)).toEqual([5, 22]);
  });

  it('collect a signed tariff on the weekend before its week, under the name of the order, and prices answer on Monday', () => {
    const board = quietBoard();
    playTo(board, 1, [decide(1, US, 'order-tariff', eight)]);
    const hawk = metric(board, 'belief.hawk');
    const week = play(board);
    expect(week.news).toHaveLength(1);
    expect(week.news[0]).toMatchObject({ type: 'event', id: 'tariff-collected', turn: 2, day: 5, args: { partners: 'the-eight', tariffPp: 10 } });
    expect(week.news[0]?.cause).toBe('decision:1:us-administration:order-tariff');
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
    expect(parts([week], 'sp500', { kind: 'fundamental', cause: 'order-tariff' })).toBe(0);
    const next = play(board);
    expect(daysOf(next, 'sp500', 'order-tariff')).toEqual([1]);
    expect(parts([next], 'sp500', { kind: 'fundamental', cause: 'order-tariff' })).toBeLessThan(0);
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
    expect(told).toEqual(['2 pause-ends', '3 deadline-passes']);
  });

  it('collect after a pause if the order is signed in the week in which it ends', () => {
    const board = quietBoard();
    playTo(board, 3, [decide(1, US, 'pause-tariff', { ...eight, weeks: 2 }), decide(3, US, 'order-tariff', eight)]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
  });

  it('let seats see on Monday what has struck: the observation of the week already has it', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, US, 'order-tariff', eight)]);
    const seen = board.game.rulebook.observe(board.world, board.game.frame, 1);
    expect(seen.turn).toBe(3);
    expect(seen.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 10, tariffPp: 25, nextPp: 25, nextStepTurn: 20 });
  });

  it('do not strike after the last turn: no price would answer', () => {
    const board = quietBoard();
    const { turns } = board.game.frame.calendar;
    playTo(board, turns - 1);
    expect(board.world.threats[0]?.steps[0]?.turn).toBe(turns + 1);
    const last = play(board, [decide(turns, US, 'order-tariff', eight)]);
    expect(last.news.filter(({ type }) => type === 'event')).toEqual([]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
    expect(board.world.threats[0]?.steps[0]?.turn).toBe(turns + 1);
  });
});

describe('who may set a clock, for how long, and what stops it', () => {
  const EU = 'eu-commission';
  const threat = { ...eight, tariffPp: 30, weeks: 2, basis: 'ieepa' };
  const after = (seat: string, action: string, args: Args = {}): Board => act(quietBoard(), seat, action, args);

  it.each<[action: string, seat: string, args: Args, strikes: string, afterTurn: number]>([
    ['order-tariff', US, eight, 'tariff-collected', 2],
    ['pause-tariff', US, { ...eight, weeks: 2 }, 'pause-ends', 2],
    ['pause-tariff', US, { ...eight, weeks: 3 }, 'pause-ends', 3],
    ['stay-silent', US, {}, 'deadline-passes', 2],
    ['negotiate', EU, {}, 'talks-end', 2],
    ['unsuspend-list', EU, { eurBn: 93 }, 'list-in-force', 3],
  ])('%s, by %s alone, with %o: %s on the weekend after week %i', (action, seat, args, strikes, afterTurn) => {
    const weeks = playTo(quietBoard(), 4, [decide(1, seat, action, args)]);
    expect(weeks.flatMap(({ news }) => news).find(({ id }) => id === strikes)).toMatchObject({ type: 'event', turn: afterTurn, day: 5 });
    if (action === 'stay-silent') return;
    const { seatIds } = quietBoard().game;
    const open = seatIds.filter((id) => refusal(quietBoard(), id, action, args) !== 'not-yours');
    expect(open).toEqual([seat]);
  });

  it.each<[what: string, board: () => Board, seat: string, action: string, args: Args, code: string]>([
    ['a signature without a threat', bareBoard, US, 'order-tariff', eight, 'no-threat'],
    ['a second signature', () => after(US, 'order-tariff', eight), US, 'order-tariff', eight, 'threat-stage'],
    ['a pause of a pause', () => after(US, 'pause-tariff', { ...eight, weeks: 2 }), US, 'pause-tariff', { ...eight, weeks: 2 }, 'threat-stage'],
    ['a pause of more than a quarter', quietBoard, US, 'pause-tariff', { ...eight, weeks: 14 }, 'argument-range'],
    ['a threat no higher than one that stands', quietBoard, US, 'threaten-tariff', { ...threat, tariffPp: 25 }, 'threat-not-higher'],
    ['talks without a threat', bareBoard, EU, 'negotiate', {}, 'nothing-to-negotiate'],
    ['a list without a threat', bareBoard, EU, 'unsuspend-list', { eurBn: 31 }, 'nothing-to-answer'],
    ['a list no longer than before', () => after(EU, 'unsuspend-list', { eurBn: 31 }), EU, 'unsuspend-list', { eurBn: 31 }, 'list-not-more'],
  ])('%s is refused', (_what, board, seat, action, args, code) => {
    expect(refusal(board(), seat, action, args)).toBe(code);
  });
});
