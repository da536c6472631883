import type { Frame } from './frame';

/** Strongest tint of the horizon. */
const MOST = 0.36;

/** Returns how strongly the horizon is tinted for a fall of shares, bonds and dollar together. */
export function horizonAlpha(tripleFall: number): number {
  return MOST * Math.max(0, Math.min(1, tripleFall));
}

/** Paints the glow of a fire beyond the horizon, at full strength. */
export function paintHorizon(context: CanvasRenderingContext2D, { width, height, top }: Frame): void {
  const reach = top + 0.62 * (height - top);
  const sky = context.createLinearGradient(0, 0, 0, reach);
  sky.addColorStop(0, 'rgba(255,138,20,1)');
  sky.addColorStop(0.28, 'rgba(244,120,8,0.74)');
  sky.addColorStop(0.62, 'rgba(214,84,10,0.26)');
  sky.addColorStop(1, 'rgba(190,60,10,0)');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, reach);
}
