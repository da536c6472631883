import type { StreamView } from '../view';
import type { Anchors } from './anchors';
import { coveredShare, leastCovered, turnedBox } from './boxes';
import type { Box } from './boxes';
import { INK, INSTRUMENT, INSTRUMENTS, faded, mixed } from './colours';
import { across, angleAt, bendCurve, evenCurve, pointAt } from './curve';
import type { Curve, EvenCurve } from './curve';
import { strokeCurve } from './arcs';
import type { Frame } from './frame';
import type { Point } from './projection';
import { FACES, cssFont, setRuns, widthOf } from './type';
import type { Pen } from './type';

/** A stream with its ribbon on the screen. */
export interface PlacedStream {
  readonly stream: StreamView;
  readonly curve: Curve;
  readonly even: EvenCurve;
  /** Width of the ribbon in CSS pixels. */
  readonly width: number;
  /** Comets on it. */
  readonly count: number;
}

const CHEVRONS = [0.3, 0.56, 0.82];

/** Below this many pixels seller and buyer are at one place, and only the ring is drawn. */
const SHORTEST = 10;

/** Below this many pixels a ribbon has room for one chevron only. */
const SHORT = 70;

/** Counts the comets of a stream: so many per 100 px for each $bn a day, up to a cap. */
export function cometCount(usdBnPerDay: number, length: number, compact: boolean, lowGraphics: boolean): number {
  const [each, cap] = compact ? [20, 110] : [10, 80];
  const wanted = Math.min(cap, (length / 100) * each * Math.abs(usdBnPerDay));
  if (wanted <= 0 || length < SHORTEST) return 0;
  return Math.max(3, Math.round(lowGraphics ? wanted / 2 : wanted));
}

/** Returns the width of a ribbon for its flow. */
export function ribbonWidth(usdBnPerDay: number, scale: number): number {
  return Math.min(46, 8 + 11 * Math.sqrt(Math.abs(usdBnPerDay))) * scale;
}

/** Bends the streams so that each instrument keeps its own lane across the ocean. */
export function placeStreams(frame: Frame, anchors: Anchors, streams: readonly StreamView[], lowGraphics: boolean): PlacedStream[] {
  const across = streams.filter((stream) => !touchesEdge(anchors, stream)).sort(byLane);
  const unit = frame.compact ? 0.85 : 1;
  return streams.map((stream) => {
    const from = anchors.locate(stream.from);
    const to = anchors.locate(stream.to);
    const lane = across.length - 1 - across.indexOf(stream);
    const rise = touchesEdge(anchors, stream) ? edgeRise(frame, from, to) : laneRise(frame, from, to, lane, across.length);
    const curve = bendCurve(from, to, rise);
    const even = evenCurve(curve);
    return {
      stream,
      curve,
      even,
      width: Math.min(0.3 * even.length, ribbonWidth(stream.usdBnPerDay, frame.scale) * unit),
      count: cometCount(stream.usdBnPerDay, even.length / frame.scale, frame.compact, lowGraphics),
    };
  });
}

/** Paints the faint ribbon, and the rings where the money lands. */
export function paintRibbon({ context, scale }: Pen, { stream, curve, width }: PlacedStream): void {
  const colour = INSTRUMENT[stream.instrument];
  context.lineCap = 'round';
  for (const share of [1.35, 1.05, 0.75, 0.45, 0.2]) {
    context.lineWidth = width * share;
    context.strokeStyle = faded(colour, 0.034);
    strokeCurve(context, curve);
  }
  for (const [radius, alpha] of [[4.6, 1], [9, 0.45]] as const) {
    context.lineWidth = 1.3 * scale;
    context.strokeStyle = faded(colour, alpha);
    context.beginPath();
    context.arc(curve.to.x, curve.to.y, radius * scale, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** Paints the chevrons that keep the direction in a still picture. */
export function paintChevrons({ context, scale }: Pen, { stream, curve, width, even, count }: PlacedStream): void {
  if (count === 0) return;
  const size = Math.max(3.2, Math.min(5.4, width * 0.17)) * scale;
  context.lineJoin = 'miter';
  context.lineCap = 'butt';
  for (const t of even.length < SHORT * scale ? [0.5] : CHEVRONS) {
    const { x, y } = pointAt(curve, t);
    context.save();
    context.translate(x, y);
    context.rotate(angleAt(curve, t));
    chevron(context, size, 4.4 * scale, faded(INK.ground, 0.92));
    chevron(context, size, 1.5 * scale, mixed(INSTRUMENT[stream.instrument], '#FFFFFF', 0.35));
    context.restore();
  }
}

/** Sets a stream's label along its ribbon where least is covered, and returns what it covers. */
export function paintStreamLabel(pen: Pen, placed: PlacedStream, taken: readonly Box[], frame: Box): Box | null {
  const { stream } = placed;
  const run = { text: stream.label, face: FACES.stream, colour: INSTRUMENT[stream.instrument] };
  const width = widthOf(pen, [run]);
  if (width > placed.even.length * 0.8) return null;
  const best = leastCovered(labelSpots(pen, placed, width), taken, frame);
  if (!best || coveredShare(best.box, taken, frame) > 0.4) return null;
  const { context } = pen;
  context.save();
  context.translate(best.x, best.y);
  context.rotate(best.angle);
  context.font = cssFont(pen, run.face);
  setRuns(pen, [run], -width / 2, 4.4 * pen.scale);
  context.restore();
  return best.box;
}

/** Returns small boxes along a stream that labels of others keep clear of. */
export function streamBoxes({ curve, width }: PlacedStream): Box[] {
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((t) => {
    const { x, y } = pointAt(curve, t);
    const half = 0.32 * width + 2;
    return { x: x - 2 * half, y: y - half, width: 4 * half, height: 2 * half };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly box: Box;
}

function labelSpots({ scale }: Pen, { curve, width: ribbon }: PlacedStream, width: number): Spot[] {
  const clear = 0.42 * ribbon + 8 * scale;
  return [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.84].flatMap((t) => [1, -1].map((side) => {
    const raw = angleAt(curve, t);
    const angle = Math.cos(raw) >= 0 ? raw : raw + Math.PI;
    const { x, y } = across(pointAt(curve, t), angle, side * clear);
    return { x, y, angle, box: turnedBox(x, y, width, 15 * scale, angle) };
  }));
}

function chevron(context: CanvasRenderingContext2D, size: number, width: number, colour: string): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  for (const shift of [-0.75, 0.55]) {
    context.beginPath();
    context.moveTo((shift - 0.55) * size, -size);
    context.lineTo((shift + 0.45) * size, 0);
    context.lineTo((shift - 0.55) * size, size);
    context.stroke();
  }
}

function touchesEdge(anchors: Anchors, { from, to }: StreamView): boolean {
  return anchors.isEdge(from) || anchors.isEdge(to);
}

/** A stream from beyond the map sags, but not below the lower edge. */
function edgeRise(frame: Frame, from: Point, to: Point): number {
  const room = (frame.height - 26 * frame.scale - (from.y + to.y) / 2) / Math.max(1, Math.abs(to.x - from.x));
  return -Math.max(0, Math.min(0.075, room));
}

function byLane(a: StreamView, b: StreamView): number {
  return INSTRUMENTS.indexOf(a.instrument) - INSTRUMENTS.indexOf(b.instrument) || (a.id < b.id ? -1 : 1);
}

function laneRise(frame: Frame, from: Point, to: Point, lane: number, lanes: number): number {
  const step = Math.min(0.062, 0.16 / Math.max(1, lanes - 1));
  const wanted = 0.055 + lane * step;
  const room = ((from.y + to.y) / 2 - frame.top - 24 * frame.scale) / Math.max(1, Math.abs(to.x - from.x));
  return Math.max(0.02, Math.min(wanted, room));
}
