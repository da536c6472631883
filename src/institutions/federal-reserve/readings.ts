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

/** Gives the figures that its reasons quote. */
export function quoted(observation: Observation): Args {
  return {
    sp500: percentOf(moveSinceStart(observation, 'sp500')),
    sp500Week: percentOf(moveLastTurn(observation, 'sp500')),
    ust10yWeek: moveLastTurn(observation, 'ust-10y'),
    vix: priceOf(observation, 'vix'),
    policyRatePct: metric(observation, 'macro.policy-rate-pct'),
  };
}
