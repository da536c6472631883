import type { Place } from '../view';

/** A point of the plane or of the screen, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A function from degrees to the plane of the unit sphere. */
export type Project = (place: Place) => Point;

const RADIAN = Math.PI / 180;

/** Builds the Lambert azimuthal equal-area projection about a centre (Snyder 1987, eqs 22-4, 24-2). */
export function equalArea(centre: Place): Project {
  const sin0 = Math.sin(centre.lat * RADIAN);
  const cos0 = Math.cos(centre.lat * RADIAN);
  return ({ lon, lat }) => {
    const sin = Math.sin(lat * RADIAN);
    const cos = Math.cos(lat * RADIAN);
    const along = cos * Math.cos((lon - centre.lon) * RADIAN);
    const k = Math.sqrt(2 / Math.max(1e-12, 1 + sin0 * sin + cos0 * along));
    return { x: k * cos * Math.sin((lon - centre.lon) * RADIAN), y: -k * (cos0 * sin - sin0 * along) };
  };
}
