import { mean } from '../maths';
import type { GoalOutcome } from './tournament-games';

/** What tells doctrines apart: all goals of the set met, the mean share of its goals met, or the mean margin in standard deviations. */
export type Rule = 'all' | 'part' | 'margin';

/** The figures of one doctrine against one mix, seed by seed. */
export interface Sample {
  readonly doctrine: string;
  readonly all: readonly number[];
  readonly part: readonly number[];
  readonly margin: readonly number[];
}

/** Who is best against one mix under one goal set, surely or not. */
export interface CellVerdict {
  readonly decidedBy: Rule;
  /** The doctrine that is better than every other beyond sampling error; null when none is. */
  readonly best: string | null;
  /** Doctrines whose figure no other exceeds, by chance or not. */
  readonly leading: readonly string[];
}

/** A difference counts from this many standard errors: the tables hold some two hundred comparisons, of which at random fewer than one passes. */
const ERRORS = 3;
/** Margins differ on every seed; less than this many standard deviations is no difference to a player. */
const LEAST_MARGIN = 0.1;

/** Turns how the goals came out on each seed into the figures of a doctrine; `scales` are the standard deviations of their margins. */
export function sampleOf(doctrine: string, games: readonly (readonly GoalOutcome[])[], scales: readonly number[]): Sample {
  const scaled = (outcomes: readonly GoalOutcome[]): number[] => outcomes.map(({ margin }, place) => (scales[place] ?? 0) > 0 ? margin / (scales[place] ?? 1) : 0);
  return {
    doctrine,
    all: games.map((outcomes) => (outcomes.every(({ met }) => met) ? 1 : 0)),
    part: games.map((outcomes) => mean(outcomes.map(({ met }) => (met ? 1 : 0)))),
    margin: games.map((outcomes) => mean(scaled(outcomes))),
  };
}

/** Compares doctrines on the same seeds against one mix. */
export function cellVerdict(samples: readonly Sample[]): CellVerdict {
  const decidedBy = ruleFor(samples);
  const isBetter = (a: Sample, b: Sample): boolean => beats(a[decidedBy], b[decidedBy], decidedBy);
  const best = samples.find((one) => samples.every((other) => other === one || isBetter(one, other)));
  const figures = samples.map((sample) => mean(sample[decidedBy]));
  const leading = samples.filter((_, place) => figures[place] === Math.max(...figures));
  return { decidedBy, best: best?.doctrine ?? null, leading: leading.map(({ doctrine }) => doctrine) };
}

/** Shares tell nothing apart when every doctrine meets the set always, or none ever does. */
function ruleFor(samples: readonly Sample[]): Rule {
  const tells = (rule: 'all' | 'part'): boolean => new Set(samples.flatMap((sample) => sample[rule])).size > 1;
  if (tells('all')) return 'all';
  return tells('part') && new Set(samples.map(({ part }) => mean(part))).size > 1 ? 'part' : 'margin';
}

function beats(a: readonly number[], b: readonly number[], rule: Rule): boolean {
  const differences = a.map((value, place) => value - (b[place] ?? 0));
  const least = rule === 'margin' ? LEAST_MARGIN : 0;
  const lead = mean(differences);
  return lead > least && lead > ERRORS * errorOf(differences);
}

/** The standard error of the mean of independent figures; infinite for fewer than two. */
export function errorOf(values: readonly number[]): number {
  return values.length < 2 ? Infinity : deviationOf(values) / Math.sqrt(values.length);
}

/** The standard deviation of a sample. */
export function deviationOf(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.map((value) => (value - centre) * (value - centre));
  return Math.sqrt((mean(squares) * values.length) / Math.max(1, values.length - 1));
}
