import { BELIEF } from '../../model';
import { panic } from '../economy/panic';
import { effect } from '../economy/prices';
import { answerStress } from '../economy/stress';
import { hearOfPromise } from '../economy/trust';
import { SP500 } from '../markets/ids';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

/** Offers foreign official holders dollars against their Treasuries, so that they need not sell: dealers unload faster. */
export const openFimaRepo: Action = {
  id: 'open-fima-repo',
  roles: ['central-bank'],
  parameters: [],
  conflicts: [],
  sources: ['fima-repo'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 3 }),
  legal: (world) => (world.facility.repoOpen > 0 ? { code: 'repo-open', args: {} } : null),
  apply(world, actor, _args, { frame }) {
    world.facility.repoOpen = 1;
    answerStress(world);
    effect(world, SP500, BELIEF, actor.cause, frame.p.backstopEquityPct * panic(world, frame));
    hearOfPromise(world, frame, actor.cause, { europe: -0.5, japan: -0.5, china: 0, other: -0.5 });
  },
  evidence: () => [],
};
