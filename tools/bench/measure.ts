import type { GroupFacts, Played, Runner } from './workload';

/** A middle and the range around it. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What the rounds showed of one workload. */
export interface Figures {
  readonly id: string;
  readonly words: string;
  readonly checksum: number | string;
  readonly perSecond: Spread;
  /** How many times as fast as the baseline in the same round. */
  readonly ratio: Spread;
}

/** What the rounds showed of a group. */
export interface GroupFigures {
  readonly title: string;
  readonly unit: string;
  readonly baseline: string;
  readonly figures: readonly Figures[];
}

/** How long to measure: each workload once a round, for about so many milliseconds. */
export interface Effort {
  readonly rounds: number;
  readonly millisecondsEach: number;
}

/** Compares the workloads of a group, each played by its runner: first that they agree, then how fast they are, in interleaved rounds. */
export async function measureGroup(group: GroupFacts, runners: readonly Runner[], effort: Effort): Promise<GroupFigures> {
  const proofs = await oneByOne(runners, (run) => run(group.proof.games));
  const checksums = proofs.map(({ checksum }) => checksum);
  demandAgreement(group, checksums);
  const games = await oneByOne(runners, (run) => warmGames(run, effort.millisecondsEach));
  const speeds = runners.map((): number[] => []);
  for (let round = 0; round < effort.rounds; round += 1) {
    const played = await oneByOne(runners, (run, index) => run(games[index] ?? 1));
    played.forEach(({ milliseconds }, index) => speeds[index]?.push(((games[index] ?? 1) * group.perGame * 1000) / milliseconds));
  }
  return { title: group.title, unit: group.unit, baseline: group.baseline, figures: figuresOf(group, checksums, speeds) };
}

/** Two workloads at a time would share the machine. */
async function oneByOne<T>(runners: readonly Runner[], ask: (run: Runner, index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const [index, run] of runners.entries()) answers.push(await ask(run, index));
  return answers;
}

function demandAgreement(group: GroupFacts, checksums: readonly Played['checksum'][]): void {
  const expected = group.proof.checksum ?? checksums[0];
  group.workloads.forEach(({ id }, index) => {
    if (checksums[index] === expected) return;
    throw new Error(`${group.title}: ${id} gives the checksum ${checksums[index]} and not ${expected}`);
  });
}

/** So many runs go by uncounted: large rules are still being compiled in the first seconds. */
const WARM_UP = 6;

/** How many games make a run of that length once the code is warm. */
async function warmGames(run: Runner, milliseconds: number): Promise<number> {
  const cold = await gamesFor(run, milliseconds);
  for (let time = 0; time < WARM_UP; time += 1) await run(cold);
  return gamesFor(run, milliseconds);
}

/** Doubles the number of games until a run is long enough. */
async function gamesFor(run: Runner, milliseconds: number): Promise<number> {
  let games = 1;
  for (;;) {
    const { milliseconds: took } = await run(games);
    if (took >= milliseconds / 2) return Math.max(1, Math.round((games * milliseconds) / took));
    games *= 2;
  }
}

function figuresOf(group: GroupFacts, checksums: readonly Played['checksum'][], speeds: readonly (readonly number[])[]): Figures[] {
  const base = speeds[group.workloads.findIndex(({ id }) => id === group.baseline)] ?? [];
  return group.workloads.map(({ id, words }, index) => {
    const own = speeds[index] ?? [];
    const ratios = own.map((speed, round) => speed / (base[round] ?? NaN));
    return { id, words, checksum: checksums[index] ?? '', perSecond: spreadOf(own), ratio: spreadOf(ratios) };
  });
}

/** Gives the median and the range of a list of numbers. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
  return { median, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
