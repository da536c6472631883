import type { Future, Futures, Ranges, Tally } from './contract';

/** Bins in which the values of one measure at one step are counted; the first and the last are open to their side. */
export const BINS = 1024;
/** Bins between the two open ones. */
const INNER_BINS = BINS - 2;
/** Numbers kept of the open bins: lowest and highest of the first, lowest and highest of the last. */
const ENDS = 4;

/** What a tally is of: how many values a future has, how many endings there are, how many goals. */
export interface TallySize {
  readonly values: number;
  readonly endings: number;
  readonly goals: number;
}

/** How large tallies of these futures are. */
export function tallySize({ steps, measures, goals, endings }: Futures): TallySize {
  return { values: (steps + 1) * measures.length, endings: endings.length, goals };
}

/** A tally in which nothing has been counted yet. */
export function emptyTally({ values, endings, goals }: TallySize): Tally {
  const ends = Float64Array.from({ length: values * ENDS }, (_, at) => (at % 2 === 0 ? Infinity : -Infinity));
  return { futures: 0, bins: new Uint16Array(values * BINS), ends, endings: new Uint32Array(endings), goals: new Uint32Array(goals), allMet: 0 };
}

/** Memory that counts of this size take, with the ranges they are counted in. */
export function bytesOf({ values, endings, goals }: TallySize): number {
  const { BYTES_PER_ELEMENT: real } = Float64Array;
  return values * (BINS * Uint16Array.BYTES_PER_ELEMENT + (ENDS + 2) * real) + (endings + goals) * Uint32Array.BYTES_PER_ELEMENT;
}

/** Counts one future into a tally. */
export function count(tally: Tally, { low, high }: Ranges, { values, ending, goals }: Future): void {
  const { bins } = tally;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    const from = low[at] as number;
    const to = high[at] as number;
    const bin = binOf(value, from, to);
    bins[at * BINS + bin] = (bins[at * BINS + bin] as number) + 1;
    if (bin === 0) widen(tally.ends, at * ENDS, value);
    else if (bin === BINS - 1) widen(tally.ends, at * ENDS + 2, value);
  }
  tally.futures += 1;
  if (ending >= 0) tally.endings[ending] = (tally.endings[ending] as number) + 1;
  countGoals(tally, goals);
}

function countGoals(tally: Tally, goals: Uint8Array): void {
  let met = 0;
  for (let goal = 0; goal < goals.length; goal += 1) {
    if (goals[goal] !== 1) continue;
    met += 1;
    tally.goals[goal] = (tally.goals[goal] as number) + 1;
  }
  if (met === goals.length) tally.allMet += 1;
}

/** The bin of a value: what is below the range, or is no number, falls into the first. */
function binOf(value: number, low: number, high: number): number {
  if (value >= high) return BINS - 1;
  return value >= low ? 1 + Math.min(INNER_BINS - 1, Math.floor(((value - low) / (high - low)) * INNER_BINS)) : 0;
}

function widen(ends: Float64Array, at: number, value: number): void {
  if (value < (ends[at] as number)) ends[at] = value;
  if (value > (ends[at + 1] as number)) ends[at + 1] = value;
}

/** Adds what was counted elsewhere to a tally; the order in which parts are added changes nothing. */
export function mergeTallies(into: Tally, part: Tally): void {
  into.futures += part.futures;
  into.allMet += part.allMet;
  addAll(pairsOf(into.bins), pairsOf(part.bins));
  addAll(into.endings, part.endings);
  addAll(into.goals, part.goals);
  for (let at = 0; at < into.ends.length; at += 2) {
    into.ends[at] = Math.min(into.ends[at] as number, part.ends[at] as number);
    into.ends[at + 1] = Math.max(into.ends[at + 1] as number, part.ends[at + 1] as number);
  }
}

/** Two counts at a time: none ever reaches 65,536, so that nothing is carried from one to the other; the number of bins is even. */
function pairsOf({ buffer, byteOffset, length }: Uint16Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 2);
}

function addAll(into: Uint32Array, part: Uint32Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] as number) + (part[at] as number);
}

/** Lower edge of a bin in its range; for the first bin, and for the edge after the last, the furthest value counted there. */
export function edgeOf({ ends }: Tally, { low, high }: Ranges, at: number, bin: number): number {
  const from = low[at] as number;
  const to = high[at] as number;
  if (bin <= 0) return Math.min(ends[at * ENDS] as number, from);
  if (bin >= BINS) return Math.max(ends[at * ENDS + 3] as number, to);
  return from + ((to - from) * (bin - 1)) / INNER_BINS;
}

/** Lowest and highest value that a count in a bin can stand for. */
export function spanOf(tally: Tally, ranges: Ranges, at: number, bin: number): { readonly from: number; readonly to: number } {
  if (bin === 0) return { from: tally.ends[at * ENDS] as number, to: tally.ends[at * ENDS + 1] as number };
  if (bin === BINS - 1) return { from: tally.ends[at * ENDS + 2] as number, to: tally.ends[at * ENDS + 3] as number };
  return { from: edgeOf(tally, ranges, at, bin), to: edgeOf(tally, ranges, at, bin + 1) };
}

/** The last of the values counted, with counts that stay as they are now while the tally goes on. */
export function lastValues(tally: Tally, { low, high }: Ranges, values: number): { readonly tally: Tally; readonly ranges: Ranges } {
  const from = low.length - values;
  return {
    tally: { ...tally, bins: tally.bins.slice(from * BINS), ends: tally.ends.slice(from * ENDS) },
    ranges: { low: low.subarray(from), high: high.subarray(from) },
  };
}
