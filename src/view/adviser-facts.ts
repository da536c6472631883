import type { Arm, Forecast } from '../foresight';
import { lastOf, shareError, subjectsOf } from './forecast-subjects';
import type { Subject } from './forecast-subjects';
import { goalSetOf } from './goals';
import { roundMultiples } from './round-values';
import type { Viewer } from './viewer';

/** Something that a forecast says at its end: a share of futures, or for a tail the value that one future in twenty passes. */
export interface Fact {
  readonly kind: 'above' | 'below' | 'ending' | 'goal' | 'all-goals' | 'low-tail' | 'high-tail';
  /** The measure, the ending or the goal that it is about. */
  readonly about: string;
  /** What a goal is set on, by the first part of its metric. */
  readonly on?: string;
  /** The level that futures end above or below. */
  readonly level?: number;
  /** Absent while nothing is asked about. */
  readonly withIt?: number;
  readonly without: number;
  /** How far both lie apart: in futures out of one, or for a tail in widths of the band of nine tenths. */
  readonly size: number;
  /** How many standard errors that is; 0 where there is one arm alone. */
  readonly strength: number;
}

/** Levels looked at in the middle half of a market's futures. */
const LEVELS = 3;
/** The share of futures beyond a band of nine tenths, at each end. */
const TAIL = 0.05;
/** Between the twentieth and the quarter lies a fifth of the futures; at the edge they stand about half as dense. */
const EDGE_SHARE = 0.1;

/** All that advisers choose from: ends and tails of the markets that they look at, and the probabilities of endings and of goals met. */
export function factsOf(viewer: Viewer, forecast: Forecast, looksAt: (measure: string) => boolean = () => true): readonly Fact[] {
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  const endings = viewer.scenario.level.endings;
  return [
    ...subjectsOf(viewer, forecast).filter(({ id }) => looksAt(id)).flatMap((subject) => [...levelFacts(forecast, subject), ...tailFacts(forecast, subject)]),
    ...endings.map(({ id }) => shareFact(forecast, { kind: 'ending', about: id }, (arm) => arm.endings[id] ?? 0)),
    ...goals.map(({ id, metric }) => shareFact(forecast, { kind: 'goal', about: id, on: metric.split('.')[0] ?? '' }, (arm) => arm.goals[id] ?? 0)),
    // Of a seat without goals it would say that all are met, for there are none.
    ...(goals.length === 0 ? [] : [shareFact(forecast, { kind: 'all-goals', about: '' }, (arm) => arm.allGoals)]),
  ];
}

type Named = Pick<Fact, 'kind' | 'about' | 'on' | 'level'>;

function shareFact({ with: withIt, without }: Forecast, named: Named, read: (arm: Arm) => number): Fact {
  const before = read(without);
  if (withIt === undefined) return { ...named, without: before, size: 0, strength: 0 };
  const share = read(withIt);
  const gap = share - before;
  return { ...named, withIt: share, without: before, size: Math.abs(gap), strength: ratio(gap, shareError(share, before, [withIt.futures, without.futures])) };
}

function ratio(gap: number, error: number): number {
  if (gap === 0) return 0;
  return error > 0 ? Math.abs(gap) / error : Number.MAX_VALUE;
}

/** Round levels between which the middle of the futures ends, and the target of a goal set on the same measure. */
function levelFacts(forecast: Forecast, { id, goal, kind }: Subject): Fact[] {
  if (kind === 'goal') return [];
  const bands = [forecast.without, ...(forecast.with === undefined ? [] : [forecast.with])].map(({ bands: all }) => all[id]);
  const rounds = roundMultiples(Math.min(...bands.map((band) => lastOf(band?.low50))), Math.max(...bands.map((band) => lastOf(band?.high50))), LEVELS);
  const drift = bands.reduce((sum, band) => sum + lastOf(band?.median) - (band?.median[0] ?? 0), 0);
  const side = drift >= 0 ? 'above' : 'below';
  return [...new Set([...rounds, ...(goal === undefined ? [] : [goal.value])])].map((level) => {
    const read = (arm: Arm): number => (side === 'above' ? arm.above(id, level) : 1 - arm.above(id, level));
    return shareFact(forecast, { kind: side, about: id, level }, read);
  });
}

type Tail = 'low-tail' | 'high-tail';

function tailFacts(forecast: Forecast, { id, kind }: Subject): Fact[] {
  return kind === 'goal' ? [] : (['low-tail', 'high-tail'] as const).map((tail) => tailFact(forecast, id, tail));
}

function tailFact({ with: withIt, without }: Forecast, id: string, tail: Tail): Fact {
  const read = (arm: Arm): number => lastOf(arm.bands[id]?.[tail === 'low-tail' ? 'low90' : 'high90']);
  const named = { kind: tail, about: id, without: read(without) };
  if (withIt === undefined) return { ...named, size: 0, strength: 0 };
  const gap = read(withIt) - read(without);
  const [error, width] = [[withIt, without].map((arm) => tailError(arm, id, tail)), [withIt, without].map((arm) => widthOf(arm, id))];
  return { ...named, withIt: read(withIt), size: ratio(gap, mean(width)), strength: ratio(gap, Math.hypot(...error)) };
}

function widthOf({ bands }: Arm, id: string): number {
  return lastOf(bands[id]?.high90) - lastOf(bands[id]?.low90);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard error of the value that one future in twenty passes: that of its share over how dense futures stand there. */
function tailError({ bands, futures }: Arm, id: string, tail: Tail): number {
  const band = bands[id];
  const width = tail === 'low-tail' ? lastOf(band?.low50) - lastOf(band?.low90) : lastOf(band?.high90) - lastOf(band?.high50);
  return (Math.sqrt((TAIL * (1 - TAIL)) / Math.max(1, futures)) * width) / EDGE_SHARE;
}
