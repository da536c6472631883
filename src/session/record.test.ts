import { describe, expect, it } from 'vitest';
import type { Choice, Decision, GameRecord, Institution, Prediction, Scenario } from '../model';
import { openSession } from './open';
import { checkNewGame, newRecord } from './record';
import { GameRefused } from './refusals';
import { cast, rulebook, scenario, tinyInput, tinyRecord } from './testing/tiny-game';
import type { SavedSession, SessionPhase } from './types';

/** The tiny level with one seat that no person may take. */
function closedTo(seat: string): Scenario {
  const { level, hash } = scenario;
  return { hash, level: { ...level, seats: level.seats.map((entry) => ({ ...entry, humanAllowed: entry.id !== seat })) } };
}

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
    [{ humanSeats: ['nobody'] }, 'session.unknown-seat'],
    [{ humanSeats: ['first', 'second'], scenario: closedTo('second') }, 'session.not-for-humans'],
    [{ turns: 1 }, 'session.unknown-form'],
    [{ turns: 2.5 }, 'session.unknown-form'],
    [{ turns: 4 }, 'session.unknown-form'],
    [{ goalSets: { second: 'low' } }, 'session.unknown-goal-set'],
    [{ goalSets: { nobody: 'high' } }, 'session.unknown-seat'],
    [{ doctrines: { nobody: 'drift' } }, 'session.unknown-seat'],
    [{ overrides: { p: Number.NaN } }, 'session.bad-override'],
    [{ overrides: { q: 1 } }, 'session.bad-override'],
    [{ overrides: { constructor: 1 } as unknown as { [id: string]: number } }, 'session.bad-override'],
    [{ overrides: { p: 3.1 } }, 'session.override-range'],
    [{ overrides: { p: -1 } }, 'session.override-range'],
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

  const seated = (changes: Partial<GameRecord['seats'][string]>): GameRecord => {
    const record = tinyRecord();
    return { ...record, seats: { ...record.seats, first: { ...record.seats['first']!, ...changes } } };
  };
  const foreseen = (changes: Partial<Prediction>): GameRecord => ({
    ...tinyRecord(),
    predictions: [{ turn: 1, seat: 'second', market: 'price', direction: 'up', confidencePct: 70, ...changes }],
  });
  const fallen = (): GameRecord => {
    const lower = (seat: string, turn: number): Decision => ({ turn, seat, action: 'lower', day: 1, args: { points: 5 } });
    const record = tinyRecord({ doctrines: { first: 'reckless' } });
    const drop = { ...record, turnsPlayed: 2, decisions: [1, 2].flatMap((turn) => ['first', 'second', 'third'].map((seat) => lower(seat, turn))) };
    return openSession({ rulebook, cast, scenario, record: drop }).state().record;
  };

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
    ['more turns than the game has', { ...played(3), turnsPlayed: 4, outcome: { ending: 'fall', turn: 4 } }, 'session.too-many-turns'],
    ['turns after its ending', { ...fallen(), turnsPlayed: 3 }, 'session.too-many-turns'],
    ['a number that the rules do not bear', { ...tinyRecord(), overrides: { p: 4 } }, 'session.override-range'],
    ['a number that the rules do not have', { ...tinyRecord(), overrides: { ghost: 1 } }, 'session.bad-override'],
    ['no seed', { ...tinyRecord(), seed: Number.NaN }, 'session.bad-seed'],
    ['no order', { ...tinyRecord(), order: 'loud' as 'sealed' }, 'session.bad-record'],
    ['half a turn', { ...tinyRecord(), turnsPlayed: 0.5 }, 'session.bad-record'],
    ['an unknown hand at a seat', seated({ control: 'ghost' as 'human' }), 'session.bad-record'],
    ['goals that the seat does not have', seated({ goalSet: 'low' }), 'session.unknown-goal-set'],
    ['a form that the level does not offer', { ...tinyRecord(), turns: 1 }, 'session.unknown-form'],
    ['all its turns told as a form', { ...tinyRecord(), turns: 3 }, 'session.unknown-form'],
    ['more turns than its form has', { ...played(3), turns: 2 }, 'session.too-many-turns'],
    ['a seat too many', { ...tinyRecord(), seats: { ...tinyRecord().seats, fourth: tinyRecord().seats['first']! } }, 'session.unknown-seat'],
    ['a decision of a turn that was not played', forged({ turn: 2 }), 'session.bad-turn'],
    ['a decision without arguments', forged({ args: null as unknown as Decision['args'] }), 'session.bad-choice'],
    ['an argument that is no number', forged({ args: { points: Number.NaN } }), 'session.bad-choice'],
    ['a scripted move without a day', forged({ seat: 'third', day: 9 }), 'session.bad-choice'],
    ['a forecast of an unknown market', foreseen({ market: 'tulips' }), 'session.bad-prediction'],
    ['a forecast surer than sure', foreseen({ confidencePct: 101 }), 'session.bad-prediction'],
    ['a forecast of a far turn', foreseen({ turn: 3 }), 'session.bad-turn'],
    ['a forecast by nobody', foreseen({ seat: 'nobody' }), 'session.unknown-seat'],
  ])('is refused with %s', (_name, record, code) => {
    expect(refusalOf(opening(record))).toBe(code);
  });

  it('is refused without the institution of a seat', () => {
    const others: readonly Institution[] = [];
    expect(refusalOf(() => openSession({ ...tinyInput(), cast: others }))).toBe('session.unknown-institution');
  });

  it('takes what a scripted seat did as it was done, legal or not', () => {
    const { moves } = opening(forged({ seat: 'third', args: { points: 9 } }))().state();
    expect(moves[2]).toMatchObject({ seat: 'third', choices: [{ action: 'raise', args: { points: 9 } }] });
    const script: Decision[] = Array.from({ length: 3 }, () => ({ turn: 1, seat: 'third', action: 'raise', day: 1, args: {} }));
    expect(refusalOf(opening({ ...played(1), decisions: script }))).toBe('too-many');
  });

  it('keeps recorded choices that differ from the doctrine, and says so', () => {
    const session = opening(forged({ seat: 'first' }))();
    expect(session.state().moves[0]).toMatchObject({ seat: 'first', reason: { code: 'recorded' }, choices: [{ action: 'raise' }] });
    expect(session.state().moves[2]).toMatchObject({ seat: 'third', reason: { code: 'recorded' }, choices: [] });
  });
});

describe('opening a save', () => {
  it('is refused when a card on the table could never have been laid there', () => {
    const laid = (choice: Choice): SavedSession => ({ format: 1, record: tinyRecord(), progress: { phase: 'decide', seat: 'second', draft: [choice], signed: [] } });
    expect(refusalOf(opening(tinyRecord(), laid({ action: 'ghost', day: 1, args: {} })))).toBe('unknown-action');
    expect(refusalOf(opening(tinyRecord(), laid({ action: 'raise', day: 1, args: { points: 9 } })))).toBe('argument-range');
    expect(refusalOf(opening(tinyRecord(), laid({ action: 'raise', day: 1, args: { points: 2 } })))).toBe('');
  });

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
