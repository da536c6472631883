import { FUNDAMENTAL, numberArg } from '../../model';
import { effect } from '../economy/prices';
import { hearOfPromise } from '../economy/trust';
import { UST10, UST2 } from '../markets/ids';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const COST_PER_PP = 0.2;
const TRUST_PER_PP = 0.02;

/**
 * Borrows more in bills and less in bonds: long yields ease, the interest bill follows short rates faster. Beyond
 * what the Treasury's own advisers call prudent it costs standing at home and a little trust abroad.
 */
export const shiftToBills: Action = {
  id: 'shift-to-bills',
  roles: ['government'],
  parameters: [number('sharePct', '%', [0, 40], 1, 25)],
  conflicts: [],
  sources: ['refunding-2026', 'miran-roubini-2024'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args, world, frame) => ({ capacity: 1 + COST_PER_PP * beyondGuide(args, world, frame.p.billGuidePct) }),
  legal(world, _actor, args) {
    const sharePct = numberArg(args, 'sharePct');
    return sharePct === world.fiscal.billSharePct ? { code: 'share-unchanged', args: { sharePct } } : null;
  },
  apply(world, actor, args, { frame }) {
    const { p } = frame;
    const beyond = beyondGuide(args, world, p.billGuidePct);
    const change = numberArg(args, 'sharePct') - world.fiscal.billSharePct;
    world.fiscal.billSharePct += change;
    effect(world, UST10, FUNDAMENTAL, actor.cause, p.billShiftTenYearBp * change);
    effect(world, UST2, FUNDAMENTAL, actor.cause, p.billShiftTwoYearBp * change);
    const severity = TRUST_PER_PP * beyond;
    if (severity > 0) hearOfPromise(world, frame, actor.cause, { europe: severity, japan: severity, china: severity, other: severity });
  },
  evidence: () => [],
};

/** How far an increase ends beyond the guide, in pp; a cut never does. */
function beyondGuide(args: Parameters<Action['cost']>[0], world: Parameters<Action['cost']>[1], guidePct: number): number {
  const sharePct = numberArg(args, 'sharePct');
  return sharePct > world.fiscal.billSharePct ? Math.max(0, sharePct - guidePct) : 0;
}
