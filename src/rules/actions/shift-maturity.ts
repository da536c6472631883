import { numberArg } from '../../model';
import { sellableUsdBn } from '../economy/portfolio';
import { TREASURIES } from '../frame';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

/** Eight weeks: such a change is made slowly, and once made it is not made again within a game of twelve. */
const DAYS = 40;

/** Changes long Treasuries for bills: lends to the same debtor, but for months and not for years. */
export const shiftMaturity: Action = {
  id: 'shift-maturity',
  roles: ['reserve-manager'],
  parameters: [number('sharePct', '%', [5, 50], 5, 10)],
  quiet: true,
  conflicts: [],
  sources: ['shl-2009'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 2 + Math.round(numberArg(args, 'sharePct') / 10) }),
  legal(world, actor, _args, frame) {
    const holder = frame.holderOfSeat[actor.seat] ?? -1;
    if (sellableUsdBn(world, frame, actor.seat) <= 0) return { code: 'nothing-to-sell', args: {} };
    const underWay = world.orders.find((order) => order.holder === holder && order.into === 'bills');
    return underWay === undefined ? null : { code: 'shift-under-way', args: { days: underWay.daysLeft } };
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const usdBnPerDay = ((numberArg(args, 'sharePct') / 100) * sellableUsdBn(world, frame, actor.seat)) / DAYS;
    world.orders.push({ holder, instrument: TREASURIES, usdBnPerDay, daysLeft: DAYS, repatriatedShare: 0, hedgeSharePerDay: 0, into: 'bills', cause: actor.cause });
  },
  evidence: () => [],
};
