import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayRecord, worldChecksum } from '../engine';
import type { Choice, GameRecord } from '../model';
import { headlessGame } from './headless';
import type { Chooser } from './headless';
import { openSession } from './open';
import { recordUpTo } from './record';
import { cast, rulebook, scenario, tinyInput, TRIALS } from './testing/tiny-game';
import type { SavedSession, Session, SessionEvent } from './types';

const SEATS = ['first', 'second', 'third'];
const parts = { rulebook, cast, scenario };

const setups = fc.record({
  humanSeats: fc.subarray(SEATS),
  order: fc.constantFrom('sequential' as const, 'sealed' as const),
  seed: fc.nat(),
  turns: fc.constantFrom(2, 3),
});

const events: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<SessionEvent>({ type: 'next' }) },
  { weight: 4, arbitrary: fc.constantFrom(...TRIALS).map<SessionEvent>((choice) => ({ type: 'add', choice })) },
  { weight: 1, arbitrary: fc.nat(2).map<SessionEvent>((index) => ({ type: 'remove', index })) },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'sign' }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...SEATS), fc.nat(50)).map<SessionEvent>(([seat, extra]) => ({ type: 'predict', predictions: [{ turn: 1, seat, market: 'price', direction: 'up', confidencePct: 50 + extra }] })) },
);

const plays = fc.record({ setup: setups, events: fc.array(events, { minLength: 20, maxLength: 60 }) });

const jsonOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function resume(session: Session): Session {
  const saved: SavedSession = jsonOf(session.save());
  return openSession({ ...parts, record: saved.record, saved });
}

/** The event that takes a game on from where it stands; null at its end. */
function onward(session: Session): SessionEvent | null {
  const { phase } = session.state();
  if (phase === 'debrief') return null;
  return { type: phase === 'decide' ? 'sign' : 'next' };
}

function playOut(session: Session): string[] {
  for (let event = onward(session); event !== null; event = onward(session)) session.send(event);
  return session.state().worlds.map(worldChecksum);
}

function finish(session: Session): GameRecord {
  playOut(session);
  return session.state().record;
}

describe('a save', () => {
  it('resumes in the same state at every event, from JSON', () => {
    fc.assert(
      fc.property(plays, ({ setup, events: played }) => {
        const session = openSession(tinyInput(setup));
        let event: SessionEvent | null = { type: 'next' };
        for (let at = 0; event !== null; at += 1) {
          session.send(event);
          event = played[at] ?? onward(session);
          const again = resume(session);
          expect(again.state()).toEqual(session.state());
          expect(again.observe()).toEqual(session.observe());
          expect(again.save()).toEqual(session.save());
          again.stop();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('goes on to the same worlds and moves as the game it was made of', () => {
    fc.assert(
      fc.property(plays, fc.nat(59), ({ setup, events: played }, at) => {
        const session = openSession(tinyInput(setup));
        for (const event of played.slice(0, at)) session.send(event);
        const again = resume(session);
        for (const event of played.slice(at)) expect(again.send(event)).toEqual(session.send(event));
        expect(playOut(again)).toEqual(playOut(session));
        expect(again.state()).toEqual(session.state());
      }),
      { numRuns: 40 },
    );
  });
});

describe('a record', () => {
  it('opens with the worlds, journals, moves and reasons it was made with; a finished one in the debrief', () => {
    fc.assert(
      fc.property(plays, ({ setup, events: played }) => {
        const session = openSession(tinyInput(setup));
        for (const event of played) session.send(event);
        const record = jsonOf(finish(session));
        expect(openSession({ ...parts, record }).state()).toEqual(session.state());
      }),
      { numRuns: 30 },
    );
  });

  it('replays on plain worlds to the same checksums', () => {
    fc.assert(
      fc.property(plays, ({ setup, events: played }) => {
        const session = openSession(tinyInput(setup));
        for (const event of played) session.send(event);
        const { record, journals, worlds } = (finish(session), session.state());
        const plain = replayRecord(record, rulebook, scenario);
        expect(plain.journals).toEqual(journals);
        expect(plain.turns.map((turn) => turn.checksum)).toEqual(worlds.slice(1).map(worldChecksum));
      }),
      { numRuns: 30 },
    );
  });

  it('opens at the end of any turn for another branch', () => {
    const whole = openSession(tinyInput({ seed: 3 }));
    const record = finish(whole);
    for (let turn = 0; turn < record.turnsPlayed; turn += 1) {
      const branch = openSession({ ...parts, record: recordUpTo(record, turn) });
      expect(branch.state()).toMatchObject({ turn: turn + 1, phase: 'briefing', seat: 'second' });
      expect(branch.state().worlds).toEqual(whole.state().worlds.slice(0, turn + 1));
      expect(playOut(branch)).toEqual(whole.state().worlds.map(worldChecksum));
    }
  });
});

describe('a game without a screen', () => {
  const chooserOf = (picks: readonly number[]): Chooser => {
    let at = 0;
    return (_seat, _observation, options, allowed) => {
      const pick = picks[at++ % picks.length] ?? 0;
      if (pick >= TRIALS.length) return null;
      const choice = TRIALS[pick] as Choice;
      expect(options().length).toBeGreaterThan(0);
      return allowed([choice]) ? [choice] : [];
    };
  };

  it('gives the checksums, journals, moves and record of a session with the same decisions', () => {
    fc.assert(
      fc.property(setups, fc.array(fc.nat(TRIALS.length), { minLength: 1, maxLength: 12 }), (setup, picks) => {
        const game = headlessGame({ ...tinyInput(setup), chooser: chooserOf(picks), journals: true });
        const state = openSession({ ...parts, record: jsonOf(game.record) }).state();
        expect(state.world).toEqual(game.world);
        expect(state.journals).toEqual(game.journals);
        expect(state.moves).toEqual(game.moves);
        expect(state.record).toEqual(game.record);
        expect(state.phase).toBe('debrief');
      }),
      { numRuns: 50 },
    );
  });

  it('plays the same whether or not journals are kept, and leaves the record it was given alone', () => {
    const input = tinyInput();
    const before = jsonOf(input.record);
    const silent = headlessGame(input);
    expect(silent.journals).toEqual([]);
    expect(headlessGame({ ...input, journals: true }).world).toEqual(silent.world);
    expect(input.record).toEqual(before);
  });

  it('plays on from the turns of a record', () => {
    const session = openSession(tinyInput({ seed: 11 }));
    const record = finish(session);
    const chooser: Chooser = (seat) => (seat === 'second' ? [] : null);
    for (let turn = 0; turn <= record.turnsPlayed; turn += 1) {
      const game = headlessGame({ ...parts, record: recordUpTo(record, turn), chooser });
      expect(game.world).toEqual(session.state().world);
      expect(game.record).toEqual(record);
    }
  });

  it('refuses a move from outside that is not allowed', () => {
    const chooser: Chooser = () => [TRIALS[5] as Choice];
    expect(() => headlessGame({ ...tinyInput(), chooser })).toThrow('unknown-action');
  });
});
