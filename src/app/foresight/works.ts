import type { Arm, Future, Futures, Measures, Outlook, Ranges, Tally, Work } from '../../foresight';
import type { Question, Told } from './errand';

/** How a worker plays futures and counts them. */
export interface Works {
  open(outlook: Outlook, measures: Measures): Futures;
  /** So many futures of silence, from the first on, say between which values to count all. */
  readonly pilots: number;
  ranges(futures: Futures): Ranges;
  empty(futures: Futures): Tally;
  count(tally: Tally, future: Future, ranges: Ranges): void;
  /** Answers a question step by step. */
  work(question: Question): Work<Told['answer']>;
}

/** How counts become what a page shows. */
export interface Sums {
  /** Adds the counts of some futures to those of others. */
  add(into: Tally, from: Tally): void;
  arm(tally: Tally, counted: CountedOf): Arm;
  /** Memory that the counts of one plan take. */
  bytes(outlook: Outlook, measures: Measures): number;
}

/** What counts are of. */
export interface CountedOf {
  readonly outlook: Outlook;
  readonly measures: Measures;
  readonly ranges: Ranges;
}
