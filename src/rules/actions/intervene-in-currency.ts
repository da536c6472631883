import { numberArg, textArg } from '../../model';
import { sellableUsdBn } from '../economy/portfolio';
import { TREASURIES } from '../frame';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const DAYS = 5;

/** Supports the home currency by selling Treasuries and their dollars, or restrains it by buying them with home money. */
export const interveneInCurrency: Action = {
  id: 'intervene-in-currency',
  roles: ['reserve-manager'],
  parameters: [number('usdBn', 'USD bn', [1, 100], 1, 10), { id: 'direction', kind: 'choice', options: ['support', 'restrain'], initial: 'support' }],
  conflicts: [],
  sources: ['mof-2024'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 5 + Math.round(numberArg(args, 'usdBn') / 5) }),
  legal(world, actor, args, frame) {
    const mostUsdBn = sellableUsdBn(world, frame, actor.seat);
    if (textArg(args, 'direction') === 'restrain' || numberArg(args, 'usdBn') <= mostUsdBn) return null;
    return { code: 'too-few-reserves', args: { mostUsdBn } };
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const sign = textArg(args, 'direction') === 'restrain' ? -1 : 1;
    const usdBnPerDay = (sign * numberArg(args, 'usdBn')) / DAYS;
    world.orders.push({ holder, instrument: TREASURIES, usdBnPerDay, daysLeft: DAYS, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause: actor.cause });
  },
  evidence: () => [],
};
