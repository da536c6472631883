import type { Future, Futures, Plan } from './contract';

/** The futures from one index up to, and without, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What an option is worth: the mean share of the seat's goals that are met at the end, from 0 to 1. */
export interface OptionValue {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** Share of futures in which all goals are met: it decides between equal means. */
  readonly allMet: number;
}

/** By how much one option is worth more than another, both played under the same chance. */
export interface Difference {
  readonly mean: number;
  readonly error: number;
}

/** Share of the goals that a future meets. */
export function goalShare({ goals }: Pick<Future, 'goals'>): number {
  let met = 0;
  for (let place = 0; place < goals.length; place += 1) met += goals[place] as number;
  return goals.length === 0 ? 0 : met / goals.length;
}

/** Works out what an option is worth over a span of futures. */
export function optionValue(futures: Futures, plan: Plan, span: Span): OptionValue {
  let all = 0;
  const shares = over(span, (index) => {
    const share = goalShare(futures.play(index, plan));
    if (share === 1) all += 1;
    return share;
  });
  return { ...meanAndError(shares), allMet: all / Math.max(1, shares.length) };
}

/** Works out by how much `plan` is worth more than `other`, future by future: what chance does to both falls out. */
export function valueDifference(futures: Futures, plan: Plan, other: Plan, span: Span): Difference {
  return meanAndError(over(span, (index) => goalShare(futures.play(index, plan)) - goalShare(futures.play(index, other))));
}

function over({ from, to }: Span, read: (index: number) => number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => read(from + at));
}

/** Mean of independent figures and its standard error; the error of fewer than two is infinite. */
export function meanAndError(figures: readonly number[]): Difference {
  const size = figures.length;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, size);
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  return { mean, error: size < 2 ? Infinity : Math.sqrt(squares / (size - 1) / size) };
}
