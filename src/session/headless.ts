import { checkChoices, playTurn, startWorld, optionsOf } from '../engine';
import type { ActionOption } from '../engine';
import type { Choice, GameRecord, Journal, Observation, World } from '../model';
import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { choicesIn, copyOf, decisionsOf } from './choices';
import type { Parts } from './fit';
import { postureOf } from './posture';
import { GameRefused } from './refusals';
import { checkGiven, moveOf, observeSeat, openTable } from './table';
import type { Table, TableSeat } from './table';
import { extend } from './timeline';
import type { MadeMove } from './types';

/** Decides for a seat from outside; null leaves the decision to whoever plays the seat. */
export type Chooser = (
  seat: string,
  observation: Observation,
  options: () => readonly ActionOption<World, unknown>[],
  allowed: (choices: readonly Choice[]) => boolean,
) => readonly Choice[] | null;

/** What a game without a screen is played with. */
export interface HeadlessInput<F = unknown> extends Parts<F> {
  readonly chooser?: Chooser;
  /** The last turn that is played, for who looks no further; all of them if absent. */
  readonly lastTurn?: number;
  /** Keep the journal of every turn. */
  readonly journals?: boolean;
}

/** A game that has been played to its end, or to the turn that was asked for. */
export interface HeadlessGame {
  readonly record: GameRecord;
  readonly world: World;
  readonly moves: readonly MadeMove[];
  /** Empty unless asked for. */
  readonly journals: readonly Journal[];
}

/** Plays a game from its record to its end on one plain world; throws GameRefused on a move that is not allowed. */
export function headlessGame<F>(input: HeadlessInput<F>): HeadlessGame {
  const table = openTable(input);
  const { world } = startWorld(table.game);
  const charts = table.seats.map((seat) => getInitialSnapshot(chartOf(seat)) as AnyMachineSnapshot);
  const { outcome: _, ...rest } = input.record;
  let record: GameRecord = { ...rest, decisions: [], turnsPlayed: 0 };
  const moves: MadeMove[] = [];
  const journals: Journal[] = [];
  while (world.ending === '' && world.clock.turn <= (input.lastTurn ?? Infinity)) {
    const signed = signAll(table, world, charts, input, moves);
    const decisions = decisionsOf(signed);
    const journal = playTurn(world, table.game, decisions, { record: input.journals === true });
    if (journal !== null) journals.push(journal);
    moves.push(...signed);
    record = extend(record, world, decisions);
  }
  return { record, world, moves, journals };
}

function signAll(table: Table, world: World, charts: AnyMachineSnapshot[], input: HeadlessInput, past: readonly MadeMove[]): MadeMove[] {
  const signed: MadeMove[] = [];
  for (const seat of table.seats) {
    const observation = observeSeat(table, world, seat, signed);
    const chart = getNextSnapshot(chartOf(seat), charts[seat.index] as AnyMachineSnapshot, { type: 'observe', observation });
    charts[seat.index] = chart;
    const given = givenTo(table, world, seat, observation, input);
    signed.push(moveOf(table, { world, seat, observation, posture: postureOf(chart.value), past }, given));
  }
  return signed;
}

function givenTo(table: Table, world: World, seat: TableSeat, observation: Observation, { record, chooser }: HeadlessInput): readonly Choice[] | undefined {
  const { turn } = world.clock;
  const allowed = (choices: readonly Choice[]): boolean => checkChoices(world, table.game, seat.id, choices) === null;
  const options = () => optionsOf(world, table.game, seat.id);
  const given = turn <= record.turnsPlayed ? choicesIn(record.decisions, turn, seat.id) : chooser?.(seat.id, observation, options, allowed);
  if (given === null || given === undefined) return undefined;
  const refusal = checkGiven(table, world, seat, given);
  if (refusal !== null) throw new GameRefused(refusal);
  return given.map(copyOf);
}

function chartOf(seat: TableSeat): AnyStateMachine {
  return seat.institution.chart as AnyStateMachine;
}
