import type { StreamView } from '../view';
import type { Anchors } from './anchors';
import { boxAbout } from './boxes';
import type { Box } from './boxes';
import { INK, INSTRUMENT, faded, mixed } from './colours';
import { across, angleAt, bendCurve, evenCurve, pointAt } from './curve';
import type { Curve, EvenCurve } from './curve';
import { strokeCurve } from './arcs';
import type { Frame } from './frame';
import { chooseSpot, labelSpot } from './labels';
import type { LabelSpot, Obstacles } from './labels';
import { isHook, routeStreams } from './routes';
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

/** Dashes and gaps of the hairline on the player's own stream. */
const OWN_DASHES = [7, 4];

const CHEVRONS = [0.3, 0.56, 0.82];

/** Pixels of a ribbon for each comet, at the densest. */
const CLOSEST = 3.5;

/** Below this many pixels seller and buyer are at one place, and only the ring is drawn. */
const SHORTEST = 26;

/** Height of a label's line. */
const LABEL_HEIGHT = 15;

/** Widest ribbon of a hook. */
const HOOK_WIDTH = 12;

/** Below this many pixels a ribbon has room for one chevron only. */
const SHORT = 70;

/** Counts the comets of a stream: so many per 100 px for each $bn a day, up to a cap. */
export function cometCount(usdBnPerDay: number, length: number, compact: boolean, lowGraphics: boolean): number {
  const [each, cap] = compact ? [20, 110] : [10, 80];
  const wanted = Math.min(cap, length / CLOSEST, (length / 100) * each * Math.abs(usdBnPerDay));
  if (wanted <= 0 || length < SHORTEST) return 0;
  return Math.max(3, Math.round(lowGraphics ? wanted / 2 : wanted));
}

/** Returns the width of a ribbon for its flow. */
export function ribbonWidth(usdBnPerDay: number, scale: number): number {
  return Math.min(46, 8 + 11 * Math.sqrt(Math.abs(usdBnPerDay))) * scale;
}

/** Gives each stream its ribbon, clear of boxes where it can be. */
export function placeStreams(frame: Frame, anchors: Anchors, streams: readonly StreamView[], lowGraphics: boolean, avoid: readonly Box[] = []): PlacedStream[] {
  const routes = routeStreams(frame, anchors, streams, avoid);
  const unit = frame.compact ? 0.85 : 1;
  return streams.map((stream) => {
    const curve = routes.get(stream) ?? bendCurve(anchors.locate(stream.from), anchors.locate(stream.to), 0);
    const even = evenCurve(curve);
    const length = even.length / frame.scale;
    const count = cometCount(stream.usdBnPerDay, length, frame.compact, lowGraphics);
    const width = Math.min(0.3 * even.length, ribbonWidth(stream.usdBnPerDay, frame.scale) * unit);
    if (!isHook(curve, frame.scale)) return { stream, curve, even, width, count };
    return { stream, curve, even, width: Math.min(width, HOOK_WIDTH * frame.scale), count: Math.min(count, Math.round(length / 8)) };
  });
}

/** Says whether a stream is the player's own sale or purchase, which is marked however small it is. */
export function isOwn({ own }: StreamView): boolean {
  return own === true;
}

/** Orders streams by their need of a label: the player's own, then those whose end no plate names, then the rest as they come. */
export function labelOrder(streams: readonly PlacedStream[], isEdge: Anchors['isEdge']): PlacedStream[] {
  const rank = ({ stream }: PlacedStream): number => {
    if (isOwn(stream)) return 0;
    return isEdge(stream.from) || isEdge(stream.to) ? 1 : 2;
  };
  return streams.toSorted((a, b) => rank(a) - rank(b));
}

/** Paints the faint ribbon, and the rings where the money lands. */
export function paintRibbon(pen: Pen, { stream, curve, width }: PlacedStream): void {
  const { context, scale } = pen;
  const colour = INSTRUMENT[stream.instrument];
  context.lineCap = 'round';
  for (const share of [1.35, 1.05, 0.75, 0.45, 0.2]) {
    context.lineWidth = width * share;
    context.strokeStyle = faded(colour, 0.034);
    strokeCurve(context, curve);
  }
  if (isOwn(stream)) paintHairline(pen, curve);
  for (const [radius, alpha] of [[4.6, 1], [9, 0.45]] as const) {
    context.lineWidth = 1.3 * scale;
    context.strokeStyle = faded(isOwn(stream) ? INK.lamp : colour, alpha);
    context.beginPath();
    context.arc(curve.to.x, curve.to.y, radius * scale, 0, 2 * Math.PI);
    context.stroke();
  }
}

function paintHairline({ context, scale }: Pen, curve: Curve): void {
  context.save();
  context.lineCap = 'butt';
  context.setLineDash(OWN_DASHES.map((each) => each * scale));
  context.lineWidth = 1.4 * scale;
  context.strokeStyle = INK.lamp;
  strokeCurve(context, curve);
  context.restore();
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

/** Sets a stream's label along its ribbon or else level beside it, and returns what it covers; none where it is not clear. */
export function paintStreamLabel(pen: Pen, placed: PlacedStream, obstacles: Obstacles): readonly Box[] {
  const { stream } = placed;
  const runOf = (text: string) => ({ text, face: FACES.stream, colour: isOwn(stream) ? INK.lamp : INSTRUMENT[stream.instrument] });
  const label = streamLabel(placed, (text) => widthOf(pen, [runOf(text)]), pen.scale, obstacles);
  if (!label) return [];
  const { spot, width } = label;
  const run = runOf(label.text);
  const { context } = pen;
  context.save();
  context.translate(spot.x, spot.y);
  context.rotate(spot.angle);
  context.font = cssFont(pen, run.face);
  setRuns(pen, [run], -width / 2, 4.4 * pen.scale);
  context.restore();
  return spot.boxes;
}

/** A stream's label with its place. */
export interface StreamLabel {
  readonly text: string;
  readonly width: number;
  readonly spot: LabelSpot;
}

/** Chooses the long wording of a stream's label where that has a place, otherwise the short one. */
export function streamLabel(placed: PlacedStream, widthOfText: (text: string) => number, scale: number, obstacles: Obstacles): StreamLabel | null {
  const { label, short } = placed.stream;
  for (const text of short === undefined ? [label] : [label, short]) {
    const width = widthOfText(text);
    const spot = streamSpot(placed, width + 6 * scale, scale, obstacles);
    if (spot) return { text, width, spot };
  }
  return null;
}

/** Returns small boxes along a stream that labels keep clear of, its ring first. */
export function streamBoxes({ curve, width, count }: PlacedStream, scale: number): Box[] {
  const ring = boxAbout(curve.to, 10 * scale);
  if (count === 0) return [ring];
  return [ring, ...Array.from({ length: 17 }, (_, at) => boxAbout(pointAt(curve, (at + 1) / 18), 0.34 * width + 2 * scale))];
}

/** Finds where a stream's label of a width can stand; soft obstacles are the lines of all others, which the player's own may cover. */
export function streamSpot(placed: PlacedStream, width: number, scale: number, obstacles: Obstacles): LabelSpot | null {
  const clear = clearSpot(placed, width, scale, obstacles);
  return clear || !isOwn(placed.stream) ? clear : clearSpot(placed, width, scale, { ...obstacles, soft: [] });
}

function clearSpot(placed: PlacedStream, width: number, scale: number, obstacles: Obstacles): LabelSpot | null {
  const clear = 0.42 * placed.width + 8 * scale;
  const along = chooseSpot(slopedSpots(placed, width, LABEL_HEIGHT * scale, clear), obstacles);
  if (along) return along;
  const level = [0.5, 0.7, 0.3, 1].flatMap((t) => levelSpots(placed, t, width, LABEL_HEIGHT * scale, clear));
  return chooseSpot(level, { ...obstacles, soft: [...obstacles.soft, ...streamBoxes(placed, scale)] });
}

function slopedSpots({ curve, even }: PlacedStream, width: number, height: number, clear: number): LabelSpot[] {
  if (width > even.length * 0.85) return [];
  return [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.84].flatMap((t) => [1, -1].map((side) => {
    const raw = angleAt(curve, t);
    const angle = Math.cos(raw) >= 0 ? raw : raw + Math.PI;
    const { x, y } = across(pointAt(curve, t), angle, side * clear);
    return labelSpot(x, y, width, height, angle);
  }));
}

function levelSpots({ curve }: PlacedStream, t: number, width: number, height: number, clear: number): LabelSpot[] {
  const { x, y } = pointAt(curve, t);
  const aside = width / 2 + clear;
  const above = height / 2 + clear;
  return [[0, -above], [0, above], [aside, 0], [-aside, 0]].map(([dx = 0, dy = 0]) => labelSpot(x + dx, y + dy, width, height, 0));
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
