import type { Choice, Expected, Prospect } from '../../model';

/** A prospect with the futures that were played of it. */
export interface Weighed {
  readonly prospect: Prospect;
  readonly expected: Expected;
  /** What each future is worth to the seat. */
  readonly worth: readonly number[];
  readonly mean: number;
}

/** A margin of one usual spread counts as much as this share of the goals: it decides where goals do not. */
const MARGIN_WEIGHT = 0.02;
/** Beyond this many spreads a margin counts no more. */
const MOST_SPREADS = 4;

/** Weighs a prospect by its futures. */
export function weigh(prospect: Prospect, expected: Expected): Weighed {
  const worth = expected.met.map((met, future) => met + MARGIN_WEIGHT * clampMargin(expected.margin[future] ?? 0));
  return { prospect, expected, worth, mean: meanOf(worth) };
}

/** Puts the best first; of equals the one named first stays first. */
export function ranked(weighed: readonly Weighed[]): Weighed[] {
  return [...weighed].sort((a, b) => b.mean - a.mean);
}

/** Says whether one prospect is better than another by more than some standard errors of the difference over the futures that they share. */
export function surpasses(one: Weighed, other: Weighed, errors: number): boolean {
  const lead = one.worth.map((value, future) => value - (other.worth[future] ?? 0));
  const mean = meanOf(lead);
  const squares = lead.map((value) => (value - mean) * (value - mean));
  return mean > errors * Math.sqrt(meanOf(squares) / Math.max(1, lead.length - 1));
}

/** The mean of some numbers; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Leaves out every prospect that has been named before. */
export function distinct(prospects: readonly Prospect[]): Prospect[] {
  const known = new Map(prospects.map((prospect) => [keyOf(prospect), prospect] as const).reverse());
  return prospects.filter((prospect) => known.get(keyOf(prospect)) === prospect);
}

/** Says whether two plans do the same. */
export function samePlan(one: readonly Choice[], other: readonly Choice[]): boolean {
  return planKey(one) === planKey(other);
}

function keyOf({ choices, later }: Prospect): string {
  return `${later} ${planKey(choices)}`;
}

function planKey(choices: readonly Choice[]): string {
  return choices.map(({ action, day, args }) => `${action}@${day} ${Object.keys(args).sort().map((name) => `${name}=${args[name]}`).join(' ')}`).join('; ');
}

function clampMargin(margin: number): number {
  return Math.min(MOST_SPREADS, Math.max(-MOST_SPREADS, margin));
}
