import { BELIEF, RISK } from '../../model';
import { moveIndependence } from '../economy/independence';
import { panic } from '../economy/panic';
import { effect } from '../economy/prices';
import { hearOfPromise } from '../economy/trust';
import { DXY, SP500, VIX } from '../markets/ids';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

/** Refuses dollars to allied central banks: dollars grow scarce, allies draw conclusions, and all ask who gave the order. */
export const refuseLines: Action = {
  id: 'refuse-lines',
  roles: ['central-bank'],
  parameters: [],
  conflicts: ['open-swap-lines', 'open-fima-repo'],
  sources: ['swap-lines-2020'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  legal: (world) => (world.lines.swap < 0 ? { code: 'lines-refused', args: {} } : null),
  apply(world, actor, _args, { frame }) {
    const { p } = frame;
    world.lines.swap = -1;
    const scramble = 1 + (p.refusalInPanic - 1) * panic(world, frame);
    effect(world, DXY, RISK, actor.cause, p.refusalDollarPct * scramble);
    effect(world, VIX, RISK, actor.cause, p.refusalVix * scramble);
    effect(world, SP500, BELIEF, actor.cause, p.refusalEquityPct * scramble);
    moveIndependence(world, frame, actor.cause, p.refusalIndependence);
    hearOfPromise(world, frame, actor.cause, { europe: 1.5, japan: 1, china: 0, other: 1 });
  },
  evidence: () => [],
};
