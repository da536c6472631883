import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { CENTRE, HORIZON, QUANTA, WINDOW } from './settings';

/** Points as x, y pairs. */
export type Trace = number[];

const projection = geoAzimuthalEqualArea()
  .rotate([-CENTRE.lon, -CENTRE.lat])
  .translate([0, 0])
  .scale(QUANTA)
  .precision(2)
  .clipAngle(HORIZON)
  .clipExtent([[WINDOW[0] * QUANTA, WINDOW[1] * QUANTA], [WINDOW[2] * QUANTA, WINDOW[3] * QUANTA]]);

/** Projects one place to quanta, or null where it is beyond the window. */
export function projectPoint(lon: number, lat: number): [number, number] | null {
  return projection([lon, lat]);
}

/** Projects an outline or a set of lines to the window, in quanta. */
export function trace(object: object): Trace[] {
  const traces: Trace[] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void traces.push([x, y]),
    lineTo: (x: number, y: number) => void traces.at(-1)?.push(x, y),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(object);
  return traces;
}

/** Leaves out points that stay within the tolerance of the line (Douglas and Peucker 1973) and rounds to quanta. */
export function simplify(points: Trace, tolerance: number): Trace {
  const last = points.length / 2 - 1;
  const kept = new Set([0, last]);
  const spans: [number, number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.distance <= tolerance) continue;
    kept.add(far.at);
    spans.push([from, far.at], [far.at, to]);
  }
  return [...kept].sort((a, b) => a - b).flatMap((at) => [Math.round(x(points, at)), Math.round(y(points, at))]);
}

/** Measures the larger side of the box around a line. */
export function extent(points: Trace): number {
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return Math.max(spanOf(xs), spanOf(ys));
}

function farthest(points: Trace, from: number, to: number): { at: number; distance: number } {
  let best = { at: from, distance: -1 };
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceToSpan(points, at, from, to);
    if (distance > best.distance) best = { at, distance };
  }
  return best;
}

function distanceToSpan(points: Trace, at: number, from: number, to: number): number {
  const dx = x(points, to) - x(points, from);
  const dy = y(points, to) - y(points, from);
  const px = x(points, at) - x(points, from);
  const py = y(points, at) - y(points, from);
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return Math.hypot(px - share * dx, py - share * dy);
}

function spanOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}

function x(points: Trace, at: number): number {
  return points[2 * at] ?? 0;
}

function y(points: Trace, at: number): number {
  return points[2 * at + 1] ?? 0;
}
