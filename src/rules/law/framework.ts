import type { Cause, World } from '../../model';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import { learnThreshold, repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import type { Frame } from '../frame';
import { alliedWith, withdraw } from './threats';

const TRUST_IN_EUROPE = -1;
/** Talks on territory spoil part of what a settlement is worth to allies. */
const TERRITORY_TRUST = 0.5;

/** Says whether an offer lies on the table. */
export function offerStands(world: World): boolean {
  return world.framework.stage === 'offered';
}

/** The bloc accepts what is offered: threats against allies are withdrawn and markets hear of a deal; talks on territory cost trust and unity. */
export function acceptFramework(world: World, frame: Frame, cause: Cause): void {
  const { framework } = world;
  const talks = framework.territory === 'talks';
  learnThreshold(world, frame);
  for (const threat of world.threats) if (alliedWith(frame, threat.partners)) withdraw(threat);
  framework.stage = 'accepted';
  learn(world, { belief: 'government', likelihoods: [0.12, 0.6, 0.5], strength: 1 });
  repriceTariffs(world, frame, cause);
  hearOfPromise(world, frame, cause, { europe: TRUST_IN_EUROPE + (talks ? TERRITORY_TRUST : 0), japan: 0, china: 0, other: -0.3 });
  if (talks) moveCapacity(world, frame.bloc, -frame.p.territoryUnity);
}

/** Notes that the bloc gave something while a tariff was collected from it; without one nothing is noted. */
export function concede(world: World): void {
  if (world.threats.some((threat) => threat.inForcePp > 0)) world.framework.conceded = 1;
}
