/** The six kinds of cause that can move a market. */
export const KINDS = ['flow', 'belief', 'fundamental', 'trust', 'risk', 'chance'] as const;

/** The name of a kind of cause. */
export type KindName = (typeof KINDS)[number];

/** Someone sells, someone else must buy. */
export const FLOW = 0;
/** Markets price what they expect institutions to do. */
export const BELIEF = 1;
/** Policy rates, tariffs, growth, inflation, debt. */
export const FUNDAMENTAL = 2;
/** How far the issuer's promises are believed. */
export const TRUST = 3;
/** Fear, leverage and what they force. */
export const RISK = 4;
/** Some moves have no cause. */
export const CHANCE = 5;

/** A kind of cause as a small integer, for hot loops. */
export type Kind = 0 | 1 | 2 | 3 | 4 | 5;

/** Several kinds of cause as the bits of one number, bit k for kind k. */
export type KindSet = number;

/** Puts kinds together to a set. */
export function kindSet(...kinds: readonly Kind[]): KindSet {
  return kinds.reduce<KindSet>((set, kind) => set | (1 << kind), 0);
}

/**
 * A cause, as text: `decision:TURN:SEAT:ACTION`, `shock:ID` or `mechanism:ID`.
 * Text, not an object, so that it survives saves and compares by value.
 */
export type Cause = string;

/** A price effect that waits for the next open day. */
export interface PendingEffect {
  market: number;
  kind: Kind;
  cause: Cause;
  amount: number;
}

/** One named part of one market's move on one day, in the market's own unit of move. */
export interface Contribution {
  readonly turn: number;
  readonly day: number;
  readonly market: string;
  readonly kind: KindName;
  readonly cause: Cause;
  readonly amount: number;
}

/** Names a decision as a cause. */
export function decisionCause(turn: number, seat: string, action: string): Cause {
  return `decision:${turn}:${seat}:${action}`;
}

/** Names a shock as a cause. */
export function shockCause(id: string): Cause {
  return `shock:${id}`;
}

/** Names a mechanism of the model as a cause. */
export function mechanismCause(id: string): Cause {
  return `mechanism:${id}`;
}

/** A cause taken apart for display. */
export type CauseParts =
  | { readonly type: 'decision'; readonly turn: number; readonly seat: string; readonly action: string }
  | { readonly type: 'shock'; readonly id: string }
  | { readonly type: 'mechanism'; readonly id: string };

/** Takes a cause apart. */
export function parseCause(cause: Cause): CauseParts {
  const [type = '', first = '', seat = '', action = ''] = cause.split(':');
  if (type === 'decision') return { type, turn: Number(first), seat, action };
  if (type === 'shock') return { type, id: first };
  return { type: 'mechanism', id: first };
}
