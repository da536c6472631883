import { numberArg } from '../../model';
import { moveIndependence } from '../economy/independence';
import { guide } from '../economy/policy-path';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

/** Says where the policy rate will go over a year: words work like a smaller deed, and turning round costs belief in them. */
export const guidePath: Action = {
  id: 'guide-path',
  roles: ['central-bank'],
  parameters: [number('bp', 'bp', [-75, 75], 25, -25)],
  conflicts: [],
  sources: ['nakamura-steinsson-2018', 'bernanke-kuttner-2005'],
  standing: 'settled',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal(world, _actor, args) {
    const bp = numberArg(args, 'bp');
    return bp === world.macro.guidedBp ? { code: 'guided-already', args: { bp } } : null;
  },
  apply(world, actor, args, { frame }) {
    const turned = guide(world, frame, actor.cause, numberArg(args, 'bp'));
    if (turned) moveIndependence(world, frame, actor.cause, frame.p.reversalIndependence);
  },
  evidence: () => [],
};
