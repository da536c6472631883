import { numberArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { sellableUsdBn } from '../economy/portfolio';
import { SMALLEST_SWITCH_USD_BN, switchLimits, switchTreasuries } from '../economy/switches';
import { refuseOutsideMandate } from '../law/mandate';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.1;

/** Sells Treasuries and buys gold with the dollars: nobody can freeze it, and it pays nothing. */
export const buyGold: Action = {
  id: 'buy-gold',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [number('usdBn', 'USD bn', [SMALLEST_SWITCH_USD_BN, 200], SMALLEST_SWITCH_USD_BN, 5)],
  quiet: true,
  conflicts: [],
  sources: ['pboc-gold-2024'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 4 + Math.min(14, Math.round(numberArg(args, 'usdBn') / 5)) }),
  legal(world, actor, _args, frame) {
    if (sellableUsdBn(world, frame, actor.seat) < SMALLEST_SWITCH_USD_BN) return { code: 'nothing-to-sell', args: {} };
    return refuseOutsideMandate(world, actor, frame);
  },
  limits: (world, actor, frame) => switchLimits(world, frame, actor.seat),
  apply(world, actor, args, { frame }) {
    switchTreasuries(world, frame, actor, numberArg(args, 'usdBn'), 'gold');
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
