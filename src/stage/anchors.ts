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

/** Puts plates on the map, pushes markers apart and lines up the ones beyond the map at the left edge. */
export function anchorsFor(frame: Frame, project: Project, plates: readonly PlateView[]): Anchors {
  const onMap = plates.filter(({ side }) => side !== 'edge');
  const view = fitView(frame, project, onMap.map(({ place }) => place));
  const points = new Map<string, Point>();
  for (const { place } of onMap) points.set(keyOf(place), toScreen(view, project(place)));
  pushApart(points, frame.compact ? 14 : APART * frame.scale);
  const edges = plates.filter(({ side }) => side === 'edge');
  edges.forEach(({ place }, at) => points.set(keyOf(place), edgePoint(frame, at)));
  const edgeKeys = new Set(edges.map(({ place }) => keyOf(place)));
  const locate = (place: Place): Point => points.get(keyOf(place)) ?? within(frame, toScreen(view, project(place)));
  return { view, markers: plates.map(({ place }) => locate(place)), locate, isEdge: (place) => edgeKeys.has(keyOf(place)) };
}

/** Returns the point at the left edge that stands for a place beyond the map. */
export function edgePoint(frame: Frame, at: number): Point {
  const { height, scale, compact, low } = frame;
  if (compact) return { x: -6, y: height - 64 - 58 * at };
  return { x: 26 * scale, y: height - (low ? 24 : 32) * scale - at * (low ? 62 : 84) * scale };
}

function keyOf({ lon, lat }: Place): string {
  return `${lon},${lat}`;
}

function within({ width, height, top }: Frame, { x, y }: Point): Point {
  return { x: Math.max(4, Math.min(width - 4, x)), y: Math.max(top, Math.min(height - 8, y)) };
}

function pushApart(points: Map<string, Point>, gap: number): void {
  const keys = [...points.keys()];
  for (let round = 0; round < 24; round += 1) {
    keys.forEach((a, at) => keys.slice(at + 1).forEach((b) => pushPair(points, a, b, gap)));
  }
}

function pushPair(points: Map<string, Point>, a: string, b: string, gap: number): void {
  const first = points.get(a);
  const second = points.get(b);
  if (!first || !second) return;
  const dx = second.x - first.x;
  const dy = second.y - first.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return;
  const push = (gap - distance) / 2;
  const ux = distance > 1e-6 ? dx / distance : 0;
  const uy = distance > 1e-6 ? dy / distance : 1;
  points.set(a, { x: first.x - ux * push, y: first.y - uy * push });
  points.set(b, { x: second.x + ux * push, y: second.y + uy * push });
}
