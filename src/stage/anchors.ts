import type { Place, PlateView } from '../view';
import { fitView, toScreen } from './frame';
import type { Frame, View } from './frame';
import type { Point, Project } from './projection';

/** Where places are on the screen. */
export interface Anchors {
  readonly view: View;
  /** One point for each plate, in the order of the plates. */
  readonly markers: readonly Point[];
  readonly locate: (place: Place) => Point;
  /** Says whether a place lies beyond the map and is shown at its edge. */
  readonly isEdge: (place: Place) => boolean;
}

/** Closest that two markers may lie, so that each can be seen. */
const APART = 20;

/** Degrees within which two places are the same on the board. */
const SAME_DEGREES = 0.5;

/** Puts plates on the map, pushes markers apart and lines up what lies beyond the map at the left edge. */
export function anchorsFor(frame: Frame, project: Project, plates: readonly PlateView[]): Anchors {
  const onMap = plates.filter(({ side }) => side !== 'edge').map(({ place }) => place);
  const view = fitView(frame, project, onMap);
  const spots: Spot[] = [];
  for (const place of onMap) if (!spotAt(spots, place)) spots.push({ place, edge: false, point: toScreen(view, project(place)) });
  pushApart(spots, frame.compact ? 14 : APART * frame.scale);
  const atEdge = (place: Place, plated: number): Spot => {
    const spot = { place, edge: true, point: edgePoint(frame, spots.filter(({ edge }) => edge).length, plated) };
    spots.push(spot);
    return spot;
  };
  const edges = plates.filter(({ side }) => side === 'edge');
  for (const { place } of edges) if (!spotAt(spots, place)) atEdge(place, edges.length);
  const spotOf = (place: Place): Spot => {
    const known = spotAt(spots, place);
    if (known) return known;
    const point = toScreen(view, project(place));
    return isSeen(frame, point) ? { place, edge: false, point: clearOfWire(frame, point) } : atEdge(place, edges.length);
  };
  const locate = (place: Place): Point => spotOf(place).point;
  return { view, markers: plates.map(({ place }) => locate(place)), locate, isEdge: (place) => spotOf(place).edge };
}

interface Spot {
  readonly place: Place;
  readonly edge: boolean;
  point: Point;
}

/** Returns the point at the left edge that stands for a place beyond the map; the first so many have plates, which need room. */
export function edgePoint(frame: Frame, at: number, plated: number): Point {
  const { height, scale, compact, low } = frame;
  const rise = (plain: number, plate: number) => Math.min(at, plated) * plate + Math.max(0, at - plated) * plain;
  if (compact) return { x: -6, y: height - 64 - rise(36, 58) };
  if (plated > 1) return { x: 26 * scale, y: height - (34 + rise(28, low ? 24 : 41)) * scale };
  if (low) return { x: 26 * scale, y: height - (24 + rise(30, 62)) * scale };
  return { x: 26 * scale, y: height - (32 + rise(height < 400 * scale ? 28 : 44, 84)) * scale };
}

function spotAt(spots: readonly Spot[], { lon, lat }: Place): Spot | undefined {
  return spots.find(({ place }) => Math.abs(place.lon - lon) < SAME_DEGREES && Math.abs(place.lat - lat) < SAME_DEGREES);
}

function isSeen({ width, height }: Frame, { x, y }: Point): boolean {
  return x > 0 && x < width && y > 0 && y < height;
}

/** A place that no plate marks may move below the wire, whose text would hide what lands there. */
function clearOfWire({ wire, scale }: Frame, point: Point): Point {
  const reach = 12 * scale;
  const bottom = wire.y + wire.height + reach;
  return point.x < wire.x + wire.width + reach && point.y < bottom ? { x: point.x, y: bottom } : point;
}

function pushApart(spots: readonly Spot[], gap: number): void {
  for (let round = 0; round < 24; round += 1) {
    spots.forEach((a, at) => spots.slice(at + 1).forEach((b) => pushPair(a, b, gap)));
  }
}

function pushPair(a: Spot, b: Spot, gap: number): void {
  const dx = b.point.x - a.point.x;
  const dy = b.point.y - a.point.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return;
  const push = (gap - distance) / 2;
  const ux = distance > 1e-6 ? dx / distance : 0;
  const uy = distance > 1e-6 ? dy / distance : 1;
  a.point = { x: a.point.x - ux * push, y: a.point.y - uy * push };
  b.point = { x: b.point.x + ux * push, y: b.point.y + uy * push };
}
