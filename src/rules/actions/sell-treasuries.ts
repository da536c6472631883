import { numberArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { openingUsdBn, sellableUsdBn } from '../economy/portfolio';
import { TREASURIES } from '../frame';
import { refuseBeyondMandate } from '../law/mandate';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.1;
const SMALLEST_USD_BN = 0.01;

/** Sells Treasuries over some days and takes the dollars home. Done quietly it is weak evidence of anything. */
export const sellTreasuries: Action = {
  id: 'sell-treasuries',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [number('usdBn', 'USD bn', [SMALLEST_USD_BN, 1300], SMALLEST_USD_BN, 0.1), number('days', 'days', [1, 20], 1, 1)],
  quiet: true,
  conflicts: [],
  sources: ['akademiker-2026', 'bis-wp-1105', 'ifdp-1041'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 3 + Math.min(12, Math.round(numberArg(args, 'usdBn') / 10)) }),
  legal(world, actor, args, frame) {
    if (sellableUsdBn(world, frame, actor.seat) < SMALLEST_USD_BN) return { code: 'nothing-to-sell', args: {} };
    return refuseBeyondMandate(world, actor, numberArg(args, 'usdBn'), frame);
  },
  // Never an empty range: when nothing is left, `legal` says so in plain words.
  limits(world, actor, frame) {
    const holding = sellableUsdBn(world, frame, actor.seat);
    return { usdBn: { min: SMALLEST_USD_BN, max: Math.max(SMALLEST_USD_BN, holding), initial: openingUsdBn(holding) } };
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const daysLeft = numberArg(args, 'days');
    const usdBnPerDay = numberArg(args, 'usdBn') / daysLeft;
    world.orders.push({ holder, instrument: TREASURIES, usdBnPerDay, daysLeft, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause: actor.cause });
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
