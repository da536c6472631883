import type { Expectation, Scenario } from '../model';
import { runGames } from './batch';
import type { BatchReport } from './batch';

/** A level's own claim and what the games gave. */
export interface ExpectationResult {
  readonly id: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/** Checks a level's `expect`: medians of daily moves over games in which the seats it scripts follow the script. */
export function checkExpectations(scenario: Scenario, seed: number): ExpectationResult[] {
  const reports = new Map<number, BatchReport>();
  const lastTurn = Math.max(1, ...scenario.level.expect.map(({ turn }) => turn));
  return scenario.level.expect.map((expectation) => {
    const { runs } = expectation;
    const report = reports.get(runs) ?? runGames(scenario, seed, runs, { doctrines: {}, script: [], play: 'doctrine', lastTurn }, true);
    reports.set(runs, report);
    return resultOf(expectation, report);
  });
}

function resultOf({ id, market, turn, day, median: { low, high } }: Expectation, report: BatchReport): ExpectationResult {
  const row = report.markets[market]?.find((band) => band.turn === turn && band.day === day);
  const median = row?.moveMedian ?? NaN;
  return { id, median, low, high, holds: median >= low && median <= high };
}
