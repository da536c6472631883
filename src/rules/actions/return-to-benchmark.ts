import { learnOfCampaign } from '../economy/beliefs';
import { dollarAssetsUsdBn, hedgeInHand } from '../economy/portfolio';
import { FORWARD_DOLLARS } from '../frame';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const DAYS = 5;
const LIKELIHOOD_RATIO = 0.9;
const NOTHING = 1e-9;

/** Stops what the fund still had under way and takes its hedge off: what is sold stays sold, the rest follows the benchmark again. */
export const returnToBenchmark: Action = {
  id: 'return-to-benchmark',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [],
  quiet: true,
  conflicts: ['sell-treasuries', 'sell-us-equities', 'buy-gold', 'buy-euro-bonds', 'stop-reinvesting', 'hedge-dollar', 'intervene-in-currency', 'shift-maturity'],
  sources: ['nbim-2009'],
  standing: 'settled',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  legal(world, actor, _args, frame) {
    const holder = frame.holderOfSeat[actor.seat] ?? -1;
    const orders = world.orders.some((order) => order.holder === holder);
    const anything = orders || hedgeInHand(world, holder) > NOTHING || (world.rolloff[holder]?.share ?? 0) > 0;
    return anything ? null : { code: 'at-benchmark', args: {} };
  },
  apply(world, actor, _args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    world.orders = world.orders.filter((order) => order.holder !== holder);
    world.rolloff[holder] = { share: 0, cause: actor.cause };
    const hedged = hedgeInHand(world, holder);
    if (hedged > 0) {
      const usdBnPerDay = (-hedged * dollarAssetsUsdBn(world, holder)) / DAYS;
      world.orders.push({ holder, instrument: FORWARD_DOLLARS, usdBnPerDay, daysLeft: DAYS, repatriatedShare: 0, hedgeSharePerDay: -hedged / DAYS, into: '', cause: actor.cause });
    }
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
