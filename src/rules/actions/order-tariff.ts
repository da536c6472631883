import { textArg } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { refuseReach } from '../law/tariff-law';
import { highestPp, partnerChoices, refuseStage, standingThreat } from '../law/threats';
import { ANY_DAY, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

/** Signs a threatened tariff into a dated order: customs collect from the date that was named. */
export const orderTariff: Action = {
  id: 'order-tariff',
  roles: ['government'],
  parameters: [PARTNERS],
  conflicts: ['threaten-tariff', 'pause-tariff', 'drop-threat'],
  sources: ['ieepa', 'threat-count-2026'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1.5 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  legal(world, _actor, args, frame) {
    const threat = standingThreat(world, frame, args);
    const refusal = refuseStage(world, frame, args, ['said', 'paused']);
    if (refusal !== null || threat === undefined) return refusal;
    return refuseReach(world, frame, { basis: threat.basis, partners: textArg(args, 'partners'), tariffPp: highestPp(threat) });
  },
  apply(world, actor, args, { frame }) {
    const threat = standingThreat(world, frame, args);
    if (threat === undefined) return;
    threat.stage = 'ordered';
    threat.pausedUntilTurn = 0;
    threat.cause = actor.cause;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    hearOfPromise(world, frame, actor.cause, { europe: 1, japan: 1, china: 0.6, other: 0.8 });
  },
  evidence: () => onGovernment(0.7, 0.35, 0.1),
};
