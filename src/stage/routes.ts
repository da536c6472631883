import type { StreamView } from '../view';
import type { Anchors } from './anchors';
import { grown, holds } from './boxes';
import type { Box } from './boxes';
import { INSTRUMENTS } from './colours';
import { bendCurve, pointAt } from './curve';
import type { Curve } from './curve';
import type { Frame } from './frame';
import type { Point } from './projection';

/** Below this many pixels a ribbon is a short hook. */
const NEAR = 60;

/** By how much a ribbon may be bent more or less than it would, as shares of its length. */
const TURNS = [0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0.31, -0.31, 0.42, -0.42];

/** Ribbons nearer to each other than this many pixels seem to be one. */
const APART = 15;

/** Pixels of detour that are as bad as one sample upon another ribbon. */
const DETOUR = 34;

/** Berth that the middle of a ribbon gives to plates. */
const BERTH = 6;

const SAMPLES = 14;

/** Finds a way for each stream: a lane of its own over the ocean, fanned out where several leave one place, round plates where it can. */
export function routeStreams(frame: Frame, anchors: Anchors, streams: readonly StreamView[], avoid: readonly Box[]): Map<StreamView, Curve> {
  const ends = (stream: StreamView): Ends => ({ from: anchors.locate(stream.from), to: anchors.locate(stream.to), edge: touchesEdge(anchors, stream) });
  const ordered = [...streams].sort(byLane);
  const lanes = ordered.filter((stream) => crossesOcean(frame, ends(stream)));
  const routes = new Map<StreamView, Curve>();
  const done: Point[] = [];
  const bySize = (a: StreamView, b: StreamView): number => b.usdBnPerDay - a.usdBnPerDay;
  for (const stream of [...lanes, ...ordered.filter((each) => !lanes.includes(each)).sort(bySize)]) {
    const lane = { at: lanes.length - 1 - lanes.indexOf(stream), of: lanes.length };
    const curve = bestRoute(frame, ends(stream), lane, [avoid, done]);
    done.push(...samples(curve));
    routes.set(stream, curve);
  }
  return routes;
}

/** Says whether two ends are so near that their ribbon is a hook. */
export function isHook({ from, to }: Pick<Curve, 'from' | 'to'>, scale: number): boolean {
  return distance(from, to) < NEAR * scale;
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
  readonly edge: boolean;
}

interface Lane {
  readonly at: number;
  readonly of: number;
}

function bestRoute(frame: Frame, ends: Ends, lane: Lane, [avoid, done]: readonly [readonly Box[], readonly Point[]]): Curve {
  const { from, to } = ends;
  const length = distance(from, to);
  const wanted = wantedRise(frame, ends, lane);
  let best = bendCurve(from, to, wanted);
  let least = Infinity;
  const wide = avoid.map((box) => grown(box, BERTH * frame.scale));
  for (const turn of turnsFor(frame, ends)) {
    const curve = bendCurve(from, to, wanted + turn);
    const points = samples(curve);
    if (turn !== 0 && !points.every(({ y }) => y > frame.top + 8 * frame.scale && y < frame.height - 12 * frame.scale)) continue;
    const hits = points.filter((point) => wide.some((box) => holds(box, point))).length;
    const close = points.filter((point) => done.some((other) => distance(point, other) < APART * frame.scale)).length;
    const cost = 2 * hits + close + (Math.abs(turn) * length) / (DETOUR * frame.scale);
    if (cost < least - 1e-9) [best, least] = [curve, cost];
  }
  return best;
}

/** Long ribbons would cross others; those from beyond the map have ends of their own to keep them apart. */
function turnsFor(frame: Frame, ends: Ends): readonly number[] {
  if (ends.edge) return [0];
  return crossesOcean(frame, ends) ? TURNS.slice(0, 3) : TURNS;
}

function wantedRise(frame: Frame, ends: Ends, lane: Lane): number {
  const { from, to, edge } = ends;
  if (isHook(ends, frame.scale)) return 0.36;
  if (edge) return edgeRise(frame, from, to);
  return crossesOcean(frame, ends) ? laneRise(frame, from, to, lane) : 0.12;
}

/** Short of a fifth of the screen a stream stays on its own shore. */
function crossesOcean({ width }: Frame, { from, to, edge }: Ends): boolean {
  return !edge && distance(from, to) > 0.2 * width;
}

/** A stream from beyond the map sags, but not below the lower edge. */
function edgeRise(frame: Frame, from: Point, to: Point): number {
  const room = (frame.height - 26 * frame.scale - (from.y + to.y) / 2) / Math.max(1, Math.abs(to.x - from.x));
  return -Math.max(0, Math.min(0.075, room));
}

function laneRise(frame: Frame, from: Point, to: Point, { at, of }: Lane): number {
  const step = Math.min(0.062, 0.16 / Math.max(1, of - 1));
  const wanted = 0.055 + at * step;
  const room = ((from.y + to.y) / 2 - frame.top - 24 * frame.scale) / Math.max(1, Math.abs(to.x - from.x));
  return Math.max(0.02, Math.min(wanted, room));
}

function samples(curve: Curve): Point[] {
  return Array.from({ length: SAMPLES }, (_, at) => pointAt(curve, 0.1 + (0.86 * at) / (SAMPLES - 1)));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function touchesEdge(anchors: Anchors, { from, to }: StreamView): boolean {
  return anchors.isEdge(from) || anchors.isEdge(to);
}

function byLane(a: StreamView, b: StreamView): number {
  return INSTRUMENTS.indexOf(a.instrument) - INSTRUMENTS.indexOf(b.instrument) || (a.id < b.id ? -1 : 1);
}
