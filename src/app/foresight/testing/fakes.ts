import type { Arm, Future, Futures, Outlook, Plan, Tally, Work } from '../../../foresight';
import { handAtHome } from '../at-home';
import type { Question, Told } from '../errand';
import type { Hand } from '../hand';
import type { Thread } from '../player';
import type { Sums, Works } from '../works';

/** Bins of a fake tally: one for each remainder of a future's number. */
const BINS = 16;
const PILOTS = 3;

/** An outlook that only fakes can play. */
export const OUTLOOK = { scenario: { hash: 'fake' }, turn: 1 } as unknown as Outlook;

/** A plan of one card. */
export function plan(action: string): Plan {
  return [{ action, day: 1, args: {} }];
}

/** Futures that are their own numbers, and a list of all that were played but the pilots. */
export function fakeWorks(played: { readonly plan: string; readonly index: number }[] = []): Works {
  return {
    open: (_outlook, measures) => fakeFutures(measures, played),
    pilots: PILOTS,
    ranges: () => ({ low: new Float64Array(1), high: new Float64Array(1).fill(BINS) }),
    empty: () => ({ futures: 0, bins: new Uint16Array(BINS), ends: new Float64Array(0), endings: new Uint32Array(1), goals: new Uint32Array(1), allMet: 0 }),
    count: (tally, future) => {
      const bin = (future.values[0] ?? 0) % BINS;
      tally.bins[bin] = (tally.bins[bin] ?? 0) + 1;
      tally.futures += 1;
    },
    work: fakeWork,
  };
}

/** Answers a question about a turn with that many first answers and a last one; none about turns before the first, nor about options of nobody. */
function* fakeWork(question: Question): Work<Told['answer']> {
  const steps = question.kind === 'counterfactual' ? Number(question.turn) : question.kind === 'sensitivity' ? question.options.length - 1 : 0;
  if (steps < 0) throw new Error('a fault in the rules');
  for (let step = 0; step < steps; step += 1) {
    yield undefined;
    yield answer(step);
  }
  return answer(steps);
}

function answer(step: number): Told['answer'] {
  return { measures: [], seats: [], shares: [], background: [], total: [step] };
}

function fakeFutures(measures: readonly string[], played: { readonly plan: string; readonly index: number }[]): Futures {
  let pilots = PILOTS;
  const future: Future = { values: new Float64Array(1), ending: -1, goals: new Uint8Array(1) };
  const play = (index: number, choices: Plan): Future => {
    if (choices[0]?.action === 'broken') throw new Error('a fault in the rules');
    if (pilots > 0) pilots -= 1;
    else played.push({ plan: choices[0]?.action ?? '', index });
    future.values[0] = index;
    return future;
  };
  return { measures, steps: 1, goals: 1, endings: [], play };
}

/** Sums of fake tallies; an arm shows its bins as a band. */
export const fakeSums: Sums = {
  add: (into, from) => {
    into.futures += from.futures;
    from.bins.forEach((count, bin) => void (into.bins[bin] = (into.bins[bin] ?? 0) + count));
  },
  arm: (tally) => fakeArm(tally),
  bytes: () => 1,
};

function fakeArm(tally: Tally): Arm {
  const median = [...tally.bins];
  return { futures: tally.futures, bands: { bins: { median, low50: [], high50: [], low90: [], high90: [] } }, endings: {}, goals: {}, allGoals: 0, above: () => 0 };
}

/** A thread whose clock moves half a millisecond each time it is looked at, and that rests until it is told to go on. */
export function steppedThread(): Thread & { step(): void } {
  let now = 0;
  let waiting: (() => void)[] = [];
  return {
    now: () => (now += 0.5),
    rest: () => new Promise((resolve) => void waiting.push(resolve)),
    step: () => {
      const due = waiting;
      waiting = [];
      due.forEach((go) => go());
    },
  };
}

/** A worker that a test can break, at its own pace. */
export interface FakeHand extends Hand {
  step(): void;
  /** Breaks: it answers nothing more. */
  crash(): void;
  readonly ended: () => boolean;
}

/** Makes a worker that plays fakes when it is told to go on. */
export function fakeHand(works: Works = fakeWorks()): FakeHand {
  const thread = steppedThread();
  const home = handAtHome(works, thread);
  let broken = false;
  let lost: () => void = () => {};
  let ended = false;
  const whileWhole = <G extends unknown[], R>(act: (...given: G) => Promise<R>) => (...given: G): Promise<R> => {
    if (broken) return new Promise(() => {});
    return act(...given).then((answer) => (broken ? new Promise<R>(() => {}) : answer), (error: unknown) => Promise.reject(error));
  };
  const { open, play, hold, begin, next, drop } = home.api;
  return {
    api: { open: whileWhole(open), play: whileWhole(play), hold: whileWhole(hold), begin: whileWhole(begin), next: whileWhole(next), drop: whileWhole(drop) },
    onLost: (listener) => void (lost = listener),
    end: () => void (ended = true),
    step: () => { if (!broken) thread.step(); },
    crash: () => { broken = true; lost(); },
    ended: () => ended,
  };
}

/** Lets all that is due happen, in rounds in which every worker that can plays one slice. */
export async function goOn(hands: readonly FakeHand[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    hands.forEach((hand) => hand.step());
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  }
}
