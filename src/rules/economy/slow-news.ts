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
  effect(world, market, kind, cause, shareAtOnce(world, market, kind, cause, amount, atOnce, halfLifeDays));
}

/** Gives what of a piece of news is priced at once, and notes the rest; a small rest is not worth waiting for. */
export function shareAtOnce(world: World, market: number, kind: Kind, cause: Cause, amount: number, atOnce: number, halfLifeDays: number): number {
  const later = (1 - atOnce) * amount;
  if (Math.abs(later) < TOO_SMALL) return amount;
  postpone(world, market, kind, cause, later, halfLifeDays);
  return amount - later;
}

/** Lets a price effect arrive by and by, from the next open day. */
export function postpone(world: World, market: number, kind: Kind, cause: Cause, amount: number, halfLifeDays: number): void {
  for (const row of world.slow) {
    if (row.market !== market || row.kind !== kind || row.cause !== cause) continue;
    row.amount += amount;
    return;
  }
  world.slow.push({ market, kind, cause, amount, sharePerDay: arrivingPerDay(halfLifeDays) });
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
