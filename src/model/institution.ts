import type { Chance } from './contracts';
import type { Role } from './level';
import type { Observation } from './observation';
import type { Choice, Move } from './record';

/** One way to go on: what is done now, and the doctrine by which the seat decides from the next turn on. */
export interface Prospect {
  readonly choices: readonly Choice[];
  readonly later: string;
}

/** What futures say of a prospect, future by future: each prospect is played in the same ones. */
export interface Expected {
  /** Share of the seat's goals that are met at the end. */
  readonly met: readonly number[];
  /** How far the goals are passed at the end, or missed where less than nothing: mean over the goals, each in its own usual spread. */
  readonly margin: readonly number[];
  /** Share of the futures that end so, by ending; the empty text for those still open. */
  readonly endings: { readonly [ending: string]: number };
}

/** Plays futures from what one seat knows now; pure: the same question has the same answer. */
export interface Forecaster {
  /** What the seat could do now: each action by itself as its card opens, in the order of the rules. */
  readonly acts: readonly Choice[];
  /** The same action with one of its parameters set otherwise. */
  variants(choice: Choice): readonly Choice[];
  /** Plays so many futures of each prospect. */
  compare(prospects: readonly Prospect[], futures: number): readonly Expected[];
}

/** What a doctrine decides from. */
export interface Situation {
  readonly observation: Observation;
  /** Active states of the institution's chart, by region: { posture: 'warning' }. */
  readonly posture: { readonly [region: string]: string };
  readonly chance: Chance;
  /** Whether this seat may take these choices now; refuses nothing silently. */
  readonly allowed: (choices: readonly Choice[]) => boolean;
  /** Looks ahead for the seat and the goals it has; absent within futures and where nobody can. */
  readonly forecaster?: Forecaster;
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
  /** Doctrines that look ahead, from the easiest to the hardest to play against: nobody is assumed to run one, and none is drawn. */
  readonly lookAhead?: readonly Doctrine[];
}

/** The institutions that can be in play, by id. */
export type Cast<C = unknown> = readonly Institution<C>[];

/** Ids of the doctrines that look ahead, from easy to hard. */
export const LOOK_AHEAD: readonly string[] = ['foresight-1', 'foresight-2', 'foresight-3'];

/** Finds a doctrine of an institution, be it plain or one that looks ahead. */
export function doctrineOf({ doctrines, lookAhead = [] }: Institution, id: string): Doctrine | undefined {
  return doctrines.find((doctrine) => doctrine.id === id) ?? lookAhead.find((doctrine) => doctrine.id === id);
}
