import { median } from '../../maths';
import type { MarketRuns } from './play-sessions';

/** A band in which the median of many runs must lie. */
export interface Band {
  readonly id: string;
  readonly market: string;
  readonly session: number;
  readonly since: number;
  readonly measure: 'move' | 'peak' | 'trough' | 'change';
  readonly low: number;
  readonly high: number;
}

/** How a market's numbers are told: in bp or per cent since the base close, or as a level in points. */
export type Unit = 'bp' | '%' | 'points';

/** The median over runs of what a band measures. */
export function bandMedian(runs: MarketRuns, unit: Unit, base: number, band: Band): number {
  const count = runs[0]?.length ?? 0;
  return median(Array.from({ length: count }, (_, run) => measured(runs, unit, base, band, run)));
}

function measured(runs: MarketRuns, unit: Unit, base: number, { measure, session, since }: Band, run: number): number {
  const at = (close: number): number => (close === 0 ? (unit === 'points' ? base : 0) : (runs[close - 1]?.[run] as number));
  if (measure === 'peak' || measure === 'trough') {
    const levels = Array.from({ length: session - Math.max(0, since - 1) }, (_, place) => at(Math.max(1, since) + place)).filter((level) => Number.isFinite(level));
    return measure === 'peak' ? Math.max(...levels) : Math.min(...levels);
  }
  if (unit === '%') return 100 * ((1 + at(session) / 100) / (1 + at(since) / 100) - 1);
  const change = at(session) - at(since);
  return measure === 'change' && unit === 'points' ? (100 * change) / at(since) : change;
}
