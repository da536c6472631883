import type { Control, GameRecord, LevelSeat, Refusal, Rulebook, Scenario, SeatRecord, World } from '../model';
import { checkForm, checkOverrides, checkSeed } from './fit';
import { GameRefused, refuse } from './refusals';

type BySeat = { readonly [seat: string]: string };

/** What a new game is made of; what is left out is as the level has it. */
export interface NewGame<F = unknown> {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook<World, F>;
  readonly seed: number;
  readonly humanSeats: readonly string[];
  readonly goalSets?: BySeat;
  readonly doctrines?: BySeat;
  readonly order?: 'sequential' | 'sealed';
  /** Turns of a form that the level offers, or all of its turns. */
  readonly turns?: number;
  readonly overrides?: { readonly [parameter: string]: number };
}

/** Says why no game can be made of this; null when one can. */
export function checkNewGame<F>(input: NewGame<F>): Refusal | null {
  const { seed, overrides = {}, rulebook, scenario } = input;
  return checkSeed(seed) ?? checkOverrides(overrides, rulebook.parameters) ?? checkForm(scenario, formOf(input)) ?? checkHumans(input) ?? checkNames(input);
}

/** Makes the record of a game in which nothing has been played yet; throws GameRefused when it cannot be made. */
export function newRecord<F>(input: NewGame<F>): GameRecord {
  const refusal = checkNewGame(input);
  if (refusal !== null) throw new GameRefused(refusal);
  const { level, hash } = input.scenario;
  return {
    format: 1,
    rulesVersion: input.rulebook.version,
    level: { id: level.id, hash },
    seed: input.seed,
    order: input.order ?? level.order,
    ...formPart(formOf(input)),
    overrides: { ...input.overrides },
    seats: Object.fromEntries(level.seats.map((seat) => [seat.id, seatRecord(seat, input)])),
    decisions: [],
    predictions: [],
    turnsPlayed: 0,
  };
}

function formPart(turns: number | undefined): Pick<GameRecord, 'turns'> {
  return turns === undefined ? {} : { turns };
}

/** All turns of a level are no form of it, unless it is already cut to that form. */
function formOf<F>({ scenario: { level }, turns }: NewGame<F>): number | undefined {
  const isForm = level.forms?.some((form) => form.turns === turns) === true;
  return turns === level.calendar.turns && !isForm ? undefined : turns;
}

/** Gives the part of a record up to the end of a turn, from which another branch can be played. */
export function recordUpTo(record: GameRecord, turn: number): GameRecord {
  if (turn >= record.turnsPlayed) return record;
  const { outcome: _, ...rest } = record;
  const until = <T extends { turn: number }>(items: readonly T[]): T[] => items.filter((item) => item.turn <= turn);
  return { ...rest, decisions: until(record.decisions), predictions: until(record.predictions), turnsPlayed: turn };
}

function seatRecord<F>(seat: LevelSeat, input: NewGame<F>): SeatRecord {
  return {
    control: controlOf(seat, input.humanSeats),
    doctrine: own(input.doctrines, seat.id) ?? seat.doctrine,
    goalSet: own(input.goalSets, seat.id) ?? seat.goalSets[0]?.id ?? '',
  };
}

function own(table: BySeat | undefined, seat: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, seat) ? table[seat] : undefined;
}

/** A seat that the level keeps for a person and nobody takes is run by its doctrine. */
function controlOf(seat: LevelSeat, humanSeats: readonly string[]): Control {
  if (humanSeats.includes(seat.id)) return 'human';
  return seat.control === 'human' ? 'computer' : seat.control;
}

function checkHumans<F>({ humanSeats, scenario }: NewGame<F>): Refusal | null {
  const seats = new Map(scenario.level.seats.map((seat) => [seat.id, seat]));
  const stray = humanSeats.find((id) => !seats.has(id));
  if (stray !== undefined) return refuse('unknown-seat', { seat: stray });
  const closed = humanSeats.find((id) => seats.get(id)?.humanAllowed !== true);
  return closed === undefined ? null : refuse('not-for-humans', { seat: closed });
}

function checkNames<F>({ goalSets = {}, doctrines = {}, scenario }: NewGame<F>): Refusal | null {
  const seats = scenario.level.seats;
  const stray = [...Object.keys(goalSets), ...Object.keys(doctrines)].find((id) => !seats.some((seat) => seat.id === id));
  if (stray !== undefined) return refuse('unknown-seat', { seat: stray });
  const wrong = seats.find((seat) => Object.hasOwn(goalSets, seat.id) && !seat.goalSets.some((set) => set.id === goalSets[seat.id]));
  return wrong === undefined ? null : refuse('unknown-goal-set', { seat: wrong.id, goalSet: goalSets[wrong.id] ?? '' });
}
