import { dateOf } from '../model';
import type { Calendar, IsoDate, Journal, LevelSeat, Rulebook, Scenario, World } from '../model';
import type { SessionState } from '../session';
import type { Words } from './words';

/** All that view-models are made from. */
export interface Viewer {
  readonly state: SessionState;
  readonly rulebook: Rulebook<World, unknown>;
  readonly scenario: Scenario;
  /** The rules' own constants of this game, handed back to the rulebook unread. */
  readonly frame: unknown;
  readonly words: Words;
  /** Seats of which the screen may not tell what they hold or have done quietly. */
  readonly unnamed?: ReadonlySet<string>;
}

/** The level's trading weeks. */
export function calendarOf({ scenario, rulebook }: Pick<Viewer, 'scenario' | 'rulebook'>): Calendar {
  const { firstMonday, turns, closed } = scenario.level.calendar;
  return { firstMonday, turns, closed, daysPerTurn: rulebook.daysPerTurn };
}

/** The date of a trading day of the level. */
export function dateAt(viewer: Viewer, turn: number, day: number): IsoDate {
  return dateOf(calendarOf(viewer), { turn, day });
}

/** A seat of the level by id. */
export function seatOf({ scenario }: Viewer, id: string): LevelSeat | undefined {
  return scenario.level.seats.find((seat) => seat.id === id);
}

/** The place of a seat in the level's order. */
export function seatIndex({ scenario }: Viewer, id: string): number {
  return scenario.level.seats.findIndex((seat) => seat.id === id);
}

/** The name of a seat. */
export function seatName(viewer: Viewer, id: string): string {
  const seat = seatOf(viewer, id);
  return seat === undefined ? id : viewer.words.pick(seat.name);
}

/** Says whether a person plays a seat. */
export function isHuman({ state }: Viewer, seat: string): boolean {
  return state.record.seats[seat]?.control === 'human';
}

/** A published metric of a world. */
export function metricAt({ rulebook, frame }: Viewer, world: World, name: string): number {
  return rulebook.metric(world, frame, name);
}

/** The price of a market in a world, in its quoted unit. */
export function priceAt({ rulebook, frame }: Viewer, world: World, market: string): number {
  const index = rulebook.markets.findIndex(({ id }) => id === market);
  return index < 0 ? Number.NaN : rulebook.price(world, frame, index);
}

/** The journal of the last turn that was played, if any. */
export function lastJournal({ state }: Viewer): Journal | undefined {
  return state.journals.at(-1);
}

/** The world at the end of a turn; turn 0 is the start. */
export function worldAfter({ state }: Viewer, turn: number): World {
  return state.worlds[turn] ?? state.worlds.at(-1) ?? state.world;
}
