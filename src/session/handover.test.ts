import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForm, replayRecord, worldChecksum } from '../engine';
import type { Choice } from '../model';
import { headlessGame } from './headless';
import { openSession } from './open';
import { hiddenCauses } from './privacy';
import { cast, rulebook, scenario, tinyInput, tinyRecord, TRIALS } from './testing/tiny-game';
import type { SavedSession, Session, SessionEvent, SessionState } from './types';

const SEATS = ['first', 'second', 'third'];
const SEATINGS = [['first', 'second'], ['first', 'third'], ['second', 'third'], SEATS];
const ORDERS = ['sequential', 'sealed'] as const;
const SELL = TRIALS[2] as Choice;
const REASON = TRIALS[3] as Choice;
const parts = { rulebook, cast, scenario };
const manners = (id: string) => rulebook.actions.find((action) => action.id === id);
const inPrivate = ({ phase }: SessionState): boolean => ['handover', 'briefing', 'predict', 'decide'].includes(phase);

/** What a person does who predicts, sells in quiet and signs. */
function nextOf({ phase, turn, seat, draft }: SessionState): SessionEvent | null {
  if (phase === 'debrief') return null;
  if (phase === 'predict') return { type: 'predict', predictions: [{ turn, seat, market: 'price', direction: 'down', confidencePct: 80 }] };
  if (phase !== 'decide') return { type: 'next' };
  return draft.length === 0 ? { type: 'add', choice: SELL } : { type: 'sign' };
}

/** Plays to the end and looks at every state on the way. */
function playOut(session: Session, look: (state: SessionState) => void): void {
  for (let state = session.state(); ; state = session.state()) {
    look(state);
    const event = nextOf(state);
    if (event === null) return;
    expect(session.send(event)).toBeNull();
  }
}

const tables = SEATINGS.flatMap((humanSeats) => ORDERS.map((order) => ({ humanSeats, order })));

describe.each(tables)('the hand-over between $humanSeats in $order order', (setup) => {
  it('comes before every briefing, for the seat that is briefed', () => {
    const seen: string[] = [];
    playOut(openSession(tinyInput(setup)), ({ phase, seat }) => seen.push(`${phase} ${seat}`));
    const round = setup.humanSeats.flatMap((seat) => [`handover ${seat}`, `briefing ${seat}`, `predict ${seat}`, `decide ${seat}`, `decide ${seat}`]);
    const all = [...round, ...['reveal', 'week', 'why'].map((phase) => `${phase} ${setup.humanSeats[0]}`)];
    expect(seen.slice(0, all.length)).toEqual(all);
    expect(seen.slice(all.length, all.length + round.length)).toEqual(round);
  });

  it('shows nobody what another has on the table, foretells or did in quiet', () => {
    const session = openSession(tinyInput(setup));
    playOut(session, (state) => {
      if (!inPrivate(state)) return;
      const { phase, turn, seat, draft, record, moves } = state;
      const foretold = record.predictions.filter((made) => made.turn === turn).map((made) => made.seat);
      expect(foretold).toEqual(phase === 'decide' ? [seat] : []);
      expect(moves.filter((move) => move.turn === turn)).toEqual([]);
      if (phase !== 'decide') expect(draft).toEqual([]);
      const heard = session.observe().heard.filter((decision) => decision.action === SELL.action);
      expect(heard).toEqual([]);
      if (setup.order === 'sealed') expect(session.observe().heard).toEqual([]);
    });
    expect(session.state().record.predictions.length).toBe(setup.humanSeats.length * session.state().record.turnsPlayed);
  });

  it('tells a quiet act to its own seat at once and to the others in the debrief', () => {
    playOut(openSession(tinyInput(setup)), (state) => {
      const sellers = state.moves.filter((move) => move.choices.some((choice) => choice.action === SELL.action)).map((move) => move.seat);
      const hidden = hiddenCauses(state, manners);
      const { phase, turn, seat, record } = state;
      const told = phase === 'debrief' ? setup.humanSeats : inPrivate(state) && phase !== 'handover' ? [seat] : [];
      const turns = Array.from({ length: record.turnsPlayed }, (_, index) => index + 1);
      expect(sellers).toEqual(turns.flatMap(() => told));
      const kept = phase === 'debrief' ? [] : setup.humanSeats.filter((id) => !told.includes(id));
      expect([...hidden].sort()).toEqual(turns.flatMap((at) => kept.map((id) => `decision:${at}:${id}:${SELL.action}`)).sort());
      expect(turn).toBeGreaterThan(0);
    });
  });

  it('resumes from a save at every event as it stood, and goes on alike', () => {
    const session = openSession(tinyInput(setup));
    playOut(session, (state) => {
      const saved = JSON.parse(JSON.stringify(session.save())) as SavedSession;
      const again = openSession({ ...parts, record: saved.record, saved });
      expect(again.state()).toEqual(state);
      expect(again.observe()).toEqual(session.observe());
      expect(again.save()).toEqual(session.save());
      again.stop();
    });
    expect(openSession({ ...parts, record: session.state().record }).state()).toEqual(session.state());
  });
});

describe('the hand-over', () => {
  it('does not come where one person plays, or none', () => {
    for (const humanSeats of [['first'], ['third'], []]) {
      playOut(openSession(tinyInput({ humanSeats })), (state) => {
        expect(state.phase).not.toBe('handover');
        expect(hiddenCauses(state, manners).size).toBe(0);
      });
    }
  });

  it('keeps no sale hidden whose seller gave a reason', () => {
    const session = openSession(tinyInput({ humanSeats: ['first', 'second'] }));
    while (session.state().phase !== 'decide') session.send({ type: 'next' });
    for (const choice of [SELL, REASON]) expect(session.send({ type: 'add', choice })).toBeNull();
    session.send({ type: 'sign' });
    expect(session.observe().heard.map(({ seat, action }) => `${seat} ${action}`)).toEqual(['first sell-treasuries', 'first publish-reason']);
    while (session.state().phase !== 'reveal') session.send({ type: session.state().phase === 'decide' ? 'sign' : 'next' });
    expect(session.state().moves[0]?.choices.map(({ action }) => action)).toEqual([SELL.action, REASON.action]);
    session.send({ type: 'next' });
    expect(hiddenCauses(session.state(), manners).size).toBe(0);
  });

  it('opens no card and takes no signature', () => {
    const session = openSession(tinyInput({ humanSeats: SEATS }));
    const before = session.state();
    for (const event of [{ type: 'add', choice: SELL }, { type: 'sign' }, { type: 'predict', predictions: [] }] as SessionEvent[]) {
      expect(session.send(event)).toEqual({ code: 'session.not-now', args: { event: event.type, phase: 'handover' } });
    }
    expect(session.state()).toBe(before);
  });
});

describe('a shorter form', () => {
  const setups = fc.record({ humanSeats: fc.subarray(SEATS), order: fc.constantFrom(...ORDERS), seed: fc.nat() });

  it('ends with its last turn at the latest, under the hash of the whole level', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const session = openSession(tinyInput({ ...setup, turns: 2 }));
        playOut(session, () => undefined);
        const { record, world } = session.state();
        expect(record).toMatchObject({ turns: 2, level: tinyRecord().level });
        expect(record.turnsPlayed).toBeLessThanOrEqual(2);
        expect(['fall', 'end']).toContain(world.ending);
        if (world.ending === 'end') expect(record.turnsPlayed).toBe(2);
      }),
      { numRuns: 30 },
    );
  });

  it('plays the same turns as the whole level, on a screen, without one, and again', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const short = headlessGame({ ...parts, record: tinyRecord({ ...setup, turns: 2 }), journals: true });
        const whole = headlessGame({ ...parts, record: tinyRecord(setup), journals: true });
        expect(short.journals.map(({ checksum }) => checksum)[0]).toBe(whole.journals.map(({ checksum }) => checksum)[0]);
        const replay = replayRecord(short.record, rulebook, scenario);
        expect(worldChecksum(replay.world)).toBe(worldChecksum(short.world));
        expect(replay.outcome).toEqual(short.record.outcome);
        const onScreen = openSession({ ...parts, record: short.record });
        expect(onScreen.state().world).toEqual(short.world);
        const cut = openSession({ ...parts, scenario: inForm(scenario, 2), record: short.record });
        expect(cut.state()).toEqual(onScreen.state());
      }),
      { numRuns: 30 },
    );
  });

  it('is not told of a game of all turns, and never changes the level', () => {
    expect(Object.hasOwn(tinyRecord({ turns: 3 }), 'turns')).toBe(false);
    expect(inForm(scenario, undefined)).toBe(scenario);
    expect(inForm(scenario, 3)).toBe(scenario);
    expect(inForm(scenario, 2)).toMatchObject({ hash: scenario.hash, level: { calendar: { turns: 2 } } });
    expect(scenario.level.calendar.turns).toBe(3);
    expect(scenario.level.endings.at(-1)?.fromTurn).toBe(3);
  });
});
