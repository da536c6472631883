import type { Observation } from '../../model';

/** What an institution's chart is sent, once a turn, before its doctrine decides. */
export interface ObserveEvent {
  readonly type: 'observe';
  readonly observation: Observation;
}

/** A question about an observation. */
export type Look = (observation: Observation) => boolean;

/** A guard as a chart calls it. */
export type Guard = (args: { readonly event: ObserveEvent }) => boolean;

/** Turns questions about an observation into guards of a chart, under the same names. */
export function guardsOf<K extends string>(looks: { readonly [name in K]: Look }): { [name in K]: Guard } {
  const entries = Object.entries<Look>(looks).map(([name, look]) => [name, guardOf(look)]);
  return Object.fromEntries(entries) as { [name in K]: Guard };
}

function guardOf(look: Look): Guard {
  return ({ event }) => look(event.observation);
}
