import type { Order, World } from '../../model';
import { EQUITIES, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { held } from './books';

/** An order for shares that artificial intelligence carries: held among all shares, felt most by technology. */
export const AI_SHARES = 3;

function sells(order: Order, instrument: number): boolean {
  if (instrument === EQUITIES) return order.instrument === EQUITIES || order.instrument === AI_SHARES;
  return order.instrument === instrument && order.into !== 'bills';
}

/** What a holder has promised to sell of an instrument and not yet sold, in $bn; a change into bills sells nothing. */
export function committedUsdBn(world: World, holder: number, instrument: number = TREASURIES): number {
  let total = 0;
  for (const order of world.orders) {
    if (order.holder === holder && sells(order, instrument)) total += Math.max(0, order.usdBnPerDay) * order.daysLeft;
  }
  return total;
}

/** What a holder can still decide to sell of an instrument, in $bn. */
export function freeUsdBn(world: World, holder: number, instrument: number): number {
  return holder < 0 ? 0 : Math.max(0, held(world, instrument, holder) - committedUsdBn(world, holder, instrument));
}

/** What a seat can still decide to sell, in $bn: par of Treasuries, or shares at start prices. */
export function sellableUsdBn(world: World, frame: Frame, seat: number, instrument: number = TREASURIES): number {
  return freeUsdBn(world, frame.holderOfSeat[seat] ?? -1, instrument);
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

const OPENING_SHARE = 0.05;
const SMALLEST_OPENING_USD_BN = 0.1;

/** A round amount with which a card on a holding opens: about a twentieth of it, in $bn. */
export function openingUsdBn(holdingUsdBn: number): number {
  const wanted = OPENING_SHARE * holdingUsdBn;
  let unit = SMALLEST_OPENING_USD_BN;
  while (unit * 10 <= wanted) unit *= 10;
  const rounded = 5 * unit <= wanted ? 5 : 2 * unit <= wanted ? 2 : 1;
  return Math.round(rounded * unit * 10) / 10;
}
