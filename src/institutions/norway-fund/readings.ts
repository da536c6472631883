import type { Observation } from '../../model';
import { anyoneTook, dollarTrust, metric, moveSinceStart } from '../shared/readings';

/** Says whether politicians have asked in public that funds move out of dollars. */
export function askedInPublic(observation: Observation): boolean {
  return anyoneTook(observation, 'urge-funds-to-diversify');
}

/** Says whether shares have fallen enough for a rebalancing fund to be a buyer rather than a seller. */
export function sharesDown(observation: Observation): boolean {
  return moveSinceStart(observation, 'sp500') <= -3;
}

/** Says whether dollar trust has slipped from its start near 0.58. */
export function trustSlips(observation: Observation): boolean {
  return dollarTrust(observation) <= 0.57;
}

/** Says whether dollar trust is low enough to pay for a hedge. */
export function trustLow(observation: Observation): boolean {
  return dollarTrust(observation) <= 0.555;
}

/** Says whether dollar trust is low enough for small sales. */
export function trustVeryLow(observation: Observation): boolean {
  return dollarTrust(observation) <= 0.545;
}

/** Asks whether a request for a new mandate is at a stage: 1 ministry, 2 parliament, 3 granted, 4 refused. */
export function atMandateStage(stage: number): (observation: Observation) => boolean {
  return (observation) => metric(observation, 'mandate.stage') === stage;
}
