import { canonicalJson } from '../maths';
import type { Choice, GameRecord, Refusal } from '../model';
import { choicesIn, copyOf } from './choices';
import type { Parts } from './fit';
import { PlayedSession } from './played-session';
import type { Given, Position } from './played-session';
import { GameRefused, refuse } from './refusals';
import { checkGiven, openTable } from './table';
import type { Table } from './table';
import type { SavedSession, Session } from './types';

/** What a session is opened with: a record with no or some turns played, or a saved session to resume. */
export interface SessionInput<F = unknown> extends Parts<F> {
  readonly saved?: SavedSession;
}

/** Opens a game where its record or its save left it; throws GameRefused when it cannot be played again. */
export function openSession<F>(input: SessionInput<F>): Session {
  return openPlayedSession(input);
}

/** Opens a game with its machine in view. */
export function openPlayedSession<F>(input: SessionInput<F>): PlayedSession {
  const { saved } = input;
  const record = structuredClone(saved?.record ?? input.record);
  const table = openTable({ ...input, record });
  const given = givenBy(record, saved);
  const session = new PlayedSession(table, input.cast, record, given);
  try {
    follow(session, table, given, arrivalOf(record, saved));
    checkOutcome(session, record);
    layOut(session, saved?.progress.draft ?? []);
  } catch (error) {
    session.stop();
    throw error;
  }
  return session;
}

function givenBy(record: GameRecord, saved: SavedSession | undefined): Given {
  return (turn, seat) => {
    if (turn <= record.turnsPlayed) return choicesIn(record.decisions, turn, seat);
    if (turn > record.turnsPlayed + 1) return undefined;
    return saved?.progress.signed.find((move) => move.seat === seat)?.choices.map(copyOf);
  };
}

type Arrival = (position: Position) => boolean;

function arrivalOf(record: GameRecord, saved: SavedSession | undefined): Arrival {
  if (saved === undefined) return ({ phase, turn }) => phase === 'debrief' || turn > record.turnsPlayed;
  const { progress } = saved;
  const turn = record.turnsPlayed + (['week', 'why', 'debrief'].includes(progress.phase) ? 0 : 1);
  return (position) => position.turn === turn && position.phase === progress.phase && position.seat === progress.seat;
}

/** Plays what is known again, through the same events as a person would, until the session stands where it stood. */
function follow(session: PlayedSession, table: Table, given: Given, arrived: Arrival): void {
  let turn = 0;
  for (let at = session.position(); ; at = session.position()) {
    if (at.turn > turn) checkTurn(session, table, given, at.turn);
    turn = at.turn;
    if (arrived(at)) return;
    throwIf(stepOn(session, given, at));
  }
}

function stepOn(session: PlayedSession, given: Given, { phase, turn, seat }: Position): Refusal | null {
  if (phase === 'debrief') return refuse('bad-save');
  if (phase !== 'decide') return session.send({ type: 'next' });
  const choices = given(turn, seat);
  return choices === undefined ? refuse('bad-save') : session.sign(choices);
}

/** Recorded moves must have been legal when they were signed, so that an outcome that is claimed can be believed. */
function checkTurn(session: PlayedSession, table: Table, given: Given, turn: number): void {
  for (const seat of table.seats) {
    const choices = given(turn, seat.id);
    if (choices !== undefined) throwIf(checkGiven(table, session.world(), seat, choices));
  }
}

/** A draft was legal card by card when it was saved. */
function layOut(session: PlayedSession, draft: readonly Choice[]): void {
  if (session.position().phase !== 'decide') return;
  for (const choice of draft) throwIf(session.send({ type: 'add', choice }));
}

function checkOutcome(session: PlayedSession, record: GameRecord): void {
  const { outcome, turnsPlayed } = session.state().record;
  if (turnsPlayed < record.turnsPlayed) throwIf(refuse('too-many-turns', { claimed: record.turnsPlayed, played: turnsPlayed }));
  if (record.outcome === undefined || canonicalJson(record.outcome) === canonicalJson(outcome ?? null)) return;
  throw new GameRefused(refuse('other-outcome', { claimed: record.outcome.ending, played: outcome?.ending ?? '' }));
}

function throwIf(refusal: Refusal | null): void {
  if (refusal !== null) throw new GameRefused(refusal);
}
