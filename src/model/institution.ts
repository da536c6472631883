import type { Chance } from './contracts';
import type { Role } from './level';
import type { Observation } from './observation';
import type { Choice, Move } from './record';

/** What a doctrine decides from. */
export interface Situation {
  readonly observation: Observation;
  /** Active states of the institution's chart, by region: { posture: 'warning' }. */
  readonly posture: { readonly [region: string]: string };
  readonly chance: Chance;
  /** Whether this seat may take these choices now; refuses nothing silently. */
  readonly allowed: (choices: readonly Choice[]) => boolean;
}

/** A way of deciding, with its reason. */
export interface Doctrine {
  readonly id: string;
  /** The type that markets would call an institution that runs it: a belief and the type's place in it; absent where no belief is about it. */
  readonly believed?: { readonly belief: string; readonly type: number };
  decide(situation: Situation): Move;
}

/** Who decides: a statechart of postures and procedures, and the doctrines that can run it. C is the chart's own type. */
export interface Institution<C = unknown> {
  readonly id: string;
  readonly role: Role;
  readonly chart: C;
  readonly doctrines: readonly Doctrine[];
}

/** The institutions that can be in play, by id. */
export type Cast<C = unknown> = readonly Institution<C>[];
