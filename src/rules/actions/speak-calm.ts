import { BELIEF, RISK } from '../../model';
import { panic } from '../economy/panic';
import { effect, vixLevel } from '../economy/prices';
import { answerStress } from '../economy/stress';
import { SP500, VIX } from '../markets/ids';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const ORDINARY_VIX = 15;

/** Says that markets are watched and tools are ready: helps in a fright, and less each time it is said. */
export const speakCalm: Action = {
  id: 'speak-calm',
  roles: ['central-bank'],
  parameters: [],
  conflicts: [],
  sources: ['bank-of-england-2022'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  legal: () => null,
  apply(world, actor, _args, { frame }) {
    const worn = 1 / (1 + world.calmWords);
    world.calmWords += 1;
    answerStress(world);
    effect(world, VIX, RISK, actor.cause, -frame.p.calmVix * worn * Math.max(0, vixLevel(world, frame) - ORDINARY_VIX));
    effect(world, SP500, BELIEF, actor.cause, frame.p.calmEquityPct * worn * panic(world, frame));
  },
  evidence: () => [],
};
