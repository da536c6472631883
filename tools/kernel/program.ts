/*
 * What becomes code: a turn as the engine plays it, and each seat as it sits in futures. This file is read by the
 * staging and never run as it stands.
 */
import { actionOf, checkChoices, openGame, playTurn } from '../../src/engine';
import type { Game } from '../../src/engine';
import { cast } from '../../src/institutions';
import { compileChart } from '../../src/foresight';
import type { Chart, ChartTable } from '../../src/foresight';
import type { Chance, Choice, Decision, Doctrine, LevelSeat, Move, Observation, Scenario, World } from '../../src/model';
import { metricNames, rulebook } from '../../src/rules';
import type { Frame } from '../../src/rules';

type KernelGame = Game<World, Frame>;

/** An action that a seat may ever take; rows of decisions name it by its place. */
export interface Pair {
  readonly code: number;
  readonly seat: number;
  readonly seatId: string;
  readonly action: string;
  readonly parameters: readonly { readonly id: string; readonly kind: string }[];
}

/** A decision as memory holds it: arguments in the order of the action's parameters. */
export interface Row {
  code: number;
  turn: number;
  day: number;
  a0: number | string;
  a1: number | string;
  a2: number | string;
  a3: number | string;
  a4: number | string;
}

/** What is kept besides the world. */
export interface Table {
  readonly decisions: Row[];
  readonly heard: Pick<Decision, 'turn' | 'seat' | 'action' | 'day'>[];
  /** State of each seat's chart, and place of its doctrine in its institution's. */
  readonly states: number[];
  readonly doctrines: number[];
}

/** One seat, with all that is known of it beforehand. */
export interface Seat {
  readonly place: number;
  readonly entry: LevelSeat;
  readonly game: KernelGame;
  readonly world: World;
  readonly table: Table;
  readonly doctrines: readonly Doctrine[];
  readonly chart: ChartTable;
  readonly observation: Observation;
  readonly pairs: readonly Pair[];
  readonly chance: Chance;
}

const STREAMS_PER_SEAT = 4096;
const ROW: Row = { code: 0, turn: 0, day: 0, a0: 0, a1: 0, a2: 0, a3: 0, a4: 0 };

/** Opens the game of a level without a player's changes. */
export function makeGame(scenario: Scenario, chance: Chance): KernelGame {
  return { ...openGame(rulebook, scenario, 0, {}), chance };
}

/** Lists what each seat may ever do. */
export function makePairs({ scenario, rulebook: { actions } }: KernelGame): Pair[] {
  return scenario.level.seats.flatMap(({ id, role, actions: own }, seat) =>
    actions.filter((action) => action.roles.includes(role) && own.includes(action.id)).map((action) => ({ seat, seatId: id, action: action.id, parameters: action.parameters })),
  ).map((pair, code) => ({ code, ...pair }));
}

/** Seats the institutions. */
export function makeSeats(game: KernelGame, world: World, table: Table, pairs: readonly Pair[], chance: Chance): Seat[] {
  return game.scenario.level.seats.map((entry, place) => {
    const institution = cast.find(({ id }) => id === entry.institution);
    if (institution === undefined || game.rulebook.watcher === undefined) throw new RangeError(entry.institution);
    const shift = place * STREAMS_PER_SEAT;
    return {
      place, entry, game, world, table,
      doctrines: institution.doctrines,
      chart: compileChart(institution.chart as Chart),
      observation: game.rulebook.watcher(game.frame, place)(world, table.heard as unknown as Decision[]),
      pairs: pairs.filter(({ seat }) => seat === place),
      chance: {
        uniform: (turn: number, day: number, stream: number, index: number) => chance.uniform(turn, day, stream + shift, index),
        normal: (turn: number, day: number, stream: number, index: number) => chance.normal(turn, day, stream + shift, index),
      },
    };
  });
}

/** The chart of a seat follows what it sees. */
export function look({ chart: { regions, strides }, table, place, observation }: Seat): void {
  const told = { context: {}, event: { type: 'observe' as const, observation } };
  const state = table.states[place] as number;
  let next = state;
  for (let region = 0; region < regions.length; region += 1) {
    const { leaves, rows } = regions[region] as ChartTable['regions'][number];
    const stride = strides[region] as number;
    const leaf = Math.floor(state / stride) % leaves.length;
    for (let from = 0; from < rows.length; from += 1) {
      if (leaf !== from) continue;
      for (const { guard, target } of rows[from] as (typeof rows)[number]) {
        if (!guard(told)) continue;
        next += (target - from) * stride;
        break;
      }
    }
  }
  table.states[place] = next;
}

/** A seat decides by its doctrine; `file` is called where it has come to a decision. */
export function decide(seat: Seat, run: (doctrine: Doctrine, seat: Seat) => void): void {
  const own = seat.table.doctrines[seat.place];
  for (let place = 0; place < seat.doctrines.length; place += 1) {
    if (own !== place) continue;
    run(seat.doctrines[place] as Doctrine, seat);
    return;
  }
}

/** What a doctrine is shown. */
export function situationOf({ observation, chart, table, place, chance, world, game, entry }: Seat): Parameters<Doctrine['decide']>[0] {
  return {
    observation,
    posture: chart.postures[table.states[place] as number] as { readonly [region: string]: string },
    chance,
    allowed: (choices) => checkChoices(world, game, entry.id, choices) === null,
  };
}

/** Files a seat's decision; of a quiet act the others hear only if the seat speaks in the same turn. */
export function file({ game, table, pairs, entry, world }: Seat, { choices }: Move): void {
  const { turn } = world.clock;
  for (const choice of choices) {
    const pair = pairs.find(({ action }) => action === choice.action) as Pair;
    const row: { [field: string]: number | string } = { ...ROW, code: pair.code, turn, day: choice.day };
    pair.parameters.forEach(({ id }, place) => (row[`a${place}`] = choice.args[id] as number | string));
    table.decisions.push(row as unknown as Row);
    if (isPublic(game, choice, choices)) table.heard.push({ turn, seat: entry.id, action: choice.action, day: choice.day });
  }
}

function isPublic(game: KernelGame, choice: Choice, all: readonly Choice[]): boolean {
  return actionOf(game, choice.action)?.quiet !== true || all.some((other) => actionOf(game, other.action)?.speaks === true);
}

/** Plays a turn. */
export function turn(world: World, game: KernelGame, table: Table): void {
  playTurn(world, game, table.decisions as unknown as Decision[], { record: false });
}

/** Takes up a decision: of the kinds from one place to another, by halves. */
export function landAny(run: unknown, pairs: readonly Pair[], row: Row, one: (run: unknown, pair: Pair, row: Row) => void, from: number, to: number): void {
  if (to - from === 1) return one(run, pairs[from] as Pair, row);
  const middle = (from + to) >> 1;
  if (row.code < middle) landAny(run, pairs, row, one, from, middle);
  else landAny(run, pairs, row, one, middle, to);
}

/** Reads one metric. */
export function read(world: World, game: KernelGame, name: string): number {
  return game.rulebook.metric(world, game.frame, name);
}

/** Names all metrics of the level. */
export function names({ frame }: KernelGame): readonly string[] {
  return metricNames(frame);
}
