import { pow } from '../../maths';
import type { Cause, DayStep, Kind, World } from '../../model';
import type { Frame } from '../frame';
import { effect } from './prices';

/** ln 2: divided by a half-life of weeks, the share that goes in a day. */
export const LN2 = 0.693147;

/** What is left of a piece of news and too small to wait for, in the market's own unit. */
const TOO_SMALL = 0.02;

/** The share of what is left that arrives on a day, so that half of it is in after so many open days. */
function arrivingPerDay(halfLifeDays: number): number {
  return 1 - pow(2, -1 / halfLifeDays);
}

/**
 * Notes news of which markets price a share at once and the rest by and by: what is left shrinks by a fixed share
 * each open day. News of the same market, kind and cause is one row.
 */
export function priceSlowly(world: World, market: number, kind: Kind, cause: Cause, amount: number, atOnce: number, halfLifeDays: number): void {
  const later = (1 - atOnce) * amount;
  if (Math.abs(later) < TOO_SMALL) return effect(world, market, kind, cause, amount);
  effect(world, market, kind, cause, amount - later);
  postpone(world, market, kind, cause, later, halfLifeDays);
}

/** Lets a price effect arrive by and by, from the next open day. */
export function postpone(world: World, market: number, kind: Kind, cause: Cause, amount: number, halfLifeDays: number): void {
  const waiting = world.slow.find((row) => row.market === market && row.kind === kind && row.cause === cause);
  if (waiting === undefined) world.slow.push({ market, kind, cause, amount, sharePerDay: arrivingPerDay(halfLifeDays) });
  else waiting.amount += amount;
}

/** Each open day a share of what is left of slow news is priced; a small rest comes at once and is done with. */
export const slowNewsArrives: DayStep<World, Frame> = {
  id: 'slow-news-arrives',
  run(world, tape) {
    const { slow } = world;
    let kept = 0;
    for (let place = 0; place < slow.length; place += 1) {
      const row = slow[place] as World['slow'][number];
      const isDone = Math.abs(row.amount) < TOO_SMALL;
      const arrives = isDone ? row.amount : row.sharePerDay * row.amount;
      tape.add(row.market, row.kind, row.cause, arrives);
      if (isDone) continue;
      row.amount -= arrives;
      if (kept < place) slow[kept] = row;
      kept += 1;
    }
    if (kept < slow.length) slow.length = kept;
  },
};
