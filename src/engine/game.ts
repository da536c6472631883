import { makeChance } from '../maths';
import type { Chance, Condition, EngineWorld, Rulebook, Scenario, World } from '../model';
import { leavesOf } from './leaves';

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
  return {
    rulebook,
    scenario,
    frame: rulebook.frame(scenario, overrides),
    seed,
    chance: makeChance(seed, 'game'),
    seatIds: scenario.level.seats.map((seat) => seat.id),
    actionIndex: new Map(rulebook.actions.map((action, index) => [action.id, index])),
    seatIndex: new Map(scenario.level.seats.map((seat, index) => [seat.id, index])),
    marketIds: rulebook.markets.map((market) => market.id),
    listed: listedOf(rulebook.markets, scenario),
    leaves: leavesOf(scenario.level.endings.map((ending) => ending.when)),
  };
}

function listedOf(markets: readonly { readonly id: string }[], { level }: Scenario): number[] {
  const places = markets.map((_, place) => place);
  return places.filter((place) => level.markets.some(({ id }) => id === markets[place]?.id));
}

/** Gives the same game with other chance, for forecasts and benchmarks. */
export function withChance<W extends EngineWorld, F>(game: Game<W, F>, chance: Chance): Game<W, F> {
  return { ...game, chance };
}
