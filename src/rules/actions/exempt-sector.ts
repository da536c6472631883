import { FUNDAMENTAL, numberArg } from '../../model';
import type { Evidence } from '../../model';
import { learn } from '../economy/beliefs';
import { averageTariffPct, moveByDiscount, repriceTariffs, standingTariffDiscountPct } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { ANY_DAY, number, onGovernment } from '../card/action';
import type { Action } from '../card/action';

const MINOR_NEWS = 0.4;
const NO_EXCEPTIONS = { europe: 0.8, japan: 0.8, china: 0.5, other: 0.8 };
const EXEMPTS: Evidence = { belief: 'government', likelihoods: [0.3, 0.5, 0.5], strength: MINOR_NEWS };

/** Takes a share of goods out of the tariffs, those of before and those of this game; none means no exceptions. */
export const exemptSector: Action = {
  id: 'exempt-sector',
  roles: ['government'],
  parameters: [number('sharePct', '%', [0, 50], 5, 20)],
  conflicts: [],
  sources: ['exemptions-2025'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 0.5 }),
  legal(world, _actor, args, frame) {
    const sharePct = Math.round(100 * world.law.exemptShare);
    if (averageTariffPct(world, frame) === 0 && !world.threats.some((threat) => threat.stage !== 'dropped')) return { code: 'nothing-to-exempt', args: {} };
    return numberArg(args, 'sharePct') === sharePct ? { code: 'share-unchanged', args: { sharePct } } : null;
  },
  apply(world, actor, args, { frame }) {
    const share = numberArg(args, 'sharePct') / 100;
    const before = standingTariffDiscountPct(world, frame);
    world.law.exemptShare = share;
    moveByDiscount(world, frame, actor.cause, FUNDAMENTAL, standingTariffDiscountPct(world, frame) - before);
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    if (share === 0) hearOfPromise(world, frame, actor.cause, NO_EXCEPTIONS);
  },
  evidence: (args) => (numberArg(args, 'sharePct') === 0 ? onGovernment(0.65, 0.45, 0.25) : [EXEMPTS]),
};
