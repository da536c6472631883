import { openFutures, SILENT_PLAN } from '../../src/foresight';
import type { Kernel } from '../../src/foresight';
import { cast } from '../../src/institutions';
import { rulebook } from '../../src/rules';
import { askedAt } from './futures-group';
import { kernelOf } from './kernels';
import type { Group, Workload } from './workload';

/** So many futures are played round and round: some end early, and all must weigh alike. */
const FUTURES = 500;

/** Futures with all seats, as fans need them: by the rules as they stand, and by the level's kernel. A turn counts if it was really played. */
export async function ensembleGroup(levelFile: string): Promise<Group> {
  const { scenario, outlook } = askedAt(levelFile);
  const kernel = await kernelOf(levelFile);
  const measures = scenario.level.markets.map(({ id }) => `move.${id}`);
  const workload = (id: string, words: string, by: Partial<{ readonly kernel: Kernel }>): Workload => {
    const futures = openFutures({ rulebook, cast, outlook, measures, ...by });
    return { id, words, play: (games) => lastOf(games, (index) => futures.play(index % FUTURES, SILENT_PLAN).values) };
  };
  return {
    title: `${scenario.level.title.en}: futures of ${scenario.level.calendar.turns} turns, ${scenario.level.seats.length} seats, until they end`,
    unit: 'turn really played',
    perGame: meanTurns(levelFile),
    baseline: 'rules',
    proof: { games: FUTURES },
    workloads: [workload('rules', 'rules as they stand', {}), workload('kernel', "the level's kernel", { kernel })],
  };
}

/** Turns that a future plays until it ends, over all futures that are played. */
function meanTurns(levelFile: string): number {
  let turns = 0;
  const turnIsCounted = { id: 'turn-is-counted', run: () => void (turns += 1) };
  const counting = { ...rulebook, turnStart: [turnIsCounted, ...rulebook.turnStart] };
  const futures = openFutures({ rulebook: counting, cast, outlook: askedAt(levelFile).outlook, measures: [] });
  for (let index = 0; index < FUTURES; index += 1) futures.play(index, SILENT_PLAN);
  return turns / FUTURES;
}

/** The sum of the last future's values: one changed bit in it shows. */
function lastOf(games: number, play: (index: number) => Float64Array): string {
  let values = play(0);
  for (let game = 1; game < games; game += 1) values = play(game);
  return values.reduce((sum, value) => sum + value, 0).toString();
}
