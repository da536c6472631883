import { readFileSync } from 'node:fs';
import { batchSeed, playGame } from '../../src/app/headless';
import { shapley } from '../../src/foresight';
import type { GameRecord, Scenario } from '../../src/model';
import { rulebook } from '../../src/rules';
import { readLevel } from '../../src/scenarios';
import type { Group } from './workload';

/** Games are tried until one is found in which every seat acts: the most work there is. */
const TRIES = 40;

/** Shares of every institution in all that a finished game moved, and in all goals: a game is played for every group of seats that acted. */
export function sharesGroup(levelFile: string): Group {
  const read = readLevel(readFileSync(levelFile, 'utf8'));
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const { scenario } = read;
  const record = busiest(scenario);
  const { level } = scenario;
  const goals = level.seats.flatMap(({ goalSets }) => goalSets.flatMap((set) => set.goals.map(({ metric }) => metric)));
  const measures = [...new Set([...level.markets.map(({ id }) => `move.${id}`), ...goals])];
  const once = (): string => shapley({ rulebook, scenario, record, measures, scope: 'game' }).shares.flat().reduce((sum, share) => sum + share, 0).toString();
  const play = (games: number): string => {
    let checksum = once();
    for (let game = 1; game < games; game += 1) checksum = once();
    return checksum;
  };
  return {
    title: `${level.title.en}: who moved what in a finished game of ${record.turnsPlayed} turns, ${actorsOf(record)} of ${level.seats.length} seats acting, ${measures.length} measures`,
    unit: 'game explained',
    perGame: 1,
    baseline: 'exact',
    proof: { games: 1 },
    workloads: [{ id: 'exact', words: "Shapley's shares over all groups", play }],
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
