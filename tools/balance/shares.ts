import { batchSeed, cast, rulebook } from '../../src/app/headless';
import { goalVerdicts, openGame } from '../../src/engine';
import type { Scenario, World } from '../../src/model';
import { headlessGame, newRecord } from '../../src/session';
import type { Chooser } from '../../src/session';
import type { Strategy } from './strategies';

const SEED = 1;

/** How often a strategy met each set of its seat's goals, and how its games ended. */
export interface Shares {
  readonly strategy: Strategy;
  /** Share of games in which all goals of a set were met, by set. */
  readonly met: { readonly [goalSet: string]: number };
  readonly endings: { readonly [ending: string]: number };
}

/** Plays a strategy against the doctrines of the level, over so many seeds. */
export function sharesOf(scenario: Scenario, strategy: Strategy, games: number): Shares {
  const met: { [goalSet: string]: number } = {};
  const endings: { [ending: string]: number } = {};
  for (const { id } of goalSets(scenario, strategy)) met[id] = 0;
  for (let place = 0; place < games; place += 1) {
    const seed = batchSeed(SEED, place);
    const world = playOnce(scenario, strategy, seed);
    endings[world.ending] = (endings[world.ending] ?? 0) + 1 / games;
    for (const id of metSets(scenario, strategy, world)) met[id] = (met[id] ?? 0) + 1 / games;
  }
  return { strategy, met, endings };
}

function playOnce(scenario: Scenario, { seat, wants }: Strategy, seed: number): World {
  const chooser: Chooser = (id, observation, _options, allowed) => (id === seat ? (wants(observation).find((choices) => allowed(choices)) ?? []) : null);
  const record = newRecord({ scenario, rulebook, seed, humanSeats: [seat] });
  return headlessGame({ rulebook, cast, scenario, record, chooser }).world;
}

function goalSets({ level }: Scenario, { seat }: Strategy): readonly { readonly id: string }[] {
  return level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
}

function metSets(scenario: Scenario, strategy: Strategy, world: World): string[] {
  const game = openGame(rulebook, scenario, SEED, {});
  const { seat } = strategy;
  return goalSets(scenario, strategy).map(({ id }) => id).filter((id) => goalVerdicts(world, game, { [seat]: id })[seat]?.met === true);
}
