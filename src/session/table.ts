import { actionOf, checkChoices, inForm, openGame } from '../engine';
import type { Game } from '../engine';
import { hash64, makeChance } from '../maths';
import { doctrineOf, LOOK_AHEAD } from '../model';
import type { Cast, Chance, Choice, Control, Doctrine, Forecaster, GameRecord, Institution, LevelSeat, Move, Observation, Reason, Refusal, Rulebook, World } from '../model';
import { isChoice, publicDecisions, sameChoices, scriptedChoices } from './choices';
import type { Manners } from './choices';
import { checkFit } from './fit';
import type { Foresee, Parts } from './fit';
import { GameRefused, refuse } from './refusals';
import type { MadeMove } from './types';

/** A seat with the institution that sits on it and who plays it. */
export interface TableSeat {
  readonly id: string;
  readonly index: number;
  readonly control: Control;
  readonly institution: Institution;
  readonly doctrine: Doctrine;
  readonly goalSet: string;
}

/** What stays the same through one game: rules, level, seats, and the doctrines' own chance. */
export interface Table {
  readonly game: Game;
  readonly order: GameRecord['order'];
  readonly seats: readonly TableSeat[];
  readonly chance: Chance;
  readonly overrides: GameRecord['overrides'];
  readonly foresee: Foresee | undefined;
}

/** One seat's turn to decide: what it sees, its posture, and the world that judges what is legal. */
export interface Ask {
  readonly world: World;
  readonly seat: TableSeat;
  readonly observation: Observation;
  readonly posture: MadeMove['posture'];
  /** Moves of earlier turns. */
  readonly past: readonly MadeMove[];
}

const BY_HUMAN: Reason = { code: 'human', args: {} };
const AS_SCRIPTED: Reason = { code: 'scripted', args: {} };
const AS_RECORDED: Reason = { code: 'recorded', args: {} };
/** What was expected is not worked out again when a game is opened. */
const AS_FORESEEN: Reason = { code: 'foresight.recorded', args: {} };
/** Streams of chance kept for one seat, so that two seats of one doctrine do not draw the same numbers. */
const STREAMS_PER_SEAT = 4096;

/** Seats the institutions of a game; throws GameRefused when record, rules, level and cast do not fit. */
export function openTable<F>(parts: Parts<F>): Table {
  const { rulebook, cast, record } = parts;
  const scenario = inForm(parts.scenario, record.turns);
  const refusal = checkFit({ ...parts, scenario });
  if (refusal !== null) throw new GameRefused(refusal);
  return {
    game: openGame(rulebook as Rulebook<World, unknown>, scenario, record.seed, record.overrides),
    order: record.order,
    seats: scenario.level.seats.map((seat, index) => seatAt(seat, index, cast, record)),
    chance: makeChance(record.seed, 'doctrine'),
    overrides: record.overrides,
    foresee: parts.foresee,
  };
}

function seatAt(seat: LevelSeat, index: number, cast: Cast, record: GameRecord): TableSeat {
  const played = record.seats[seat.id];
  if (played === undefined) throw new GameRefused(refuse('unknown-seat', { seat: seat.id }));
  const institution = cast.find((candidate) => candidate.id === seat.institution);
  if (institution === undefined) throw new GameRefused(refuse('unknown-institution', { institution: seat.institution }));
  const doctrine = doctrineOf(institution, played.doctrine);
  if (doctrine === undefined) throw new GameRefused(refuse('unknown-doctrine', { seat: seat.id, doctrine: played.doctrine }));
  return { id: seat.id, index, control: played.control, institution, doctrine, goalSet: played.goalSet };
}

/** Gives a seat of the table by its id. */
export function seatOf(table: Table, id: string): TableSeat {
  const seat = table.seats.find((candidate) => candidate.id === id);
  if (seat === undefined) throw new GameRefused(refuse('unknown-seat', { seat: id }));
  return seat;
}

/** What a seat sees, with what it has heard of the moves signed before its own. */
export function observeSeat(table: Table, world: World, seat: TableSeat, signed: readonly MadeMove[]): Observation {
  const { rulebook, frame } = table.game;
  const heard = table.order === 'sealed' ? [] : publicDecisions(signed.filter((move) => seatOf(table, move.seat).index < seat.index), mannersOf(table));
  return { ...rulebook.observe(world, frame, seat.index), heard };
}

/** What the rules say of how actions are seen. */
export function mannersOf({ game }: Table): Manners {
  return (action) => actionOf(game, action);
}

/** Says why a seat may not have made these choices; those of a scripted seat are for the engine to judge on their day. */
export function checkGiven(table: Table, world: World, seat: TableSeat, choices: readonly Choice[]): Refusal | null {
  if (!choices.every(isChoice)) return refuse('bad-choice');
  return seat.control === 'scripted' ? checkScripted(table, world, seat, choices) : checkChoices(world, table.game, seat.id, choices);
}

function checkScripted(table: Table, world: World, seat: TableSeat, choices: readonly Choice[]): Refusal | null {
  const { rulebook, scenario, actionIndex } = table.game;
  if (sameChoices(choices, scriptOf(table, world, seat))) return null;
  const most = scenario.level.actionsPerTurn;
  if (choices.length > most) return { code: 'too-many', args: { most } };
  const stray = choices.find((choice) => !actionIndex.has(choice.action));
  if (stray !== undefined) return { code: 'unknown-action', args: { action: stray.action } };
  const undated = choices.find(({ day }) => day < 1 || day > rulebook.daysPerTurn);
  return undated === undefined ? null : refuse('bad-choice');
}

/** Makes a seat's move: the choices given, or its own when none are, with the reason for them. */
export function moveOf(table: Table, ask: Ask, given: readonly Choice[] | undefined): MadeMove {
  const { seat, posture, world } = ask;
  const move = seat.control === 'human' ? humanMove(table, ask, given) : otherMove(table, ask, given);
  return { turn: world.clock.turn, seat: seat.id, doctrine: seat.doctrine.id, posture, ...move };
}

function humanMove(table: Table, ask: Ask, given: readonly Choice[] | undefined): Move {
  return { choices: given ?? doctrineMove(table, ask).choices, reason: BY_HUMAN };
}

function otherMove(table: Table, ask: Ask, given: readonly Choice[] | undefined): Move {
  const { control, doctrine } = ask.seat;
  if (given !== undefined && control === 'computer' && LOOK_AHEAD.includes(doctrine.id)) return { choices: given, reason: AS_FORESEEN };
  const own = control === 'scripted' ? scriptedMove(table, ask) : doctrineMove(table, ask);
  if (given === undefined || sameChoices(given, own.choices)) return own;
  return { choices: given, reason: AS_RECORDED };
}

function scriptedMove(table: Table, { world, seat }: Ask): Move {
  return { choices: scriptOf(table, world, seat), reason: AS_SCRIPTED };
}

function scriptOf(table: Table, world: World, seat: TableSeat): Choice[] {
  return scriptedChoices(table.game.scenario, table.game.rulebook.daysPerTurn, world.clock.turn, seat.id);
}

/** A doctrine that wants what a person could not sign stays silent and says what was refused. */
function doctrineMove(table: Table, ask: Ask): Move {
  const { world, seat, observation, posture } = ask;
  const forecaster = LOOK_AHEAD.includes(seat.doctrine.id) ? forecasterFor(table, ask) : undefined;
  const refusalOf = (choices: readonly Choice[]): Refusal | null => checkChoices(world, table.game, seat.id, choices);
  const move = seat.doctrine.decide({
    observation,
    posture,
    chance: chanceOf(table, seat),
    allowed: (choices) => refusalOf(choices) === null,
    ...(forecaster === undefined ? {} : { forecaster }),
  });
  const refusal = refusalOf(move.choices);
  return refusal === null ? move : { choices: [], reason: { code: 'refused', args: { refusal: refusal.code } } };
}

/** What looks ahead is handed what the seat knows: neither the game's seed nor what others have signed unheard. */
function forecasterFor({ game, order, overrides, foresee }: Table, { world, seat, observation, past }: Ask): Forecaster | undefined {
  const { turn } = world.clock;
  const last = past.filter((move) => move.turn === turn - 1);
  return foresee?.({
    scenario: game.scenario,
    overrides,
    order,
    key: hash64(`foresight:${game.seed}:${turn}:${seat.id}`),
    world,
    postures: Object.fromEntries(last.map((move) => [move.seat, move.posture])),
    seat: seat.id,
    goalSet: seat.goalSet,
    heard: observation.heard,
  });
}

function chanceOf({ chance }: Table, seat: TableSeat): Chance {
  const shift = seat.index * STREAMS_PER_SEAT;
  return {
    uniform: (turn, day, stream, index) => chance.uniform(turn, day, stream + shift, index),
    normal: (turn, day, stream, index) => chance.normal(turn, day, stream + shift, index),
  };
}
