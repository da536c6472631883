/** Centre of the projection in degrees. */
export const CENTRE = { lon: -38, lat: 55 } as const;

/** Quanta per unit of the plane; one is a twentieth of a pixel on a small laptop. */
export const QUANTA = 10_000;

/** Part of the plane that any screen can show: left, top, right, bottom, in units. */
export const WINDOW = [-1.75, -1.15, 1.85, 1.15] as const;

/** Degrees from the centre beyond which nothing is kept. */
export const HORIZON = 126;

/** Country code of the one island that is drawn apart. */
export const GREENLAND = '304';
