import type { Frame } from './frame';

/** Strongest tint of the horizon. */
const MOST = 0.36;

/** Returns how strongly the horizon is tinted for a fall of shares, bonds and dollar together. */
export function horizonAlpha(tripleFall: number): number {
  return MOST * Math.max(0, Math.min(1, tripleFall));
}

/** Paints the glow of a fire beyond the horizon, at full strength: brightest below the header, in the middle. */
export function paintHorizon(context: CanvasRenderingContext2D, { width, height, top }: Frame): void {
  const flat = (0.55 * (height - top)) / (0.62 * width);
  context.translate(0.5 * width, top);
  context.scale(1, flat);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, 0.62 * width);
  glow.addColorStop(0, 'rgba(255,132,24,1)');
  glow.addColorStop(0.3, 'rgba(250,104,14,0.7)');
  glow.addColorStop(0.65, 'rgba(226,76,10,0.26)');
  glow.addColorStop(1, 'rgba(200,60,10,0)');
  context.fillStyle = glow;
  context.fillRect(-width, -top / flat, 2 * width, height / flat);
}
