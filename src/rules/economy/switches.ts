import type { Actor, Order, World } from '../../model';
import { TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { sellableUsdBn } from './portfolio';

/** Smallest amount that is changed from Treasuries into something else, in $bn. */
export const SMALLEST_SWITCH_USD_BN = 0.1;

const SWITCH_DAYS = 10;

/** What a seat can still change into something else; never an empty range, so that the card can say why. */
export function switchLimits(world: World, frame: Frame, seat: number): { usdBn: { min: number; max: number } } {
  return { usdBn: { min: SMALLEST_SWITCH_USD_BN, max: Math.max(SMALLEST_SWITCH_USD_BN, sellableUsdBn(world, frame, seat)) } };
}

/** Orders Treasuries changed into something else over two weeks. */
export function switchTreasuries(world: World, frame: Frame, actor: Actor, usdBn: number, into: Order['into']): void {
  const holder = frame.holderOfSeat[actor.seat] as number;
  world.orders.push({ holder, instrument: TREASURIES, usdBnPerDay: usdBn / SWITCH_DAYS, daysLeft: SWITCH_DAYS, repatriatedShare: 0, hedgeSharePerDay: 0, into, cause: actor.cause });
}
