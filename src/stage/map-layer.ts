import { tracePath } from './atlantic-map';
import type { AtlanticMap } from './atlantic-map';
import { INK, faded } from './colours';
import type { Frame, View } from './frame';
import { decodeLine } from './polyline';

/** The map as paths, traced once. */
export interface MapPaths {
  readonly land: Path2D;
  readonly greenland: Path2D;
  readonly graticule: Path2D;
  /** x, y pairs in units of the plane. */
  readonly lights: readonly number[];
}

/** Traces the baked map. */
export function mapPaths(map: AtlanticMap): MapPaths {
  return {
    land: tracePath(map, map.land, true),
    greenland: tracePath(map, map.greenland, true),
    graticule: tracePath(map, map.graticule, false),
    lights: decodeLine(map.lights).map((value) => value / map.quanta),
  };
}

/** Paints the night sea, the land, the ice and the lights. */
export function paintMap(context: CanvasRenderingContext2D, frame: Frame, view: View, paths: MapPaths): void {
  paintSea(context, frame, view);
  context.save();
  context.translate(view.x, view.y);
  context.scale(view.scale, view.scale);
  context.lineJoin = 'round';
  paintGraticule(context, view, paths);
  paintShelf(context, view, paths);
  paintLand(context, view, paths);
  paintIce(context, view, paths);
  context.restore();
  paintLights(context, frame, view, paths);
  paintShade(context, frame);
}

function paintSea(context: CanvasRenderingContext2D, { width, height }: Frame, view: View): void {
  context.fillStyle = INK.ground;
  context.fillRect(0, 0, width, height);
  const glow = context.createRadialGradient(view.x, view.y - 0.1 * height, 0, view.x, view.y, 0.5 * width);
  glow.addColorStop(0, '#16293D');
  glow.addColorStop(0.45, INK.sea);
  glow.addColorStop(1, INK.ground);
  context.fillStyle = glow;
  context.fillRect(0, 0, width, height);
}

function paintGraticule(context: CanvasRenderingContext2D, view: View, paths: MapPaths): void {
  context.lineWidth = 0.6 / view.scale;
  context.strokeStyle = faded(INK.coast, 0.16);
  context.stroke(paths.graticule);
}

/** Light on the water along the coasts, which gives the sea its depth. */
function paintShelf(context: CanvasRenderingContext2D, view: View, { land, greenland }: MapPaths): void {
  for (const [width, alpha] of [[22, 0.035], [13, 0.05], [7, 0.07], [3, 0.1]] as const) {
    context.lineWidth = width / view.scale;
    context.strokeStyle = faded('#4C86A8', alpha);
    context.stroke(land);
    context.stroke(greenland);
  }
}

function paintLand(context: CanvasRenderingContext2D, view: View, { land }: MapPaths): void {
  const fill = context.createRadialGradient(0, -0.05, 0.2, 0, 0, 1.15);
  fill.addColorStop(0, '#314654');
  fill.addColorStop(0.35, INK.land);
  fill.addColorStop(1, INK.landFar);
  context.fillStyle = fill;
  context.fill(land, 'evenodd');
  context.lineWidth = 0.7 / view.scale;
  context.strokeStyle = INK.coast;
  context.stroke(land);
}

function paintIce(context: CanvasRenderingContext2D, view: View, { greenland }: MapPaths): void {
  const fill = context.createLinearGradient(0, -0.5, 0, -0.07);
  fill.addColorStop(0, '#5B7688');
  fill.addColorStop(1, INK.ice);
  context.fillStyle = fill;
  context.fill(greenland, 'evenodd');
  context.lineWidth = 0.8 / view.scale;
  context.strokeStyle = INK.iceCoast;
  context.stroke(greenland);
}

function paintLights(context: CanvasRenderingContext2D, frame: Frame, view: View, { lights }: MapPaths): void {
  context.save();
  context.globalCompositeOperation = 'lighter';
  const unit = Math.max(0.75, view.scale / 505);
  for (let at = 0; at + 1 < lights.length; at += 2) {
    const x = view.x + view.scale * (lights[at] ?? 0);
    const y = view.y + view.scale * (lights[at + 1] ?? 0);
    if (x < 0 || x > frame.width || y < 0 || y > frame.height) continue;
    const bright = ((at * 7919) % 97) / 97;
    disc(context, x, y, 2.4 * unit, faded(INK.light, 0.03 + 0.04 * bright));
    disc(context, x, y, (0.35 + 0.4 * bright) * unit, faded(INK.light, 0.3 + 0.4 * bright));
  }
  context.restore();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Darkens the edges, so that text and other bands meet night. */
function paintShade(context: CanvasRenderingContext2D, frame: Frame): void {
  const { width, height, top, scale, compact, composition } = frame;
  const cover = composition === 'cover';
  const side = compact ? 0.16 * width : 0.3 * width;
  shade(context, frame, [0, 0, 0, top + 40 * scale], cover ? 0.5 : 0.99, cover ? 0.1 : 0.8);
  shade(context, frame, [0, 0, cover ? 0.46 * width : side, 0], compact ? 0.5 : 0.93, compact ? 0.4 : 0.62);
  shade(context, frame, [width, 0, width - side, 0], compact ? 0.35 : 0.86, 0.5);
  shade(context, frame, [0, height, 0, height - (cover ? 0.45 * height : 70 * scale)], cover ? 1 : 0.72, 0.4);
}

/** Fades the deep colour along a line; the third number is how much is left half way. */
function shade(context: CanvasRenderingContext2D, { width, height }: Frame, line: readonly [number, number, number, number], alpha: number, half: number): void {
  const gradient = context.createLinearGradient(...line);
  gradient.addColorStop(0, faded(INK.deep, alpha));
  gradient.addColorStop(0.5, faded(INK.deep, alpha * half));
  gradient.addColorStop(1, faded(INK.deep, 0));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}
