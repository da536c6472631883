import { numberArg, textArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { AI_SHARES, openingUsdBn, sellableUsdBn } from '../economy/portfolio';
import { EQUITIES } from '../frame';
import { refuseBeyondMandate } from '../law/mandate';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.07;
const SMALLEST_USD_BN = 0.1;

/** Sells US shares over some days and takes the dollars home: all of them alike, or first those that artificial intelligence carries. */
export const sellUsEquities: Action = {
  id: 'sell-us-equities',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [
    number('usdBn', 'USD bn', [SMALLEST_USD_BN, 900], SMALLEST_USD_BN, 1),
    number('days', 'days', [1, 20], 1, 5),
    { id: 'kind', kind: 'choice', options: ['broad', 'ai'], initial: 'broad' },
  ],
  quiet: true,
  conflicts: [],
  sources: ['gabaix-koijen-2021', 'snb-2023'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 4 + Math.min(16, Math.round(numberArg(args, 'usdBn') / 10)) }),
  legal(world, actor, args, frame) {
    if (sellableUsdBn(world, frame, actor.seat, EQUITIES) < SMALLEST_USD_BN) return { code: 'no-shares-to-sell', args: {} };
    return refuseBeyondMandate(world, actor, numberArg(args, 'usdBn'), frame);
  },
  limits(world, actor, frame) {
    const holding = sellableUsdBn(world, frame, actor.seat, EQUITIES);
    return { usdBn: { min: SMALLEST_USD_BN, max: Math.max(SMALLEST_USD_BN, holding), initial: openingUsdBn(holding) } };
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const daysLeft = numberArg(args, 'days');
    const usdBnPerDay = numberArg(args, 'usdBn') / daysLeft;
    const instrument = textArg(args, 'kind') === 'ai' ? AI_SHARES : EQUITIES;
    world.orders.push({ holder, instrument, usdBnPerDay, daysLeft, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause: actor.cause });
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
