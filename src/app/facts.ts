import { reportFacts } from '../foresight';
import type { FactsReport } from '../foresight';
import type { Scenario } from '../model';
import { rulebook } from '../rules';

/** Separate months that are played besides the long run. */
const QUIET_MONTHS = 1000;

/** Plays the rules' markets with no acts for many days and holds them against the stylised facts of history. */
export function playFacts(scenario: Scenario, seed: number, days: number): FactsReport {
  return reportFacts(rulebook, scenario, seed, days, QUIET_MONTHS);
}
