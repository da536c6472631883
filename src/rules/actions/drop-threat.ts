import { parseCause } from '../../model';
import type { Threat } from '../../model';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import { learnThreshold, repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import { partnerChoices, refuseStage, standingThreat, withdraw } from '../law/threats';
import { ANY_DAY, onGovernment, PARTNERS } from '../card/action';
import type { Action } from '../card/action';

const UNITY_GAIN = 2;
const WITHDRAWN = { europe: -1, japan: -0.2, china: 0, other: -0.2 };
/** What is taken back within days gives more than half of the lost trust back; a denied attack on the Fed gave back 70%. */
const TAKEN_BACK = { europe: -3.5, japan: -0.7, china: -0.2, other: -0.9 };
const SOON_TURNS = 1;

function turnOf(threat: Threat): number {
  const made = parseCause(threat.cause);
  return made.type === 'decision' ? made.turn : 0;
}

/** Withdraws a threat, and the tariff with it if one is collected. */
export const dropThreat: Action = {
  id: 'drop-threat',
  roles: ['government'],
  parameters: [PARTNERS],
  conflicts: ['threaten-tariff', 'order-tariff', 'pause-tariff'],
  sources: ['davos-2026', 'threat-count-2026'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  choices: (_world, _actor, frame) => partnerChoices(frame),
  legal: (world, _actor, args, frame) => refuseStage(world, frame, args, ['said', 'ordered', 'paused', 'in-force']),
  apply(world, actor, args, { frame }) {
    const threat = standingThreat(world, frame, args);
    if (threat === undefined) return;
    learnThreshold(world, frame);
    const soon = world.clock.turn - turnOf(threat) <= SOON_TURNS;
    withdraw(threat);
    if (world.tariffs.withdrawnTurn === 0) world.tariffs.withdrawnTurn = world.clock.turn;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
    hearOfPromise(world, frame, actor.cause, soon ? TAKEN_BACK : WITHDRAWN);
    moveCapacity(world, frame.bloc, UNITY_GAIN);
  },
  evidence: () => onGovernment(0.03, 0.4, 0.65),
};
