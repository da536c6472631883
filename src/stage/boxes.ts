/** An upright rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures the area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Measures how much of a box lies outside a frame. */
export function outside(box: Box, frame: Box): number {
  return box.width * box.height - overlap(box, frame);
}

/** Returns the upright box around a turned one, given its middle. */
export function turnedBox(x: number, y: number, width: number, height: number, angle: number): Box {
  const w = Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle));
  const h = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
  return { x: x - w / 2, y: y - h / 2, width: w, height: h };
}

/** Returns the share of a box that others cover or that lies outside the frame, which counts threefold. */
export function coveredShare(box: Box, taken: readonly Box[], frame: Box): number {
  return taken.reduce((sum, other) => sum + overlap(box, other), 3 * outside(box, frame)) / (box.width * box.height);
}

/** Chooses the candidate that covers least of what is taken; the earlier one wins a tie. */
export function leastCovered<T extends { readonly box: Box }>(candidates: readonly T[], taken: readonly Box[], frame: Box): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = coveredShare(candidate.box, taken, frame);
    if (cost < least - 0.001) [best, least] = [candidate, cost];
  }
  return best;
}
