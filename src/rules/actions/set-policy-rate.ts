import { FUNDAMENTAL, numberArg } from '../../model';
import { effect } from '../economy/prices';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { number } from '../card/action';
import type { Action } from '../card/action';

/** Moves the policy rate at a scheduled meeting; a hold is expected, so what moves markets is the surprise. */
export const setPolicyRate: Action = {
  id: 'set-policy-rate',
  roles: ['central-bank'],
  parameters: [number('bp', 'bp', [-50, 50], 25, 0)],
  conflicts: [],
  sources: ['fomc-calendar-2026', 'bernanke-kuttner-2005', 'nakamura-steinsson-2018'],
  standing: 'settled',
  days: (world, frame) => frame.meetings.filter((at) => at.turn === world.clock.turn).map((at) => at.day),
  cost: (args) => ({ capacity: numberArg(args, 'bp') === 0 ? 0 : 3 }),
  legal: () => null,
  apply(world, actor, args, { frame }) {
    const { p } = frame;
    const surprise = numberArg(args, 'bp');
    world.macro.policyRatePct += surprise / 100;
    effect(world, SP500, FUNDAMENTAL, actor.cause, p.equityPerPathBp * surprise);
    effect(world, UST2, FUNDAMENTAL, actor.cause, surprise);
    effect(world, UST10, FUNDAMENTAL, actor.cause, p.tenYearPerPathBp * surprise);
    effect(world, DXY, FUNDAMENTAL, actor.cause, p.dollarPerPathBp * surprise);
    effect(world, GOLD, FUNDAMENTAL, actor.cause, p.goldPerPathBp * surprise);
  },
  evidence: () => [],
};
