import type { Contribution, NewsItem } from '../model';
import { eventOf } from './causes';
import type { Viewer } from './viewer';

/** What a market's move is explained over: from the first turn to the last, with all parts of it. */
export interface Scope {
  readonly market: string;
  readonly from: number;
  readonly to: number;
  readonly contributions: readonly Contribution[];
}

/** The clock by which an earlier decision moved markets in the one turn that is explained, if one struck. */
export function scopeEvent(viewer: Viewer, { from, to }: Scope, cause: string): NewsItem | undefined {
  return from === to ? eventOf(viewer, cause, to) : undefined;
}

/** How far the market of a scope moved day by day, up and down added together, in its unit of move. */
export function travelOf({ state }: Viewer, { market, from, to }: Pick<Scope, 'market' | 'from' | 'to'>): number {
  return openDaysOf(state.journals, { market, from, to }).reduce((sum, { move }) => sum + Math.abs(move), 0);
}

/** The days on which the market of a scope was open. */
export function openDaysOf(journals: Viewer['state']['journals'], { market, from, to }: Pick<Scope, 'market' | 'from' | 'to'>): Viewer['state']['journals'][number]['days'] {
  return journals
    .filter(({ turn }) => turn >= from && turn <= to)
    .flatMap(({ days }) => days.filter((day) => day.market === market));
}
