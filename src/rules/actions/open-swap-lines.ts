import { BELIEF } from '../../model';
import { panic } from '../economy/panic';
import { effect } from '../economy/prices';
import { answerStress } from '../economy/stress';
import { hearOfPromise } from '../economy/trust';
import { DXY } from '../markets/ids';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

/** Offers allied central banks dollars for their own money at a lower price: the scramble for dollars eases. */
export const openSwapLines: Action = {
  id: 'open-swap-lines',
  roles: ['central-bank'],
  parameters: [],
  conflicts: ['refuse-lines'],
  sources: ['swap-lines-2020'],
  standing: 'settled',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  legal: (world) => (world.lines.swap > 0 ? { code: 'lines-open', args: {} } : null),
  apply(world, actor, _args, { frame }) {
    const { p } = frame;
    world.lines.swap = 1;
    answerStress(world);
    effect(world, DXY, BELIEF, actor.cause, p.swapDollarPct * Math.max(p.swapCalmShare, panic(world, frame)));
    hearOfPromise(world, frame, actor.cause, { europe: -0.5, japan: -0.5, china: 0, other: -0.5 });
  },
  evidence: () => [],
};
