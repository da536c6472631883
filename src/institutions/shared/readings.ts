import { exp } from '../../maths';
import type { Observation, ThreatView } from '../../model';

/** Reads a published metric, or 0 where it is not published. */
export function metric(observation: Observation, name: string): number {
  const value = observation.metrics[name] ?? 0;
  return Number.isFinite(value) ? value : 0;
}

/** Gives a market's move since the start, in its unit of move. */
export function moveSinceStart(observation: Observation, market: string): number {
  return metric(observation, `move.${market}`);
}

/** Gives a market's move over the last turn, in its unit of move. */
export function moveLastTurn(observation: Observation, market: string): number {
  return observation.markets[market]?.turnMove ?? 0;
}

/** Gives a market's price in its quoted unit. */
export function priceOf(observation: Observation, market: string): number {
  return observation.markets[market]?.price ?? 0;
}

/** Converts a move in log per cent into per cent. */
export function percentOf(logPct: number): number {
  return 100 * (exp(logPct / 100) - 1);
}

/** Finds the tariff threat that is still on the table. */
export function standingThreat(observation: Observation): ThreatView | undefined {
  return observation.threats.find(({ stage }) => stage !== 'dropped');
}

/** Gives the tariff that falls due next under the standing threat, or all of it where no step is left. */
export function nextDuePp(observation: Observation): number {
  const threat = standingThreat(observation);
  if (threat === undefined) return 0;
  return threat.nextPp > 0 ? threat.nextPp : threat.tariffPp;
}

/** Says whether a tariff threat is still on the table. */
export function threatStands(observation: Observation): boolean {
  return standingThreat(observation) !== undefined;
}

/** Says whether no tariff threat is on the table. */
export function threatGone(observation: Observation): boolean {
  return !threatStands(observation);
}

/** Says whether the standing threat has been signed. */
export function threatSigned(observation: Observation): boolean {
  return standingThreat(observation)?.stage === 'ordered';
}

/** Says whether the standing threat is paused. */
export function threatPaused(observation: Observation): boolean {
  return standingThreat(observation)?.stage === 'paused';
}

/** Says whether a threatened tariff is collected. */
export function tariffInForce(observation: Observation): boolean {
  return observation.threats.some(({ inForcePp }) => inForcePp > 0);
}

/** Says whether the next date of the standing threat falls in this turn or the next, or has passed. */
export function dateNears(observation: Observation): boolean {
  const next = standingThreat(observation)?.nextStepTurn ?? 0;
  return next > 0 && next - observation.turn <= 1;
}

/** Counts how often this seat has taken an action. */
export function timesTaken(observation: Observation, action: string): number {
  return observation.taken[action] ?? 0;
}

/** Says whether anyone has taken an action, this turn in public or before. */
export function anyoneTook(observation: Observation, action: string): boolean {
  return metric(observation, `action.${action}.count`) > 0
    || observation.heard.some((decision) => decision.action === action);
}

/** Gives dollar trust, from 0 to 1. */
export function dollarTrust(observation: Observation): number {
  return metric(observation, 'trust.dollar');
}

/** Says whether a framework is on the table, offered and not yet answered. */
export function frameworkOffered(observation: Observation): boolean {
  return metric(observation, 'framework.stage') === 1;
}

/** Says whether a framework has been agreed. */
export function frameworkAgreed(observation: Observation): boolean {
  return metric(observation, 'framework.stage') === 2;
}

/** Says whether the bloc has given something while a tariff was collected from it. */
export function conceded(observation: Observation): boolean {
  return metric(observation, 'framework.conceded') > 0;
}

/** Gives what purchases the bloc has offered, in EUR bn. */
export function purchasesOfferedEurBn(observation: Observation): number {
  return metric(observation, 'framework.offered-purchases-eur-bn');
}

/** Says whether emergency powers no longer carry tariffs. */
export function emergencyStruck(observation: Observation): boolean {
  return metric(observation, 'law.emergency-struck') > 0;
}

/** Says whether emergency powers still carry tariffs. */
export function emergencyStands(observation: Observation): boolean {
  return !emergencyStruck(observation);
}

/** Gives the stage of the bloc's anti-coercion procedure: 1 examining, 2 examined, 3 before the council, 4 determined, 5 adopted, 6 in force, 7 suspended. */
export function coercionStage(observation: Observation): number {
  return metric(observation, 'law.aci-stage');
}

/** Says whether the bloc's own measures bite. */
export function measuresInForce(observation: Observation): boolean {
  return metric(observation, 'bloc.measures-in-force') > 0;
}

/** Gives how far this seat's home currency has risen since the start, in %. */
export function currencyChangePct(observation: Observation): number {
  return metric(observation, `fund.${observation.seat}.currency-change-pct`);
}

/** Asks whether this seat has taken an action fewer than so many times. */
export function fewerThan(times: number, action: string): (observation: Observation) => boolean {
  return (observation) => timesTaken(observation, action) < times;
}

/** Asks whether this seat has never taken an action. */
export function never(action: string): (observation: Observation) => boolean {
  return fewerThan(1, action);
}
