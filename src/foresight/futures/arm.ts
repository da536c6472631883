import { inForm } from '../../engine';
import type { Arm, Band, Measures, Outlook, Ranges, Tally } from './contract';
import { BINS, lastValues, spanOf } from './tally';
import type { TallySize } from './tally';

/** The names behind the numbers of a tally. */
export interface Legend {
  readonly measures: Measures;
  readonly steps: number;
  readonly endings: readonly string[];
  readonly goals: readonly string[];
}

/** What futures of an outlook count, by name; known without playing any. */
export function legendOf({ scenario, turns, world, seat, goalSet }: Outlook, measures: Measures): Legend {
  const { level } = inForm(scenario, turns);
  const sets = level.seats.find(({ id }) => id === seat)?.goalSets ?? [];
  return {
    measures,
    steps: Math.max(0, level.calendar.turns - world.clock.turn + 1),
    endings: level.endings.map(({ id }) => id),
    goals: sets.find(({ id }) => id === goalSet)?.goals.map(({ id }) => id) ?? [],
  };
}

/** How large tallies are that a legend words. */
export function sizeOfLegend({ measures, steps, endings, goals }: Legend): TallySize {
  return { values: (steps + 1) * measures.length, endings: endings.length, goals: goals.length };
}

/** Says what a tally counted: bands by measure, probabilities of endings and goals. */
export function armOf(tally: Tally, ranges: Ranges, legend: Legend): Arm {
  const share = (part: number | undefined): number => (tally.futures === 0 ? 0 : (part ?? 0) / tally.futures);
  const ended = tally.endings.reduce((sum, part) => sum + part, 0);
  const { measures } = legend;
  const atEnd = lastValues(tally, ranges, measures.length);
  return {
    futures: tally.futures,
    bands: Object.fromEntries(measures.map((measure, place) => [measure, bandOf(tally, ranges, legend, place)])),
    endings: { ...Object.fromEntries(legend.endings.map((ending, place) => [ending, share(tally.endings[place])])), '': share(tally.futures - ended) },
    goals: Object.fromEntries(legend.goals.map((goal, place) => [goal, share(tally.goals[place])])),
    allGoals: share(tally.allMet),
    above: (measure, value) => {
      const place = measures.indexOf(measure);
      return place < 0 ? NaN : shareAbove(atEnd.tally, atEnd.ranges, place, value);
    },
  };
}

/** Quantiles that a band shows, from the lowest. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function bandOf(tally: Tally, ranges: Ranges, { measures, steps }: Legend, place: number): Band {
  const byStep = Array.from({ length: steps + 1 }, (_, step) => quantilesOf(tally, ranges, step * measures.length + place, SHARES));
  const [low90, low50, median, high50, high90] = SHARES.map((_, share) => byStep.map((quantiles) => quantiles[share] as number)) as [number[], number[], number[], number[], number[]];
  return { median, low50, high50, low90, high90 };
}

/** Reads a quantile off the counts of one value; within a bin counts are taken to lie evenly. */
export function quantileOf(tally: Tally, ranges: Ranges, at: number, share: number): number {
  return quantilesOf(tally, ranges, at, [share])[0] as number;
}

/** Reads several quantiles, rising, off the counts of one value in one pass. */
function quantilesOf(tally: Tally, ranges: Ranges, at: number, shares: readonly number[]): number[] {
  const { bins, futures } = tally;
  const found: number[] = [];
  const first = at * BINS;
  let below = 0;
  for (let bin = 0; bin < BINS && found.length < shares.length; bin += 1) {
    const counted = bins[first + bin] as number;
    if (counted === 0) continue;
    for (let wanted = (shares[found.length] as number) * futures; below + counted >= wanted; wanted = (shares[found.length] as number) * futures) {
      const { from, to } = spanOf(tally, ranges, at, bin);
      found.push(from + (to - from) * ((wanted - below) / counted));
      if (found.length === shares.length) break;
    }
    below += counted;
  }
  while (found.length < shares.length) found.push(NaN);
  return found;
}

function shareAbove(tally: Tally, ranges: Ranges, at: number, value: number): number {
  let above = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const counted = tally.bins[at * BINS + bin] as number;
    if (counted === 0) continue;
    const { from, to } = spanOf(tally, ranges, at, bin);
    if (value < from) above += counted;
    else if (value < to) above += (counted * (to - value)) / (to - from);
  }
  return tally.futures === 0 ? NaN : above / tally.futures;
}
