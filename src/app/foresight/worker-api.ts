import type { Question, Told } from './errand';
import type { Measures, Outlook, Plan, Ranges, Tally } from '../../foresight';

/** What all pieces of work of one moment start from. */
export interface Preparation {
  readonly id: number;
  readonly outlook: Outlook;
  readonly measures: Measures;
}

/** A piece of work: futures `from` up to `to`, without it, of one plan. */
export interface Piece {
  readonly id: number;
  readonly preparation: number;
  readonly plan: Plan;
  readonly from: number;
  readonly to: number;
}

/** What a worker hands in: its piece as far as `to`, and the counts of that part, with the ranges they were counted in, if it is not empty. */
export interface Counted {
  readonly to: number;
  readonly tally: Tally | null;
  readonly ranges: Ranges | null;
}

/** What a worker does; each answer is a promise once it has crossed to another thread. */
export interface WorkerApi {
  /**
   * Takes the place of the preparation before; what was left of that is handed in as it stands. Plays the first futures
   * of silence to learn between which values to count: every worker finds the same ones, and is warm by then.
   */
  open(preparation: Preparation): Promise<void>;
  /** Queues a piece behind those queued already. Ranges of a plan follow from futures of it and of silence, alike in every worker. */
  play(piece: Piece): Promise<Counted>;
  /** Hands in pieces as they stand. */
  hold(pieces: readonly number[]): void;
  /** Takes on a question that is worked out while no piece waits. */
  begin(errand: number, question: Question): void;
  /** The next answer to it; null once it has been dropped. */
  next(errand: number): Promise<Told | null>;
  drop(errand: number): void;
}
