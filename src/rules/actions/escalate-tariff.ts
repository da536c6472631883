import { numberArg, textArg } from '../../model';
import type { Threat } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { refuseBasis } from '../law/tariff-law';
import { partnerChoices, refuseStage, standingThreat } from '../law/threats';
import { ANY_DAY, number, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

/** The tariff that comes next in law: what is collected, or what the signed order starts with. */
function currentPp(threat: Threat): number {
  return threat.stage === 'in-force' ? threat.inForcePp : (threat.steps[0]?.tariffPp ?? 0);
}

/** Raises a tariff that is signed or collected. */
export const escalateTariff: Action = {
  id: 'escalate-tariff',
  roles: ['government'],
  parameters: [PARTNERS, number('addPp', 'pp', [1, 25], 1, 10)],
  conflicts: ['threaten-tariff', 'order-tariff', 'impose-tariff', 'pause-tariff', 'drop-threat'],
  sources: ['escalation-2025', 'ieepa'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  legal(world, _actor, args, frame) {
    const refusal = refuseStage(world, frame, args, ['ordered', 'in-force']);
    const threat = standingThreat(world, frame, args);
    if (refusal !== null || threat === undefined) return refusal;
    const tariffPp = currentPp(threat) + numberArg(args, 'addPp');
    return refuseBasis(world, frame, { basis: threat.basis, partners: textArg(args, 'partners'), tariffPp, weeks: 0 });
  },
  apply(world, actor, args, { frame }) {
    const threat = standingThreat(world, frame, args);
    if (threat === undefined) return;
    raise(threat, currentPp(threat) + numberArg(args, 'addPp'));
    threat.cause = actor.cause;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    hearOfPromise(world, frame, actor.cause, { europe: 1.2, japan: 1.2, china: 0.8, other: 1.2 });
  },
  evidence: () => onGovernment(0.6, 0.3, 0.06),
};

/** What is collected rises at once; a signed order rises from its date, and its later steps at least as high. */
function raise(threat: Threat, tariffPp: number): void {
  if (threat.stage === 'in-force') {
    threat.inForcePp = tariffPp;
    threat.steps = threat.steps.filter((step) => step.tariffPp > tariffPp);
    return;
  }
  threat.steps = threat.steps.map((step) => ({ ...step, tariffPp: Math.max(step.tariffPp, tariffPp) }));
}
