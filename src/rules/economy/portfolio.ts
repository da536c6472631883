import type { World } from '../../model';
import { EQUITIES, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { held } from './books';

/** Par of Treasuries that a holder has promised to sell and not yet sold, in $bn. */
export function committedUsdBn(world: World, holder: number): number {
  let total = 0;
  for (const order of world.orders) {
    if (order.holder === holder && order.instrument === TREASURIES) total += order.usdBnPerDay * order.daysLeft;
  }
  return total;
}

/** Par of Treasuries that a seat can still decide to sell, in $bn. */
export function sellableUsdBn(world: World, frame: Frame, seat: number): number {
  const holder = frame.holderOfSeat[seat] ?? -1;
  return holder < 0 ? 0 : Math.max(0, held(world, TREASURIES, holder) - committedUsdBn(world, holder));
}

/** Share of its dollars that a holder has hedged or has ordered hedged. */
export function hedgeInHand(world: World, holder: number): number {
  let share = world.hedgedShare[holder] ?? 0;
  for (const order of world.orders) if (order.holder === holder) share += order.hedgeSharePerDay * order.daysLeft;
  return share;
}

/** Dollar assets of a holder at start prices, in $bn. */
export function dollarAssetsUsdBn(world: World, holder: number): number {
  return held(world, TREASURIES, holder) + held(world, EQUITIES, holder);
}
