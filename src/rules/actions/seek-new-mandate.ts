import { learnOfCampaign } from '../economy/beliefs';
import { MINISTRY_TURNS, ministerRefuses } from '../law/mandate';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const LIKELIHOOD_RATIO = 1.5;
const UNDER_WAY: readonly string[] = ['ministry', 'parliament'];

/** Asks in public for a wider limit on leaving the benchmark: first the ministry answers, then parliament. */
export const seekNewMandate: Action = {
  id: 'seek-new-mandate',
  roles: ['sovereign-fund'],
  parameters: [],
  conflicts: [],
  sources: ['norway-oil-2019', 'norway-minister-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 12 }),
  legal(world, _actor, _args, frame) {
    const { stage } = world.mandate;
    if (stage === 'granted') return { code: 'mandate-granted', args: {} };
    if (UNDER_WAY.includes(stage)) return { code: 'mandate-under-way', args: { weeks: world.mandate.dueTurn - world.clock.turn } };
    const trust = frame.p.mandateTrust;
    return stage === 'refused' && ministerRefuses(world, frame) ? { code: 'mandate-refused', args: { trust } } : null;
  },
  apply(world, actor, _args, { frame }) {
    world.mandate = { stage: 'ministry', dueTurn: world.clock.turn + MINISTRY_TURNS, cause: actor.cause };
    learnOfCampaign(world, frame, actor.cause, LIKELIHOOD_RATIO);
  },
  evidence: () => [{ belief: 'campaign', likelihoods: [LIKELIHOOD_RATIO, 1], strength: 1 }],
};
