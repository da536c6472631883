import type { Args, Observation } from '../../model';
import { metric, moveLastTurn, moveSinceStart, percentOf, priceOf } from '../shared/readings';

/** Says whether the Treasury market has stopped working: +40 bp in a week with the VIX at 40, as in March 2020. */
export function marketBroken(observation: Observation): boolean {
  return moveLastTurn(observation, 'ust-10y') >= 40 && priceOf(observation, 'vix') >= 40;
}

/** Says whether the Treasury market is under pressure: +20 bp in a week with the VIX at 28. */
export function marketPressed(observation: Observation): boolean {
  return moveLastTurn(observation, 'ust-10y') >= 20 && priceOf(observation, 'vix') >= 28;
}

/** Says whether markets are uneasy: a week of -2% in shares or +12 bp on the 10-year, or the VIX at 22. */
export function uneasy(observation: Observation): boolean {
  return moveLastTurn(observation, 'sp500') <= -2
    || moveLastTurn(observation, 'ust-10y') >= 12
    || priceOf(observation, 'vix') >= 22;
}

/** Says whether markets are at ease. */
export function atEase(observation: Observation): boolean {
  return !uneasy(observation);
}

/** Says whether shares have fallen far enough to weigh on spending: 8% since the start. */
export function sharesFarDown(observation: Observation): boolean {
  return moveSinceStart(observation, 'sp500') <= -8;
}

/** Says whether the policy committee meets this turn. */
export function meets(observation: Observation): boolean {
  return observation.meetingDays.length > 0;
}

/** Says whether the policy committee does not meet this turn. */
export function meetsNot(observation: Observation): boolean {
  return !meets(observation);
}

/** Rise over five sessions from which a jump in yields wants an answer: three quarters of what 2020 and 2022 saw. */
const JUMP_BP = 30;
const HIGH_EXPECTATION_PCT = 2.4;

/** Says whether the ten-year has jumped over five sessions. */
export function yieldsJump(observation: Observation): boolean {
  return metric(observation, 'stress.five-day-bp') >= JUMP_BP || marketBroken(observation);
}

/** Says whether emergency purchases run. */
export function buying(observation: Observation): boolean {
  return metric(observation, 'purchases.usd-bn-per-week') > 0;
}

/** Says whether emergency purchases run and markets no longer need them. */
export function mayStopBuying(observation: Observation): boolean {
  return buying(observation) && atEase(observation);
}

/** Says whether markets have jumped and nothing is bought yet. */
export function mustBuy(observation: Observation): boolean {
  return yieldsJump(observation) && !buying(observation);
}

/** Says whether allies' dollar lines stand as they always do. */
export function linesUsual(observation: Observation): boolean {
  return metric(observation, 'lines.swap') === 0;
}

/** Says whether allies' dollar lines have been widened. */
export function linesOpen(observation: Observation): boolean {
  return metric(observation, 'lines.swap') > 0;
}

/** Says whether allies' dollar lines have been refused. */
export function linesRefused(observation: Observation): boolean {
  return metric(observation, 'lines.swap') < 0;
}

/** Says whether the government has attacked the institution more often than it has answered. */
export function attacked(observation: Observation): boolean {
  const attacks = metric(observation, 'action.attack-fed.count') + observation.heard.filter(({ action }) => action === 'attack-fed').length;
  return attacks > (observation.taken['defend-independence'] ?? 0);
}

/** Independence below which words against the bank have begun to cost it something: two plain attacks from the start; judgement. */
const WORN_POINTS = 58;

/** Says whether attacks have worn the institution's standing. */
export function worn(observation: Observation): boolean {
  return observation.capacity < WORN_POINTS;
}

/** Says whether inflation expected far ahead has left its place. */
export function expectationsSlip(observation: Observation): boolean {
  return metric(observation, 'macro.expected-inflation-pct') >= HIGH_EXPECTATION_PCT;
}

/** Gives the figures that its reasons quote. */
export function quoted(observation: Observation): Args {
  return {
    sp500: percentOf(moveSinceStart(observation, 'sp500')),
    sp500Week: percentOf(moveLastTurn(observation, 'sp500')),
    ust10yWeek: moveLastTurn(observation, 'ust-10y'),
    vix: priceOf(observation, 'vix'),
    policyRatePct: metric(observation, 'macro.policy-rate-pct'),
    fiveDayBp: metric(observation, 'stress.five-day-bp'),
    expectedPct: metric(observation, 'macro.expected-inflation-pct'),
    independence: observation.capacity,
  };
}
