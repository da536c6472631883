import { numberArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { sellableUsdBn } from '../economy/portfolio';
import { SMALLEST_SWITCH_USD_BN, switchLimits, switchTreasuries } from '../economy/switches';
import { refuseBeyondMandate } from '../law/mandate';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.1;

/** Sells Treasuries and their dollars, and buys government bonds of the euro area: the next largest market is a third as deep. */
export const buyEuroBonds: Action = {
  id: 'buy-euro-bonds',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [number('usdBn', 'USD bn', [SMALLEST_SWITCH_USD_BN, 200], SMALLEST_SWITCH_USD_BN, 5)],
  quiet: true,
  conflicts: [],
  sources: ['bank-of-russia-2018'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 3 + Math.min(12, Math.round(numberArg(args, 'usdBn') / 10)) }),
  legal(world, actor, args, frame) {
    if (sellableUsdBn(world, frame, actor.seat) < SMALLEST_SWITCH_USD_BN) return { code: 'nothing-to-sell', args: {} };
    return refuseBeyondMandate(world, actor, numberArg(args, 'usdBn'), frame);
  },
  limits: (world, actor, frame) => switchLimits(world, frame, actor.seat),
  apply(world, actor, args, { frame }) {
    switchTreasuries(world, frame, actor, numberArg(args, 'usdBn'), 'euro-bonds');
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
