import { learnOfCampaign } from '../economy/beliefs';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.5;

/** Asks funds in public to hold fewer dollars; boards decide, and owe savers, not governments. */
export const urgeFundsToDiversify: Action = {
  id: 'urge-funds-to-diversify',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: [],
  sources: ['eu-statement-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 4 }),
  legal: () => null,
  apply(world, actor, _args, { frame }) {
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
