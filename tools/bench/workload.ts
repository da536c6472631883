/** One way of doing the same work: plays games and gives the checksum that all ways must agree on. */
export interface Workload {
  readonly id: string;
  readonly words: string;
  play(games: number): number | string;
}

/** Ways of doing the same work, to be compared. */
export interface Group {
  readonly title: string;
  /** What is counted, and how many of it one game has. */
  readonly unit: string;
  readonly perGame: number;
  /** The workload that the others are measured against. */
  readonly baseline: string;
  /** How many games are played to compare checksums, and what must come out if that is known. */
  readonly proof: { readonly games: number; readonly checksum?: number | string };
  readonly workloads: readonly Workload[];
}

/** What is said of a group before any of it is played. */
export type GroupFacts = Omit<Group, 'workloads'> & { readonly workloads: readonly Pick<Workload, 'id' | 'words'>[] };

/** What some games of a workload took, and the checksum of the last. */
export interface Played {
  readonly milliseconds: number;
  readonly checksum: number | string;
}

/** Plays games of one workload somewhere. */
export type Runner = (games: number) => Promise<Played>;

/** Plays games of a workload here and times them. */
export function playTimed(workload: Workload, games: number): Played {
  const begin = performance.now();
  const checksum = workload.play(games);
  return { milliseconds: performance.now() - begin, checksum };
}
