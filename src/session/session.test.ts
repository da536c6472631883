import { describe, expect, it, vi } from 'vitest';
import type { Choice } from '../model';
import { openPlayedSession, openSession } from './open';
import { cast, rulebook, scenario, tinyInput, tinyRecord, TRIALS } from './testing/tiny-game';
import type { Session, SessionEvent } from './types';

const LOWER = TRIALS[1] as Choice;
const SELL = TRIALS[2] as Choice;
const REASON = TRIALS[3] as Choice;
const next: SessionEvent = { type: 'next' };
const sign: SessionEvent = { type: 'sign' };

function signWith(session: Session, choices: readonly Choice[]): void {
  while (session.state().phase !== 'predict') session.send(next);
  session.send(next);
  for (const choice of choices) expect(session.send({ type: 'add', choice })).toBeNull();
  expect(session.send(sign)).toBeNull();
}

function phasesOf(session: Session): string[] {
  const phases = [session.state().phase as string];
  for (let step = 0; step < 40 && session.state().phase !== 'debrief'; step += 1) {
    session.send(session.state().phase === 'decide' ? sign : next);
    phases.push(session.state().phase);
  }
  return phases;
}

describe('the course of a game', () => {
  const week = ['reveal', 'week', 'why'];
  const turn = ['briefing', 'predict', 'decide', ...week];

  it('takes every turn through its phases and ends in the debrief', () => {
    expect(phasesOf(openSession(tinyInput()))).toEqual([...turn, ...turn, ...turn, 'debrief']);
  });

  it('asks each human seat in level order', () => {
    const session = openSession(tinyInput({ humanSeats: ['first', 'third'] }));
    const seats: string[] = [];
    while (session.state().phase !== 'reveal') {
      seats.push(session.state().seat);
      session.send(session.state().phase === 'decide' ? sign : next);
    }
    expect(seats).toEqual(['first', 'first', 'first', 'first', 'third', 'third', 'third', 'third']);
  });

  it('shows the first human seat between decisions, and the first seat when no one is human', () => {
    const session = openSession(tinyInput({ humanSeats: ['third', 'second'] }));
    while (session.state().phase !== 'week') session.send(session.state().phase === 'decide' ? sign : next);
    expect(session.state().seat).toBe('second');
    const watched = openSession(tinyInput({ humanSeats: [] }));
    expect(watched.state()).toMatchObject({ phase: 'reveal', seat: 'first', turn: 1 });
    expect(phasesOf(watched)).toEqual([...week, ...week, ...week, 'debrief']);
  });

  it('keeps a world for the start and one for the end of each turn', () => {
    const session = openSession(tinyInput());
    const start = session.state().world;
    signWith(session, [LOWER]);
    expect(session.state().world).toBe(start);
    session.send(next);
    const state = session.state();
    expect(state.worlds).toEqual([start, state.world]);
    expect(state.world.clock.turn).toBe(2);
    expect(state.turn).toBe(1);
    expect(start.clock.turn).toBe(1);
    expect(state.journals.map((journal) => journal.turn)).toEqual([1]);
    expect(state.record.turnsPlayed).toBe(1);
  });

  it('shares between worlds what did not change', () => {
    const session = openSession(tinyInput({ humanSeats: [], doctrines: { first: 'reckless', second: 'reckless' } }));
    phasesOf(session);
    const { worlds } = session.state();
    expect(worlds[3]?.taken).toBe(worlds[2]?.taken);
    expect(worlds[3]?.moves).not.toBe(worlds[2]?.moves);
  });

  it('records the outcome when an ending holds, and gives verdicts on goals all along', () => {
    const session = openSession(tinyInput());
    expect(session.state().goals.second?.results[0]).toEqual({ id: 'price', value: 100, met: true });
    phasesOf(session);
    const { record, world } = session.state();
    expect(record.outcome).toEqual({ ending: world.ending, turn: record.turnsPlayed });
    expect(world.ending).not.toBe('');
  });
});

describe('who decides', () => {
  it('gives each move its doctrine, posture and reason', () => {
    const session = openSession(tinyInput());
    signWith(session, [LOWER]);
    const [first, second, third] = session.state().moves;
    expect(first).toMatchObject({ seat: 'first', doctrine: 'drift', posture: { posture: 'calm', procedure: 'closed' }, reason: { code: 'council.calm' } });
    expect(second).toMatchObject({ seat: 'second', choices: [LOWER], reason: { code: 'human' } });
    expect(third).toMatchObject({ seat: 'third', reason: { code: 'scripted' }, choices: [{ action: 'lower', day: 3, args: { points: 2 } }] });
  });

  it('leaves a scripted seat silent where the level says nothing', () => {
    const session = openSession(tinyInput({ humanSeats: [] }));
    phasesOf(session);
    const later = session.state().moves.filter((move) => move.seat === 'third' && move.turn > 1);
    expect(later.map((move) => [move.choices, move.reason.code])).toEqual([[[], 'scripted'], [[], 'scripted']]);
  });

  it('keeps a doctrine silent that wants what is not allowed', () => {
    const session = openSession(tinyInput({ doctrines: { first: 'reckless' }, humanSeats: [] }));
    expect(session.state().moves[0]).toMatchObject({ choices: [], reason: { code: 'refused', args: { refusal: 'day' } } });
  });

  it('draws for two seats of one doctrine from different chance', () => {
    const session = openSession(tinyInput({ humanSeats: [], order: 'sealed' }));
    phasesOf(session);
    const drawn = (seat: string) => session.state().moves.filter((move) => move.seat === seat).map((move) => move.reason.args.points);
    expect(drawn('first')).not.toEqual(drawn('second'));
  });
});

describe('what is heard', () => {
  const heardBy = (order: 'sequential' | 'sealed', choices: readonly Choice[]) => {
    const session = openSession(tinyInput({ humanSeats: ['first', 'second'], order }));
    signWith(session, choices);
    expect(session.state()).toMatchObject({ seat: 'second', phase: 'handover', moves: [] });
    return session.observe().heard;
  };

  it('is the public decisions of earlier seats in sequential order', () => {
    expect(heardBy('sequential', [LOWER])).toEqual([{ turn: 1, seat: 'first', ...LOWER }]);
  });

  it('is nothing in sealed order', () => {
    expect(heardBy('sealed', [LOWER])).toEqual([]);
  });

  it('leaves out a sale without a published reason', () => {
    expect(heardBy('sequential', [SELL, LOWER]).map((decision) => decision.action)).toEqual(['lower']);
    expect(heardBy('sequential', [SELL, REASON]).map((decision) => decision.action)).toEqual(['sell-treasuries', 'publish-reason']);
  });

  it('is nothing of the week that is over', () => {
    const session = openSession(tinyInput());
    signWith(session, []);
    expect(session.observe().heard).toHaveLength(1);
    session.send(next);
    expect(session.observe().heard).toEqual([]);
  });
});

describe('refusals', () => {
  it('leave the state as it was, the same object', () => {
    const session = openSession(tinyInput());
    const bad = [
      { type: 'sign' }, { type: 'remove', index: 0 }, { type: 'add', choice: LOWER }, { type: 'predict', predictions: [] },
      { type: 'jump' }, null, { type: 'add', choice: null },
    ] as unknown as SessionEvent[];
    const before = session.state();
    for (const event of bad) expect(session.send(event)?.code).toMatch(/^session\./);
    expect(session.state()).toBe(before);
    expect(session.check(LOWER)).toEqual({ code: 'session.not-now', args: { event: 'add', phase: 'briefing' } });
  });

  it('come from the engine for choices that are not legal together with the draft', () => {
    const session = openSession(tinyInput());
    session.send(next);
    session.send(next);
    expect(session.send({ type: 'add', choice: LOWER })).toBeNull();
    const before = session.state();
    const raise = TRIALS[0] as Choice;
    expect(session.check(raise)?.code).toBe('conflict');
    expect(session.send({ type: 'add', choice: raise })?.code).toBe('conflict');
    expect(session.send({ type: 'remove', index: 1 })?.code).toBe('session.not-in-draft');
    expect(session.send({ type: 'add', choice: { action: 'raise' } as unknown as Choice })?.code).toBe('session.bad-choice');
    expect(session.send(next)?.code).toBe('session.not-now');
    expect(session.state()).toBe(before);
    expect(session.send({ type: 'remove', index: 0 })).toBeNull();
    expect(session.check(raise)).toBeNull();
  });

  it('meet every event after the end, and after stop', () => {
    const session = openSession(tinyInput());
    phasesOf(session);
    expect(session.send(next)).toEqual({ code: 'session.not-now', args: { event: 'next', phase: 'debrief' } });
    session.stop();
    expect(session.send(next)?.code).toBe('session.stopped');
  });
});

describe('predictions', () => {
  const good = { turn: 1, seat: 'second', market: 'price', direction: 'up', confidencePct: 70 } as const;

  it('go on record and open the decision', () => {
    const session = openSession(tinyInput());
    session.send(next);
    expect(session.send({ type: 'predict', predictions: [good] })).toBeNull();
    expect(session.state()).toMatchObject({ phase: 'decide', record: { predictions: [good] } });
  });

  it.each([
    [{ ...good, market: 'none' }], [{ ...good, confidencePct: 40 }], [{ ...good, confidencePct: Number.NaN }],
    [{ ...good, turn: 2 }], [{ ...good, seat: 'first' }], [{ ...good, direction: 'flat' as 'up' }],
  ])('are refused when they are about nothing: %o', (prediction) => {
    const session = openSession(tinyInput());
    session.send(next);
    expect(session.send({ type: 'predict', predictions: [prediction] })?.code).toBe('session.bad-prediction');
    expect(session.send({ type: 'predict', predictions: [good, good] })?.code).toBe('session.predicted-twice');
    expect(session.state()).toMatchObject({ phase: 'predict', record: { predictions: [] } });
  });
});

describe('listeners and the end of a session', () => {
  it('hears each change once, refusals never, and nothing after leaving', () => {
    const session = openSession(tinyInput());
    const heard = vi.fn<(state: unknown) => void>();
    const leave = session.subscribe(heard);
    session.send(next);
    session.send(sign);
    session.send(next);
    session.send({ type: 'add', choice: LOWER });
    expect(heard).toHaveBeenCalledTimes(3);
    expect(heard).toHaveBeenLastCalledWith(session.state());
    leave();
    session.send(sign);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('stops the game, every seat and every chart', () => {
    const session = openPlayedSession(tinyInput());
    const seats = Object.values(session.actor.getSnapshot().children);
    const charts = seats.flatMap((seat) => Object.values(seat?.getSnapshot().children ?? {}));
    const actors = [session.actor, ...seats, ...charts] as { getSnapshot(): { status: string } }[];
    expect(actors.map((actor) => actor.getSnapshot().status)).toEqual(Array.from({ length: 7 }, () => 'active'));
    session.stop();
    expect(actors.map((actor) => actor.getSnapshot().status)).toEqual(Array.from({ length: 7 }, () => 'stopped'));
  });

  it('gives states that nobody can change, and leaves what it was given as it was', () => {
    const record = tinyRecord();
    const session = openSession({ rulebook, cast, scenario, record });
    expect(() => ((session.state().world.clock as { turn: number }).turn = 9)).toThrow(TypeError);
    expect(Object.isFrozen(record.seats)).toBe(false);
    expect(session.options().map((option) => option.action.id)).toContain('raise');
  });
});
