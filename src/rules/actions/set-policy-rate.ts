import { numberArg } from '../../model';
import { moveIndependence } from '../economy/independence';
import { changeRate } from '../economy/policy-path';
import { number } from '../card/action';
import type { Action } from '../card/action';

/** Moves the policy rate at a scheduled meeting; without guidance a hold is expected, and what moves markets is the surprise. */
export const setPolicyRate: Action = {
  id: 'set-policy-rate',
  roles: ['central-bank'],
  parameters: [number('bp', 'bp', [-50, 50], 25, 0)],
  conflicts: [],
  sources: ['fomc-calendar-2026', 'bernanke-kuttner-2005', 'nakamura-steinsson-2018'],
  standing: 'settled',
  days: (world, frame) => frame.meetingDays[world.clock.turn] ?? [],
  cost: (args) => ({ capacity: numberArg(args, 'bp') === 0 ? 0 : 3 }),
  legal: () => null,
  apply(world, actor, args, { frame }) {
    const against = changeRate(world, frame, actor.cause, numberArg(args, 'bp'));
    if (against) moveIndependence(world, frame, actor.cause, frame.p.reversalIndependence);
  },
  evidence: () => [],
};
