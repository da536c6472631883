import { batchSeed, playGame } from '../../src/app/headless';
import { provideKernel, shapley } from '../../src/foresight';
import type { GameRecord, Scenario } from '../../src/model';
import { rulebook } from '../../src/rules';
import { kernelOf } from './kernels';
import type { Group } from './workload';
import { scenarioIn } from './scenario';

/** Games are tried until one is found in which every seat acts: the most work there is. */
const TRIES = 40;

/** Shares of every institution in all that a finished game moved, and in all goals: a game is played for every group of seats that acted. */
export async function sharesGroup(levelFile: string): Promise<Group> {
  const scenario = scenarioIn(levelFile);
  const record = busiest(scenario);
  const { level } = scenario;
  const goals = level.seats.flatMap(({ goalSets }) => goalSets.flatMap((set) => set.goals.map(({ metric }) => metric)));
  const measures = [...new Set([...level.markets.map(({ id }) => `move.${id}`), ...goals])];
  const kernel = await kernelOf(levelFile);
  const once = (): string => shapley({ rulebook, scenario, record, measures, scope: 'game' }).shares.flat().reduce((sum, share) => sum + share, 0).toString();
  const playBy = (rules: string) => (games: number): string => {
    // A kernel of other rules is left alone.
    provideKernel({ ...kernel, rules });
    let checksum = once();
    for (let game = 1; game < games; game += 1) checksum = once();
    return checksum;
  };
  return {
    title: `${level.title.en}: who moved what in a finished game of ${record.turnsPlayed} turns, ${actorsOf(record)} of ${level.seats.length} seats acting, ${measures.length} measures`,
    unit: 'game explained',
    perGame: 1,
    baseline: 'rules',
    proof: { games: 1 },
    workloads: [
      { id: 'rules', words: "Shapley's shares over all groups, rules as they stand", play: playBy('') },
      { id: 'kernel', words: "the same by the level's kernel", play: playBy(kernel.rules) },
    ],
  };
}

function actorsOf({ decisions }: GameRecord): number {
  return new Set(decisions.map(({ seat }) => seat)).size;
}

function busiest(scenario: Scenario): GameRecord {
  const games = Array.from({ length: TRIES }, (_, place) => playGame(scenario, batchSeed(3, place), { doctrines: {}, drawn: true, script: [], play: 'doctrine' }).record);
  const [most] = games.sort((a, b) => actorsOf(b) - actorsOf(a) || b.turnsPlayed - a.turnsPlayed);
  if (most === undefined) throw new Error('no game was played');
  return most;
}
