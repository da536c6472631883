import { numberArg } from '../../model';
import { learn } from '../economy/beliefs';
import { learnThreshold, repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { partnerChoices, refuseStage, standingThreat } from '../law/threats';
import { ANY_DAY, number, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

/** Puts a threat or a tariff on hold for some weeks. */
export const pauseTariff: Action = {
  id: 'pause-tariff',
  roles: ['government'],
  parameters: [PARTNERS, number('weeks', 'weeks', [1, 13], 1, 4)],
  conflicts: ['threaten-tariff', 'order-tariff', 'drop-threat'],
  sources: ['pause-2025'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 0.5 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  legal: (world, _actor, args, frame) => refuseStage(world, frame, args, ['said', 'ordered', 'in-force']),
  apply(world, actor, args, { frame }) {
    const threat = standingThreat(world, frame, args);
    if (threat === undefined) return;
    learnThreshold(world, frame);
    const weeks = numberArg(args, 'weeks');
    if (threat.inForcePp > 0) threat.steps = [{ tariffPp: threat.inForcePp, turn: world.clock.turn + weeks }, ...threat.steps];
    threat.stage = 'paused';
    threat.inForcePp = 0;
    threat.pausedUntilTurn = world.clock.turn + weeks;
    for (const step of threat.steps) step.turn = Math.max(step.turn, threat.pausedUntilTurn);
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    hearOfPromise(world, frame, actor.cause, { europe: -0.3, japan: -0.3, china: 0, other: -0.3 });
  },
  evidence: () => onGovernment(0.06, 0.5, 0.55),
};
