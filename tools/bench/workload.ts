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
