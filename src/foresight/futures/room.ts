import { inForm, openGame, readerOf, withChance } from '../../engine';
import type { Game } from '../../engine';
import { tradingDayOf } from '../../model';
import type { Cast, Choice, Doctrine, Goal, Institution, LevelSeat, Rulebook, Scenario, World } from '../../model';
import type { Kernel } from '../kernel/contract';
import type { Measures, Outlook } from './contract';
import { freshWorld } from './fresh-world';
import type { FreshWorld } from './fresh-world';
import type { Luck } from './luck';
import { FutureSeat, watcherOf } from './seat';

/** What futures are played with; the cast's charts are read as plain data. */
export interface FuturesParts<F = unknown> {
  readonly rulebook: Rulebook<World, F>;
  readonly cast: Cast;
  readonly outlook: Outlook;
  readonly measures: Measures;
  /** Code for the level of the outlook that plays the same futures in less time; absent for what has been provided, if anything has. */
  readonly kernel?: Kernel | undefined;
}

/** A seat whose plans for this turn are asked about: the doctrine of its later turns, and the goals it is judged by. */
export interface Asker {
  readonly seat: string;
  /** Drawn as for any other seat where it is absent. */
  readonly doctrine?: string;
  readonly goalSet: string;
}

/** Reads one metric of a world. */
export type Read = (world: World) => number;

/** One asker's own: its place at the table, its doctrine, its goals and how they are read. */
export interface Asking {
  readonly place: number;
  readonly doctrine: Doctrine | undefined;
  readonly goals: readonly { readonly goal: Goal; readonly read: Read }[];
}

/** How a seat spends the running turn if nobody asks for it: what others heard it do, or what the level makes it do. */
export interface Given {
  /** What was heard of a seat that has decided already; undefined for who is still to decide. */
  readonly heard: readonly Choice[] | undefined;
  /** Acts by turn of a seat that the level plays; undefined for all others. */
  readonly script: readonly (readonly Choice[])[] | undefined;
}

/** All that futures of one outlook share. */
export interface Room {
  readonly game: Game;
  readonly world: FreshWorld<World>;
  readonly firstTurn: number;
  readonly steps: number;
  readonly seats: readonly FutureSeat[];
  readonly given: readonly Given[];
  readonly asking: readonly Asking[];
  readonly reads: readonly Read[];
  readonly endings: readonly string[];
}

/** Seats the institutions of a level around a copy of the outlook's world. */
export function openRoom<F>(parts: FuturesParts<F>, luck: Luck, askers: readonly Asker[]): Room {
  const { outlook, measures } = parts;
  const game = gameOf(parts, luck);
  const { level } = game.scenario;
  const world = freshWorld(outlook.world);
  const firstTurn = outlook.world.clock.turn;
  return {
    game,
    world,
    firstTurn,
    steps: Math.max(0, level.calendar.turns - firstTurn + 1),
    seats: seatsOf(parts, game, world.copy, luck),
    given: level.seats.map((seat) => givenOf(outlook, game, seat)),
    asking: askers.map((asker) => askingOf(game, parts.cast, asker)),
    reads: measures.map((name) => readerOf(game.rulebook, game.frame, name)),
    endings: level.endings.map(({ id }) => id),
  };
}

function gameOf<F>({ rulebook, outlook }: FuturesParts<F>, luck: Luck): Game {
  const scenario = inForm(outlook.scenario, outlook.turns);
  return withChance(openGame(rulebook as Rulebook<World, unknown>, scenario, 0, outlook.overrides), luck.chance);
}

function seatsOf<F>({ cast, outlook }: FuturesParts<F>, game: Game, world: World, { doctrineChance }: Luck): FutureSeat[] {
  const { beliefs } = watcherOf(game, 0)(world, []);
  return game.scenario.level.seats.map((entry, place) => new FutureSeat({
    game, world, place, entry, institution: institutionOf(cast, entry), posture: outlook.postures[entry.id], doctrineChance, beliefs,
  }));
}

function institutionOf(cast: Cast, { institution }: LevelSeat): Institution {
  const found = cast.find(({ id }) => id === institution);
  if (found === undefined) throw new RangeError(`no institution ${institution} is in the cast`);
  return found;
}

/** Who sits before the asking seat has decided where seats speak in turn; where all sign under seal nobody has. What the level plays, also quietly, is in the level. */
function givenOf(outlook: Outlook, { scenario, rulebook, seatIndex }: Game, { id, control }: LevelSeat): Given {
  const script = control === 'scripted' ? scriptOf(scenario, rulebook.daysPerTurn, id) : undefined;
  const isEarlier = (seatIndex.get(id) ?? 0) < (seatIndex.get(outlook.seat) ?? 0);
  return {
    heard: script === undefined && outlook.order === 'sequential' && isEarlier ? outlook.heard.filter(({ seat }) => seat === id) : undefined,
    script,
  };
}

function scriptOf({ level }: Scenario, daysPerTurn: number, id: string): Choice[][] {
  const calendar = { ...level.calendar, daysPerTurn };
  const script = level.script.filter(({ seat }) => seat === id).map(({ on, action, args }) => ({ ...tradingDayOf(calendar, on), action, args }));
  return Array.from({ length: calendar.turns + 1 }, (_, turn) => script.filter((act) => act.turn === turn));
}

/** Nobody looks ahead within futures: who would decides by the institution's first doctrine. */
function plainDoctrine({ doctrines, lookAhead = [] }: Institution, id: string): Doctrine | undefined {
  return lookAhead.some((ahead) => ahead.id === id) ? doctrines[0] : doctrines.find((plain) => plain.id === id);
}

function askingOf(game: Game, cast: Cast, { seat, doctrine, goalSet }: Asker): Asking {
  const place = game.seatIndex.get(seat) ?? -1;
  const entry = game.scenario.level.seats[place];
  if (entry === undefined) throw new RangeError(`no seat ${seat} is in the level`);
  const own = doctrine === undefined ? undefined : plainDoctrine(institutionOf(cast, entry), doctrine);
  if (own === undefined && doctrine !== undefined) throw new RangeError(`no doctrine ${doctrine} is known to ${seat}`);
  const goals = entry.goalSets.find(({ id }) => id === goalSet)?.goals ?? [];
  return { place, doctrine: own, goals: goals.map((goal) => ({ goal, read: readerOf(game.rulebook, game.frame, goal.metric) })) };
}
