import type { Place } from '../view';
import { decodeLine } from './polyline';

/** The baked map: lines of whole quanta in the plane of the projection. */
export interface AtlanticMap {
  readonly centre: Place;
  /** Quanta per unit of the plane. */
  readonly quanta: number;
  readonly land: readonly string[];
  readonly greenland: readonly string[];
  readonly graticule: readonly string[];
  /** City lights, brightest first. */
  readonly lights: string;
  /** Places with their plane coordinates, as proof that both projections agree. */
  readonly checks: readonly (Place & { readonly x: number; readonly y: number })[];
}

/** Traces encoded lines in units of the plane. */
export function tracePath(map: AtlanticMap, lines: readonly string[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const text of lines) {
    const line = decodeLine(text);
    for (let at = 0; at + 1 < line.length; at += 2) {
      const x = (line[at] ?? 0) / map.quanta;
      const y = (line[at + 1] ?? 0) / map.quanta;
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
  }
  return path;
}
