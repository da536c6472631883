import { mean } from '../maths';
import type { GoalOutcome } from './tournament-games';
import { deviationOf } from './tournament-score';

/** How games of two doctrines on the same seeds compare. */
export interface Duel {
  readonly wins: number;
  readonly ties: number;
  readonly losses: number;
  /** Games won, ties counted half. */
  readonly share: number;
  /** Games won of those that were decided; 1/2 where none was. */
  readonly decided: number;
  /** Games in which the same goals were met as by the other, so that margins decided. */
  readonly byMargin: number;
}

/** Differences of margin below this are rounding. */
const LEAST_MARGIN = 1e-9;

/**
 * Compares two doctrines game by game: who meets the larger share of the goals is better; where that is the same, who passes them by more
 * (or misses them by less), as the mean over the goals, each in standard deviations over all games of both. It treats both alike.
 */
export function duel(one: readonly (readonly GoalOutcome[])[], other: readonly (readonly GoalOutcome[])[]): Duel {
  const scales = (one[0] ?? []).map((_, place) => deviationOf([...one, ...other].map((outcomes) => outcomes[place]?.margin ?? 0)));
  const results = one.map((outcomes, game) => better(outcomes, other[game] ?? [], scales));
  const count = (result: number): number => results.filter((found) => found === result).length;
  const [wins, ties, losses] = [count(1), count(0), count(-1)];
  const byMargin = one.filter((outcomes, game) => shareOf(outcomes) === shareOf(other[game] ?? [])).length;
  return { wins, ties, losses, share: (wins + ties / 2) / Math.max(1, one.length), decided: wins + losses === 0 ? 0.5 : wins / (wins + losses), byMargin };
}

/** Mean share of the goals that were met. */
export function shareOf(outcomes: readonly GoalOutcome[]): number {
  return mean(outcomes.map(({ met }) => (met ? 1 : 0)));
}

function better(one: readonly GoalOutcome[], other: readonly GoalOutcome[], scales: readonly number[]): -1 | 0 | 1 {
  const lead = shareOf(one) - shareOf(other);
  if (lead !== 0) return lead > 0 ? 1 : -1;
  const margin = mean(one.map((outcome, place) => ((scales[place] ?? 0) > 0 ? (outcome.margin - (other[place]?.margin ?? 0)) / (scales[place] ?? 1) : 0)));
  if (Math.abs(margin) < LEAST_MARGIN) return 0;
  return margin > 0 ? 1 : -1;
}
