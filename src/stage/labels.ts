import { outside, overlap } from './boxes';
import type { Box } from './boxes';

/** A place where a label could stand. */
export interface LabelSpot {
  /** Middle of the label. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** What the label would cover, as upright boxes. */
  readonly boxes: readonly Box[];
}

/** What labels keep clear of. */
export interface Obstacles {
  /** Never touched: plates, the dial, other labels. */
  readonly hard: readonly Box[];
  /** Covered as little as possible: lines and ribbons. */
  readonly soft: readonly Box[];
  /** Never left. */
  readonly ground: Box;
}

/** Most of a label that may lie on lines. */
const MOST_COVERED = 0.3;

/** Makes a spot for a label of a size about a middle, cut along its text into boxes that follow its slope. */
export function labelSpot(x: number, y: number, width: number, height: number, angle: number): LabelSpot {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const pieces = Math.max(1, Math.ceil((2 * width * Math.abs(sin)) / height));
  const piece = width / pieces;
  const w = Math.abs(piece * cos) + Math.abs(height * sin);
  const h = Math.abs(piece * sin) + Math.abs(height * cos);
  const boxes = Array.from({ length: pieces }, (_, at) => {
    const along = (at + 0.5) * piece - width / 2;
    return { x: x + along * cos - w / 2, y: y + along * sin - h / 2, width: w, height: h };
  });
  return { x, y, angle, boxes };
}

/** Chooses the spot that is clear of all that is hard and covers least of what is soft, or none; the earlier wins a tie. */
export function chooseSpot(spots: readonly LabelSpot[], { hard, soft, ground }: Obstacles): LabelSpot | null {
  let best: LabelSpot | null = null;
  let least = MOST_COVERED;
  for (const spot of spots) {
    if (spot.boxes.some((box) => outside(box, ground) > 1e-6 || hard.some((other) => overlap(box, other) > 0))) continue;
    const cost = covered(spot.boxes, soft);
    if (cost < least - 0.001) [best, least] = [spot, cost];
  }
  return best;
}

function covered(boxes: readonly Box[], soft: readonly Box[]): number {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const shared = boxes.reduce((sum, box) => soft.reduce((all, other) => all + overlap(box, other), sum), 0);
  return shared / area;
}
