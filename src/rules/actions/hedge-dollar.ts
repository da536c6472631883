import { numberArg } from '../../model';
import { dollarAssetsUsdBn, hedgeInHand } from '../economy/portfolio';
import { FORWARD_DOLLARS } from '../frame';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const DAYS = 5;

/** Sells dollars forward against a share of dollar assets: keeps the assets, passes on the currency. */
export const hedgeDollar: Action = {
  id: 'hedge-dollar',
  roles: ['sovereign-fund', 'pension-fund'],
  parameters: [number('sharePct', '%', [0, 100], 5, 50)],
  conflicts: [],
  sources: ['danish-hedging-2025'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 2 + Math.round(numberArg(args, 'sharePct') / 25) }),
  legal(world, actor, args, frame) {
    const holder = frame.holderOfSeat[actor.seat] ?? -1;
    const share = hedgeInHand(world, holder) * 100;
    return Math.abs(share - numberArg(args, 'sharePct')) < 1e-9 ? { code: 'share-unchanged', args: { sharePct: Math.round(share) } } : null;
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const share = numberArg(args, 'sharePct') / 100;
    const more = share - hedgeInHand(world, holder);
    const usdBnPerDay = (more * dollarAssetsUsdBn(world, holder)) / DAYS;
    world.orders.push({ holder, instrument: FORWARD_DOLLARS, usdBnPerDay, daysLeft: DAYS, repatriatedShare: 0, hedgeSharePerDay: more / DAYS, into: '', cause: actor.cause });
  },
  evidence: () => [],
};
