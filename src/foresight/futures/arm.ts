import { inForm } from '../../engine';
import type { Arm, Band, Measures, Outlook, Ranges, Tally } from './contract';
import { BINS, spanOf } from './tally';
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
  const { measures, steps } = legend;
  return {
    futures: tally.futures,
    bands: Object.fromEntries(measures.map((measure, place) => [measure, bandOf(tally, ranges, legend, place)])),
    endings: { ...Object.fromEntries(legend.endings.map((ending, place) => [ending, share(tally.endings[place])])), '': share(tally.futures - ended) },
    goals: Object.fromEntries(legend.goals.map((goal, place) => [goal, share(tally.goals[place])])),
    allGoals: share(tally.allMet),
    above: (measure, value) => {
      const place = measures.indexOf(measure);
      return place < 0 ? NaN : shareAbove(tally, ranges, steps * measures.length + place, value);
    },
  };
}

function bandOf(tally: Tally, ranges: Ranges, { measures, steps }: Legend, place: number): Band {
  const at = (share: number): number[] => Array.from({ length: steps + 1 }, (_, step) => quantileOf(tally, ranges, step * measures.length + place, share));
  return { median: at(0.5), low50: at(0.25), high50: at(0.75), low90: at(0.05), high90: at(0.95) };
}

/** Reads a quantile off the counts of one value; within a bin counts are taken to lie evenly. */
export function quantileOf(tally: Tally, ranges: Ranges, at: number, share: number): number {
  const wanted = share * tally.futures;
  let below = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const counted = tally.bins[at * BINS + bin] as number;
    if (counted > 0 && below + counted >= wanted) {
      const { from, to } = spanOf(tally, ranges, at, bin);
      return from + (to - from) * ((wanted - below) / counted);
    }
    below += counted;
  }
  return NaN;
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
