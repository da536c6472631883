import type { Sensitivity } from '../attribution-contract';
import type { Work } from '../work';
import { Samples, swingOf } from './arms';
import type { Ends, Swing, Trial } from './arms';
import type { Assumption } from './assumptions';

/** How many futures are played at each look, and how many assumptions go on to the next. */
export interface Effort {
  /** All assumptions, with the best option and the next. */
  readonly first: { readonly futures: number; readonly kept: number };
  readonly second: { readonly futures: number; readonly kept: number };
  readonly last: { readonly futures: number; readonly kept: number };
}

/** What a search goes through. */
export interface Search {
  readonly options: readonly string[];
  /** Those that are held to be least sure come first: among equals they are told first. */
  readonly assumptions: readonly Assumption[];
  /** Opens futures under the assumptions as they are, or with one of them changed. */
  readonly open: (changed: { readonly [parameter: string]: number }) => Trial;
  readonly effort: Effort;
}

/** An assumption with what was played at its ends. */
interface Candidate {
  readonly assumption: Assumption;
  readonly ends: Ends;
  swing: Swing;
}

/**
 * Finds the assumptions that change the ranking of some options most: a short look at all of them, a longer one at those
 * that seem to matter, a long one at the last few. Future by future the same chance meets every option at every end.
 */
export function* searchAssumptions(search: Search): Work<Sensitivity> {
  const { options, assumptions, open, effort } = search;
  const places = options.map((_, place) => place);
  const base = new Samples(options.length);
  yield* base.play(open({}), places, effort.last.futures);
  yield resultOf(search, base, [], effort.last.futures);
  const [best = 0, ...others] = base.ranking();
  const makeCandidate = (assumption: Assumption): Candidate => ({ assumption, ends: { low: new Samples(options.length), high: new Samples(options.length) }, swing: { mean: 0, error: 0, near: 0 } });
  let candidates = assumptions.map(makeCandidate);
  candidates = yield* look(candidates, search, { best, others: others.slice(0, 1), ...effort.first, order: byNearness });
  candidates = yield* look(candidates, search, { best, others, ...effort.second, order: byNearness });
  yield resultOf(search, base, candidates.slice(0, effort.last.kept), effort.second.futures);
  candidates = yield* look(candidates, search, { best, others, ...effort.last, order: byGoalsMet });
  return resultOf(search, base, candidates, effort.last.futures);
}

type Order = (one: Swing, other: Swing) => number;

/** Few futures say little of goals met; how nearly they are met they say sooner. */
const byNearness: Order = (one, other) => other.near - one.near;
const byGoalsMet: Order = (one, other) => other.mean - one.mean || other.near - one.near;

/** One look: with which options, how long, how many go on, and by what. */
interface Look {
  readonly best: number;
  readonly others: readonly number[];
  readonly futures: number;
  readonly kept: number;
  readonly order: Order;
}

/** Plays on with all candidates and keeps those with the largest swings. */
function* look(candidates: readonly Candidate[], { open }: Search, { best, others, futures, kept, order }: Look): Generator<undefined, Candidate[], undefined> {
  for (const candidate of candidates) {
    const { assumption, ends } = candidate;
    for (const end of ['low', 'high'] as const) {
      yield* ends[end].play(open({ [assumption.parameter]: assumption[end] }), [best, ...others], futures);
    }
    candidate.swing = swingOf(ends, best, others);
  }
  const moving = candidates.filter(({ swing }) => swing.mean > 0 || swing.near > 0);
  return moving.sort((one, other) => order(one.swing, other.swing)).slice(0, kept);
}

function resultOf({ options }: Search, base: Samples, candidates: readonly Candidate[], futures: number): Sensitivity {
  return {
    options,
    values: base.values(),
    best: base.ranking()[0] ?? 0,
    rows: candidates.filter(({ swing }) => swing.mean > 0).map(({ assumption: { parameter, low, high }, ends, swing }) => ({
      parameter, low, high,
      atLow: ends.low.values(),
      atHigh: ends.high.values(),
      best: { low: ends.low.ranking()[0] ?? 0, high: ends.high.ranking()[0] ?? 0 },
      swing: swing.mean,
      swingError: swing.error,
    })),
    futures,
  };
}
