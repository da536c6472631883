import { numberArg } from '../../model';
import { learnOfCampaign } from '../economy/beliefs';
import { held } from '../economy/books';
import { TREASURIES } from '../frame';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.2;

/** Stops rolling over a share of maturing Treasuries: no sale, but a buyer who does not come back. */
export const stopReinvesting: Action = {
  id: 'stop-reinvesting',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [number('sharePct', '%', [0, 100], 5, 50)],
  conflicts: [],
  sources: ['nbim-2025', 'jec-debt-2026'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 4 }),
  legal(world, actor, args, frame) {
    const holder = frame.holderOfSeat[actor.seat] ?? -1;
    if (holder < 0 || held(world, TREASURIES, holder) <= 0) return { code: 'nothing-to-sell', args: {} };
    const share = world.rolloff[holder]?.share ?? 0;
    return Math.abs(share * 100 - numberArg(args, 'sharePct')) < 1e-9 ? { code: 'share-unchanged', args: { sharePct: share * 100 } } : null;
  },
  apply(world, actor, args, { frame }) {
    const holder = frame.holderOfSeat[actor.seat] as number;
    const share = numberArg(args, 'sharePct') / 100;
    const more = share > (world.rolloff[holder]?.share ?? 0);
    world.rolloff[holder] = { share, cause: actor.cause };
    learnOfCampaign(world, frame, actor.cause, more ? LIKELIHOOD_RATIO : 1 / LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
