import type { ArcView } from '../view';
import type { Anchors } from './anchors';
import { boxAbout } from './boxes';
import type { Box } from './boxes';
import { INK, faded } from './colours';
import type { Directions } from './colours';
import { across, angleAt, bendCurve, pointAt } from './curve';
import type { Curve } from './curve';
import type { Frame } from './frame';
import { chooseSpot, labelSpot } from './labels';
import type { LabelSpot, Obstacles } from './labels';
import { FACES, setRuns, widthOf } from './type';
import type { Pen, Run } from './type';

/** An arc with its curve on the screen. */
export interface PlacedArc {
  readonly arc: ArcView;
  readonly curve: Curve;
}

/** Height of an arc's two lines of label. */
const LABEL_HEIGHT = 32;

/** An arc to a place beyond the map sags, under the plates at the left. */
const EDGE_RISE = -0.04;

/** Bends the arcs high above the streams, below the header; a small stage has room for the first only. */
export function placeArcs(frame: Frame, anchors: Anchors, arcs: readonly ArcView[]): PlacedArc[] {
  const shown = frame.compact || frame.low ? arcs.slice(0, 1) : arcs;
  return shown.map((arc, at) => {
    const from = anchors.locate(arc.from);
    const to = anchors.locate(arc.to);
    const room = ((from.y + to.y) / 2 - frame.top - 10 * frame.scale) / Math.max(1, Math.abs(to.x - from.x));
    const highest = anchors.isEdge(arc.to) || anchors.isEdge(arc.from) ? EDGE_RISE : 0.25 - 0.025 * (at % 3);
    const rise = Math.max(Math.min(0.05, highest), Math.min(room, highest));
    return { arc, curve: bendCurve(from, to, rise) };
  });
}

/** Returns the width of an arc for a trust. */
export function arcWidth(trust: number): number {
  return 1 + 7 * trust;
}

/** Returns the blur of an arc for the spread of the belief. */
export function arcBlur(spread: number): number {
  return Math.max(1.1, Math.min(5, 10 * spread));
}

/** Paints an arc: the surer the belief, the sharper the line. */
export function paintArc(pen: Pen, { arc, curve }: PlacedArc): void {
  const { context, scale } = pen;
  const blur = arcBlur(arc.spread) * scale;
  const core = Math.max(1, arcWidth(arc.trust) * scale * 0.55);
  context.lineCap = 'round';
  for (let ring = 6; ring >= 0; ring -= 1) {
    context.lineWidth = core + ring * blur * 0.62;
    context.strokeStyle = faded(INK.text, ring === 0 ? 0.5 : 0.055);
    strokeCurve(context, curve);
  }
}

/** Strokes a curve with the line set before. */
export function strokeCurve(context: CanvasRenderingContext2D, { from, bend, to }: Curve): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  context.stroke();
}

/** Paints the cross-tick upright about the middle of its own canvas. */
export function paintTick(context: CanvasRenderingContext2D, middle: number, length: number): void {
  context.translate(middle, middle);
  context.lineCap = 'round';
  context.lineWidth = 4.5;
  context.strokeStyle = faded(INK.halo, 0.8);
  line(context, length);
  context.lineWidth = 2;
  context.strokeStyle = INK.text;
  line(context, length);
}

/** Sets value and change beside the arc's tick, where least is covered, and returns what they cover; none where it is not clear. */
export function paintArcLabel(pen: Pen, placed: PlacedArc, directions: Directions, obstacles: Obstacles): readonly Box[] {
  const { arc } = placed;
  const name: Run[] = [
    { text: `${arc.label} `, face: FACES.label, colour: INK.text2 },
    { text: arc.value, face: FACES.strong, colour: INK.text },
  ];
  const change: Run[] = [{ text: arc.change.text, face: FACES.strong, colour: directions[arc.change.direction] }];
  const width = widthOf(pen, name);
  const spot = chooseSpot(arcSpots(placed, width, pen.scale), obstacles);
  if (!spot) return [];
  const x = spot.x - width / 2;
  const y = spot.y - (LABEL_HEIGHT * pen.scale) / 2;
  setRuns(pen, name, x, y + 12.5 * pen.scale);
  const left = x + (width - widthOf(pen, change) - 11 * pen.scale) / 2;
  setRuns(pen, change, left + 11 * pen.scale, y + 28 * pen.scale);
  paintArrow(pen, arc.change.direction, left + 4 * pen.scale, y + 24 * pen.scale, directions);
  return spot.boxes;
}

/** Returns small boxes along an arc, and one about its tick, that labels keep clear of. */
export function arcBoxes(placed: PlacedArc, scale: number): Box[] {
  const along = Array.from({ length: 17 }, (_, at) => boxAbout(pointAt(placed.curve, (at + 1) / 18), 4 * scale));
  return [...along, arcTick(placed, scale)];
}

/** Returns the box about an arc's tick, on which no other label may lie. */
export function arcTick({ arc, curve }: PlacedArc, scale: number): Box {
  return boxAbout(pointAt(curve, arc.trust), 9 * scale);
}

/** Lists where an arc's label of a width could stand, from its tick outwards. */
export function arcSpots({ arc: { trust }, curve }: PlacedArc, width: number, scale: number): LabelSpot[] {
  const height = LABEL_HEIGHT * scale;
  return [0, 0.06, -0.06, 0.14, -0.14, 0.24, -0.24, 0.34, -0.34, 0.44].flatMap((shift) => {
    const t = Math.max(0.08, Math.min(0.92, trust + shift));
    const angle = angleAt(curve, t);
    const clear = 9 * scale + Math.abs(Math.sin(angle)) * (width / 2) + Math.abs(Math.cos(angle)) * (height / 2);
    return [1, -1, 1.5, 2].map((side) => {
      const { x, y } = across(pointAt(curve, t), angle, (Math.cos(angle) >= 0 ? side : -side) * clear);
      return labelSpot(x, y, width, height, 0);
    });
  });
}

/** Arrows are paths, so that they look alike in every font. */
function paintArrow({ context, scale }: Pen, direction: keyof Directions, x: number, y: number, directions: Directions): void {
  if (direction === 'flat') return;
  const size = (direction === 'up' ? -3.4 : 3.4) * scale;
  context.beginPath();
  context.moveTo(x - 3.8 * scale, y - size);
  context.lineTo(x + 3.8 * scale, y - size);
  context.lineTo(x, y + size);
  context.closePath();
  context.lineWidth = 3 * scale;
  context.strokeStyle = INK.halo;
  context.stroke();
  context.fillStyle = directions[direction];
  context.fill();
}

function line(context: CanvasRenderingContext2D, length: number): void {
  context.beginPath();
  context.moveTo(0, -length / 2);
  context.lineTo(0, length / 2);
  context.stroke();
}
