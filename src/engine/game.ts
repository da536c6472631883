import { makeChance } from '../maths';
import type { Chance, EngineWorld, Rulebook, Scenario, World } from '../model';

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
  };
}

/** Gives the same game with other chance, for forecasts and benchmarks. */
export function withChance<W extends EngineWorld, F>(game: Game<W, F>, chance: Chance): Game<W, F> {
  return { ...game, chance };
}
