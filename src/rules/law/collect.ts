import type { Cause, Threat, World } from '../../model';
import { learn } from '../economy/beliefs';
import { moveCapacity } from '../economy/politics';
import { repriceTariffs } from '../economy/tariffs';
import { hearOfPromise } from '../economy/trust';
import type { Frame } from '../frame';
import { TARIFF_BASES } from './tariff-law';

/** What a collected tariff tells markets about hawk, bargainer and dove. */
export const COLLECTED_LIKELIHOODS = [0.8, 0.35, 0.06] as const;

const TRUST_LOST = { europe: 1, japan: 0.6, china: 0.6, other: 0.6 };

/** Customs start to collect a tariff from a turn: its law's term runs, markets learn, trust falls, the bloc rallies. */
export function startCollecting(world: World, frame: Frame, threat: Threat, tariffPp: number, fromTurn: number, cause: Cause): void {
  threat.stage = 'in-force';
  threat.inForcePp = tariffPp;
  threat.pausedUntilTurn = 0;
  threat.steps = threat.steps.filter((step) => step.tariffPp > tariffPp);
  const termWeeks = TARIFF_BASES[threat.basis]?.termWeeks ?? 0;
  if (termWeeks > 0) threat.lapsesTurn ??= fromTurn + termWeeks;
  learn(world, { belief: 'government', likelihoods: COLLECTED_LIKELIHOODS, strength: 1 });
  repriceTariffs(world, frame, cause);
  hearOfPromise(world, frame, cause, TRUST_LOST);
  moveCapacity(world, frame.bloc, frame.p.unityRally);
}
