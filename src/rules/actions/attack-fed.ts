import { numberArg } from '../../model';
import { attackStrength, hearOfIndependence } from '../economy/independence';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

/** Attacks the central bank in public: markets price a bank that obeys, and each time a little less. */
export const attackFed: Action = {
  id: 'attack-fed',
  roles: ['government'],
  parameters: [number('tone', '-', [1, 3], 1, 1)],
  conflicts: ['reassure-markets'],
  sources: ['fed-attack-2025', 'bianchi-kung-kind-2019'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: 0.5 * (1 + numberArg(args, 'tone')) }),
  legal: () => null,
  apply(world, actor, args, { frame }) {
    const { pressure } = world;
    const strength = attackStrength(world, frame, numberArg(args, 'tone'));
    hearOfIndependence(world, frame, actor.cause, strength);
    pressure.habit += 1;
    pressure.lastStrength = strength;
    pressure.lastTurn = world.clock.turn;
  },
  evidence: () => [],
};
