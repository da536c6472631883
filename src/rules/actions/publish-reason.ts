import { textArg } from '../../model';
import { learnOfCampaign, POLITICS_RATIO } from '../economy/beliefs';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const FINANCES_RATIO = 1.6;

function ratioOf(reason: string): number {
  return reason === 'politics' ? POLITICS_RATIO : FINANCES_RATIO;
}

/** Says in public why the fund acts: its debtor's finances, or politics. Markets read the second very differently, and once said it is said. */
export const publishReason: Action = {
  id: 'publish-reason',
  roles: ['sovereign-fund', 'pension-fund', 'reserve-manager'],
  parameters: [{ id: 'reason', kind: 'choice', options: ['finances', 'politics'], initial: 'finances' }],
  speaks: true,
  conflicts: [],
  sources: ['akademiker-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: textArg(args, 'reason') === 'politics' ? 20 : 5 }),
  legal: (world, actor, args) => ((world.spoken[actor.seat] ?? 1) >= ratioOf(textArg(args, 'reason')) ? { code: 'reason-said', args: {} } : null),
  apply(world, actor, args, { frame }) {
    const said = world.spoken[actor.seat] ?? 1;
    const ratio = ratioOf(textArg(args, 'reason'));
    world.spoken[actor.seat] = Math.max(said, ratio);
    learnOfCampaign(world, frame, actor.cause, Math.max(1, ratio / said));
  },
  evidence: (args) => [{ belief: 'campaign', likelihoods: [ratioOf(textArg(args, 'reason')), 1], strength: 1 }],
};
