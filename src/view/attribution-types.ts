import type { Direction, Printed } from './types';

/** A number with its sign as it is printed, and how long its bar is against the longest of its column. */
export interface ShareCell {
  readonly amount: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly text: string;
  readonly direction: Direction;
}

/** What is shared out: a market, or one objective of the seat. */
export interface ShareSubject {
  readonly id: string;
  readonly kind: 'market' | 'goal';
  readonly title: string;
  readonly total: Printed;
}

/** What one institution, or nobody, added to each subject. */
export interface ShareRow {
  /** The seat; empty for what nobody decided. */
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly icon: string;
  readonly you: boolean;
  /** One cell for each subject. */
  readonly cells: readonly ShareCell[];
}

/** Who moved what: every subject's cells add up to its total. */
export interface SharesView {
  readonly subjects: readonly ShareSubject[];
  /** Those who acted, in the level's order, and last what nobody decided. */
  readonly rows: readonly ShareRow[];
  /** Who did nothing, in one line; empty where everyone acted. */
  readonly silent: string;
  /** Whose shares may not be told yet; empty where all are. */
  readonly withheld: string;
  /** How far shares may be off where not every subset was played; empty where they are exact. */
  readonly sampled: string;
}

/** One subject as it was and as it would have been. */
export interface SilenceRow {
  readonly id: string;
  readonly kind: 'market' | 'goal';
  readonly title: string;
  readonly played: string;
  readonly silent: string;
  readonly difference: Printed;
  /** Whether the objective would have been met instead of missed, or the other way round; empty where that is the same. */
  readonly turned: string;
}

/** The game beside the same game in which the seat stayed silent. */
export interface SilenceView {
  /** What would have been different, in one or two sentences. */
  readonly lead: string;
  /** Empty where the seat was silent anyway. */
  readonly rows: readonly SilenceRow[];
}
