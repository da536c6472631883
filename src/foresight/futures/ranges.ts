import type { Futures, Plan, Ranges } from './contract';
import { SILENT_PLAN } from './silent-plan';

/** By how much of its width a range goes beyond what was seen, on either side. */
const MARGIN = 0.5;
/** Narrowest range, as a part of the value's size. */
const LEAST_WIDTH = 1e-9;

/** Ranges that the first futures span, and room beside them; the same for whoever works them out. */
export function rangesOf(futures: Futures, pilots: number, plan: Plan = SILENT_PLAN): Ranges {
  const size = (futures.steps + 1) * futures.measures.length;
  const low = new Float64Array(size).fill(Infinity);
  const high = new Float64Array(size).fill(-Infinity);
  for (let index = 0; index < pilots; index += 1) {
    const { values } = futures.play(index, plan);
    for (let at = 0; at < size; at += 1) {
      low[at] = Math.min(low[at] as number, values[at] as number);
      high[at] = Math.max(high[at] as number, values[at] as number);
    }
  }
  for (let at = 0; at < size; at += 1) widen(low, high, at);
  return { low, high };
}

function widen(low: Float64Array, high: Float64Array, at: number): void {
  const from = low[at] as number;
  const to = high[at] as number;
  const room = Math.max(MARGIN * (to - from), LEAST_WIDTH * Math.max(1, Math.abs(from)));
  low[at] = from - room;
  high[at] = to + room;
}
