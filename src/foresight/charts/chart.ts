import type { Observation } from '../../model';

/** What a chart is told, as a guard is handed it. */
export interface Told {
  readonly context: object;
  readonly event: { readonly type: 'observe'; readonly observation: Observation };
}

/** A guard: it looks at what the chart is told and at nothing else. */
export type Guard = (told: Told) => boolean;

/** One way out of a state as a chart writes it down. */
export type Transition = string | { readonly guard?: unknown; readonly target?: unknown; readonly actions?: unknown };

/** A state as a chart writes it down; its words are those of XState. */
export interface StateConfig {
  readonly type?: unknown;
  readonly initial?: unknown;
  readonly states?: { readonly [state: string]: StateConfig };
  readonly on?: { readonly [event: string]: Transition | readonly Transition[] | undefined };
}

/** A statechart, read as plain data: what its maker knows of its types is not needed. */
export interface Chart {
  readonly config: object;
  readonly implementations: { readonly guards: object };
}

/** The guards of a chart by name. */
export type Guards = { readonly [name: string]: unknown };

/** Thrown when a chart uses what a table cannot hold; says where and what. */
export class ChartRefused extends Error {
  constructor(path: readonly string[], what: string) {
    super(`The chart cannot be made a table: ${path.length === 0 ? 'the chart' : path.join('.')} ${what}.`);
    this.name = 'ChartRefused';
  }
}
