import type { Point } from './projection';

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** Bends a curve between two points; a positive rise, as a share of the length, lifts it on the screen. */
export function bendCurve(from: Point, to: Point, rise: number): Curve {
  const sign = to.x >= from.x ? 1 : -1;
  const lift = 2 * rise * sign;
  return {
    from,
    to,
    bend: { x: (from.x + to.x) / 2 + lift * (to.y - from.y), y: (from.y + to.y) / 2 - lift * (to.x - from.x) },
  };
}

/** Returns the point at a share of the curve's parameter. */
export function pointAt({ from, bend, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * bend.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * bend.y + t * t * to.y,
  };
}

/** Returns the direction of travel at a share of the parameter, in radians. */
export function angleAt({ from, bend, to }: Curve, t: number): number {
  const s = 1 - t;
  return Math.atan2(
    s * (bend.y - from.y) + t * (to.y - bend.y),
    s * (bend.x - from.x) + t * (to.x - bend.x),
  );
}

/** Moves a point across a direction, to its left on the screen when positive. */
export function across(point: Point, angle: number, distance: number): Point {
  return { x: point.x + Math.sin(angle) * distance, y: point.y - Math.cos(angle) * distance };
}

/** Points of a curve at even distances. */
export interface EvenCurve {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly angles: Float32Array;
  readonly length: number;
}

const STEPS = 96;

/** Samples a curve at even distances, so that what moves along it keeps its speed. */
export function evenCurve(curve: Curve): EvenCurve {
  const { reached, length } = measure(curve);
  const even = { xs: new Float32Array(STEPS + 1), ys: new Float32Array(STEPS + 1), angles: new Float32Array(STEPS + 1), length };
  let at = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const goal = (length * step) / STEPS;
    while (at < STEPS - 1 && (reached[at + 1] ?? 0) < goal) at += 1;
    const start = reached[at] ?? 0;
    const t = (at + (goal - start) / Math.max(1e-6, (reached[at + 1] ?? 0) - start)) / STEPS;
    const point = pointAt(curve, t);
    even.xs[step] = point.x;
    even.ys[step] = point.y;
    even.angles[step] = angleAt(curve, t);
  }
  return even;
}

/** Reads an even curve at a share of its length, into x, y and angle of a target. */
export function readCurve(even: EvenCurve, share: number, target: { x: number; y: number; angle: number }): void {
  const exact = Math.min(0.999_99, Math.max(0, share)) * STEPS;
  const at = Math.floor(exact);
  const rest = exact - at;
  target.x = mix(even.xs, at, rest);
  target.y = mix(even.ys, at, rest);
  target.angle = even.angles[at] ?? 0;
}

function measure(curve: Curve): { reached: number[]; length: number } {
  const reached = [0];
  let last = curve.from;
  for (let step = 1; step <= STEPS; step += 1) {
    const point = pointAt(curve, step / STEPS);
    reached.push((reached[step - 1] ?? 0) + Math.hypot(point.x - last.x, point.y - last.y));
    last = point;
  }
  return { reached, length: reached[STEPS] ?? 0 };
}

function mix(values: Float32Array, at: number, rest: number): number {
  const value = values[at] ?? 0;
  return value + ((values[at + 1] ?? value) - value) * rest;
}
