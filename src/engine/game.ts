import { makeChance } from '../maths';
import type { Chance, Condition, EngineWorld, LevelSeat, PolicyAction, Refusal, Rulebook, Scenario, World } from '../model';
import { leavesOf } from './leaves';
import { refuse } from './refuse';
import { DayTape } from './tape';

/** Reads one metric of a world. */
export type Reader<W> = (world: W) => number;

/** Everything that stays the same through one game. */
export interface Game<W extends EngineWorld = World, F = unknown> {
  readonly rulebook: Rulebook<W, F>;
  readonly scenario: Scenario;
  readonly frame: F;
  readonly seed: number;
  readonly chance: Chance;
  readonly seatIds: readonly string[];
  /** Places of each seat's actions in the rulebook, by action id. */
  readonly actionIndex: ReadonlyMap<string, number>;
  readonly seatIndex: ReadonlyMap<string, number>;
  readonly marketIds: readonly string[];
  /** Places of the markets that the level lists; the others make no price. */
  readonly listed: readonly number[];
  /** Conditions of all endings in order: their places index the world's streaks. */
  readonly leaves: readonly Condition[];
  /** What each of these conditions reads. */
  readonly leafReaders: readonly Reader<W>[];
  /** Why the level keeps a seat from an action for good, [seat][action]; null where it does not. */
  readonly bars: readonly (readonly (Refusal | null)[])[];
  /** The ledger of forecasts. They share one, since a turn leaves nothing on it that the next one reads. */
  readonly silentTape: DayTape;
}

/** Gives a level in a shorter form, under the same hash; the whole level where no number of turns is given. */
export function inForm(scenario: Scenario, turns: number | undefined): Scenario {
  const { level, hash } = scenario;
  if (turns === undefined || turns === level.calendar.turns) return scenario;
  const endings = level.endings.map((ending) => (ending.when === undefined ? { ...ending, fromTurn: Math.min(ending.fromTurn, turns) } : ending));
  return { hash, level: { ...level, calendar: { ...level.calendar, turns }, endings } };
}

/** Puts rules, level, seed and assumptions together. */
export function openGame<W extends EngineWorld, F>(
  rulebook: Rulebook<W, F>,
  scenario: Scenario,
  seed: number,
  overrides: { readonly [parameter: string]: number },
): Game<W, F> {
  const { level } = scenario;
  const frame = rulebook.frame(scenario, overrides);
  const marketIds = rulebook.markets.map((market) => market.id);
  const listed = listedOf(rulebook.markets, scenario);
  const leaves = leavesOf(level.endings.map((ending) => ending.when));
  return {
    rulebook,
    scenario,
    frame,
    seed,
    chance: makeChance(seed, 'game'),
    seatIds: level.seats.map((seat) => seat.id),
    actionIndex: new Map(rulebook.actions.map((action, index) => [action.id, index])),
    seatIndex: new Map(level.seats.map((seat, index) => [seat.id, index])),
    marketIds,
    listed,
    leaves,
    leafReaders: leaves.map(({ metric }) => readerOf(rulebook, frame, metric)),
    bars: level.seats.map((seat) => rulebook.actions.map((action) => barOf(seat, action))),
    silentTape: new DayTape(marketIds, false, listed),
  };
}

/** Gives a reader of one metric, its name looked up once where the rules can. */
export function readerOf<W extends EngineWorld, F>(rulebook: Rulebook<W, F>, frame: F, metric: string): Reader<W> {
  return rulebook.reader?.(frame, metric) ?? ((world) => rulebook.metric(world, frame, metric));
}

function barOf<W extends EngineWorld, F>(seat: LevelSeat, action: PolicyAction<W, F>): Refusal | null {
  if (!action.roles.includes(seat.role)) return refuse('not-yours', { action: action.id });
  return seat.actions.includes(action.id) ? null : refuse('locked', { action: action.id });
}

function listedOf(markets: readonly { readonly id: string }[], { level }: Scenario): number[] {
  const places = markets.map((_, place) => place);
  return places.filter((place) => level.markets.some(({ id }) => id === markets[place]?.id));
}

/** Gives the same game with other chance, for forecasts and benchmarks. */
export function withChance<W extends EngineWorld, F>(game: Game<W, F>, chance: Chance): Game<W, F> {
  return { ...game, chance };
}
