import { meanAndError } from '../futures';
import type { Difference } from '../futures';

/** What one future of an option is worth: the share of goals met, and how nearly they are met, which says more about few futures. */
export interface Worth {
  readonly met: number;
  readonly near: number;
}

/** Plays one future of one option under certain assumptions. */
export type Trial = (option: number, index: number) => Worth;

/** What the options were worth under certain assumptions, future by future. */
export class Samples {
  readonly met: number[][];
  readonly near: number[][];

  constructor(options: number) {
    this.met = Array.from({ length: options }, () => []);
    this.near = Array.from({ length: options }, () => []);
  }

  /** Plays on with some options up to so many futures, in steps of one. */
  *play(trial: Trial, options: readonly number[], futures: number): Generator<undefined, void, undefined> {
    for (const option of options) {
      const [met, near] = [this.met[option] ?? [], this.near[option] ?? []];
      while (met.length < futures) {
        const worth = trial(option, met.length);
        met.push(worth.met);
        near.push(worth.near);
        yield;
      }
    }
  }

  /** What each option is worth. */
  values(): number[] {
    return this.met.map((worth) => meanAndError(worth).mean);
  }

  /** Places of the options from the best down; of equals the more nearly good one is first. */
  ranking(): number[] {
    const [met, near] = [this.values(), this.near.map((worth) => meanAndError(worth).mean)];
    const places = this.met.map((_, place) => place);
    return places.sort((a, b) => (met[b] as number) - (met[a] as number) || (near[b] as number) - (near[a] as number));
  }
}

/** An assumption at both ends of its range. */
export interface Ends {
  readonly low: Samples;
  readonly high: Samples;
}

/** By how much an assumption changes the lead of one option over the other for which it changes most. */
export interface Swing extends Difference {
  /** The same by how nearly goals are met. */
  readonly near: number;
}

/** Below this a swing is what rounding leaves of no swing at all. */
const LEAST_SWING = 1e-9;

/** Works out how far the best option's lead goes from one end of an assumption to the other, in the same futures at both ends. */
export function swingOf({ low, high }: Ends, best: number, others: readonly number[]): Swing {
  const swings = others.map((other) => {
    const swing = (kind: 'met' | 'near'): Difference => meanAndError(leads(high[kind], best, other).map((lead, future) => lead - (leads(low[kind], best, other)[future] as number)));
    const { mean, error } = swing('met');
    return { mean: sizeOf(mean), error, near: sizeOf(swing('near').mean) };
  });
  return swings.reduce((most, swing) => (isLarger(swing, most) ? swing : most), { mean: 0, error: 0, near: 0 });
}

function sizeOf(swing: number): number {
  return Math.abs(swing) < LEAST_SWING ? 0 : Math.abs(swing);
}

/** Says whether one swing is larger than another; goals met count first. */
function isLarger(one: Swing, other: Swing): boolean {
  return one.mean > other.mean || (one.mean === other.mean && one.near > other.near);
}

function leads(worth: readonly (readonly number[])[], best: number, other: number): number[] {
  return (worth[best] ?? []).map((value, future) => value - (worth[other]?.[future] ?? 0));
}
