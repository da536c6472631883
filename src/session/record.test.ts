import { describe, expect, it } from 'vitest';
import type { Decision, GameRecord, Institution } from '../model';
import { openSession } from './open';
import { checkNewGame, newRecord } from './record';
import { GameRefused } from './refusals';
import { cast, rulebook, scenario, tinyInput, tinyRecord } from './testing/tiny-game';
import type { SavedSession, SessionPhase } from './types';

const fresh = { scenario, rulebook, seed: 1, humanSeats: [] };

function refusalOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof GameRefused) return error.refusal.code;
    throw error;
  }
  return '';
}

const opening = (record: GameRecord, saved?: SavedSession) => () =>
  openSession(saved === undefined ? { rulebook, cast, scenario, record } : { rulebook, cast, scenario, record, saved });

function played(turns: number): GameRecord {
  const session = openSession(tinyInput());
  while (session.state().record.turnsPlayed < turns) session.send({ type: session.state().phase === 'decide' ? 'sign' : 'next' });
  return session.state().record;
}

describe('a new record', () => {
  it('takes from the level what it is not told', () => {
    expect(newRecord({ ...fresh, humanSeats: ['third'], goalSets: {}, overrides: { p: 2 } })).toEqual({
      format: 1,
      rulesVersion: 'tiny-1',
      level: { id: 'tiny', hash: 'tiny-hash' },
      seed: 1,
      order: 'sequential',
      overrides: { p: 2 },
      seats: {
        first: { control: 'computer', doctrine: 'drift', goalSet: 'high' },
        second: { control: 'computer', doctrine: 'drift', goalSet: 'high' },
        third: { control: 'human', doctrine: 'drift', goalSet: 'high' },
      },
      decisions: [],
      predictions: [],
      turnsPlayed: 0,
    });
  });

  it.each([
    [{ seed: -1 }, 'session.bad-seed'],
    [{ seed: 0.5 }, 'session.bad-seed'],
    [{ humanSeats: ['nobody'] }, 'session.not-for-humans'],
    [{ goalSets: { second: 'low' } }, 'session.unknown-goal-set'],
    [{ goalSets: { nobody: 'high' } }, 'session.unknown-seat'],
    [{ doctrines: { nobody: 'drift' } }, 'session.unknown-seat'],
    [{ overrides: { p: Number.NaN } }, 'session.bad-override'],
  ])('is refused for %o', (changes, code) => {
    expect(checkNewGame({ ...fresh, ...changes })?.code).toBe(code);
    expect(refusalOf(() => newRecord({ ...fresh, ...changes }))).toBe(code);
  });
});

describe('opening a record', () => {
  const forged = (decision: Partial<Decision>): GameRecord => ({
    ...played(1),
    decisions: [{ turn: 1, seat: 'second', action: 'raise', day: 1, args: { points: 1 }, ...decision }],
  });

  it.each([
    ['other rules', { ...tinyRecord(), rulesVersion: 'other' }, 'session.other-rules'],
    ['another level', { ...tinyRecord(), level: { id: 'tiny', hash: 'other' } }, 'session.other-level'],
    ['a doctrine nobody has', tinyRecord({ doctrines: { first: 'none' } }), 'session.unknown-doctrine'],
    ['a missing seat', { ...tinyRecord(), seats: {} }, 'session.unknown-seat'],
    ['a seat that is not there', forged({ seat: 'nobody' }), 'session.unknown-seat'],
    ['a human move that was not legal', forged({ args: { points: 6 } }), 'argument-range'],
    ['a computer move that was not legal', forged({ seat: 'first', day: 6 }), 'day'],
    ['a scripted move that was not legal', forged({ seat: 'third', action: 'none' }), 'unknown-action'],
    ['an outcome that was not reached', { ...played(3), outcome: { ending: 'fall', turn: 1 } }, 'session.other-outcome'],
    ['more turns than the game has', { ...played(3), turnsPlayed: 4, outcome: { ending: 'fall', turn: 4 } }, 'session.other-outcome'],
  ])('is refused with %s', (_name, record, code) => {
    expect(refusalOf(opening(record))).toBe(code);
  });

  it('is refused without the institution of a seat', () => {
    const others: readonly Institution[] = [];
    expect(refusalOf(() => openSession({ ...tinyInput(), cast: others }))).toBe('session.unknown-institution');
  });

  it('keeps recorded choices that differ from the doctrine, and says so', () => {
    const session = opening(forged({ seat: 'first' }))();
    expect(session.state().moves[0]).toMatchObject({ seat: 'first', reason: { code: 'recorded' }, choices: [{ action: 'raise' }] });
    expect(session.state().moves[2]).toMatchObject({ seat: 'third', reason: { code: 'recorded' }, choices: [] });
  });
});

describe('opening a save', () => {
  const saveAt = (phase: SessionPhase, seat: string): SavedSession => ({
    format: 1,
    record: tinyRecord(),
    progress: { phase, seat, draft: [], signed: [] },
  });

  it.each([
    ['a seat that no one plays', saveAt('decide', 'first')],
    ['moves that are not there', saveAt('reveal', 'second')],
    ['a week that was not played', saveAt('week', 'second')],
    ['a turn after the last', { ...saveAt('decide', 'second'), record: played(3) }],
  ])('is refused with %s', (_name, saved) => {
    expect(refusalOf(opening(saved.record, saved))).toBe('session.bad-save');
  });
});
