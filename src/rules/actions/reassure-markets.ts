import { RISK } from '../../model';
import { effect, vixLevel } from '../economy/prices';
import { setHolderTax } from '../law/holder-tax';
import { VIX } from '../markets/ids';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const ORDINARY_VIX = 15;

/** Has the treasury say that nothing is wrong and no holder will be taxed: calms a little, and words wear out whoever says them. */
export const reassureMarkets: Action = {
  id: 'reassure-markets',
  roles: ['government'],
  parameters: [],
  conflicts: ['threaten-foreign-holder-tax'],
  sources: ['bessent-2025', 'section-899-2025'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 0.5 }),
  legal: () => null,
  apply(world, actor, _args, { frame }) {
    const worn = 1 / (1 + world.calmWords);
    world.calmWords += 1;
    effect(world, VIX, RISK, actor.cause, -frame.p.reassureVix * worn * Math.max(0, vixLevel(world, frame) - ORDINARY_VIX));
    setHolderTax(world, frame, 0, actor.cause);
  },
  evidence: () => [],
};
