import { attackUnanswered, hearOfIndependence } from '../economy/independence';
import { moveCapacity } from '../economy/politics';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

/** Answers an attack in public: most of what it cost comes back, and the central bank gains room by standing firm. */
export const defendIndependence: Action = {
  id: 'defend-independence',
  roles: ['central-bank'],
  parameters: [],
  conflicts: [],
  sources: ['fed-attack-2025', 'fed-statement-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal: (world) => (attackUnanswered(world) ? null : { code: 'no-attack', args: {} }),
  apply(world, actor, _args, { frame }) {
    hearOfIndependence(world, frame, actor.cause, -frame.p.defenceShare * world.pressure.lastStrength);
    world.pressure.lastStrength = 0;
    moveCapacity(world, frame.centralBank, frame.p.defenceRoom);
  },
  evidence: () => [],
};
