import type { Place } from '../view';
import type { Box } from './boxes';
import type { Point, Project } from './projection';

/** Where HTML lies over the stage, in CSS pixels. */
export interface Insets {
  /** Height of the header. */
  readonly top: number;
  /** Width and height of the wire below the header at the left. */
  readonly wire: { readonly width: number; readonly height: number };
}

/** What a frame is computed from. */
export interface FrameInput {
  readonly width: number;
  readonly height: number;
  readonly insets?: Insets;
  /** Factor on all type, such as 1.6 for a projector. */
  readonly typeScale: number;
  /** A cover leaves room for a title at the left and shows no plates. */
  readonly composition: 'board' | 'cover';
}

/** The stage's geometry at one size. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly composition: 'board' | 'cover';
  /** Factor on type, lines and gaps. */
  readonly scale: number;
  /** True on a phone: names only, no labels on lines. */
  readonly compact: boolean;
  /** True when the stage is so low that plates need one line each. */
  readonly low: boolean;
  /** True on a projector, whose type is so large that plates show names only. */
  readonly bare: boolean;
  readonly top: number;
  readonly wire: Box;
  readonly view: View;
}

/** Carries the plane of the projection to the screen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const BARE_FROM = 1.5;

/** Computes the geometry of the stage for its size. */
export function frameFor(input: FrameInput): Frame {
  const { width, height, composition } = input;
  const compact = width < 700;
  const scale = input.typeScale * typeScaleFor(width, compact);
  const bare = input.typeScale >= BARE_FROM;
  const low = !compact && height < 340 * scale;
  const insets = input.insets ?? defaultInsets({ height, scale, compact, low, bare });
  const { top } = insets;
  return {
    width,
    height,
    composition,
    scale,
    compact,
    bare,
    low,
    top,
    wire: { x: 0, y: top, ...insets.wire },
    view: viewFor(width, height, top, compact, composition),
  };
}

/** Moves and shrinks the view, if it must, so that places stay clear of the edges. */
export function fitView(frame: Frame, project: Project, places: readonly Place[]): View {
  if (places.length === 0) return frame.view;
  const points = places.map(project);
  const { x, y, scale } = frame.view;
  const safe = safeBox(frame);
  const [left, right] = range(points.map((point) => point.x));
  const [up, down] = range(points.map((point) => point.y));
  const fitted = Math.min(scale, safe.width / Math.max(1e-6, right - left), safe.height / Math.max(1e-6, down - up));
  return {
    scale: fitted,
    x: clampShift(x, left * fitted, right * fitted, safe.x, safe.x + safe.width),
    y: clampShift(y, up * fitted, down * fitted, safe.y, safe.y + safe.height),
  };
}

/** Carries a point of the plane to the screen. */
export function toScreen(view: View, point: Point): Point {
  return { x: view.x + view.scale * point.x, y: view.y + view.scale * point.y };
}

function typeScaleFor(width: number, compact: boolean): number {
  if (compact) return 1;
  return Math.max(0.92, Math.min(1.6, 1 + ((width - 1366) / 554) * 0.28));
}

/** The header and the wire as the style sheet has them; a low stage has a shorter wire. */
function defaultInsets({ height, scale, compact, low, bare }: Pick<Frame, 'height' | 'scale' | 'compact' | 'low' | 'bare'>): Insets {
  if (compact) return { top: 108, wire: { width: 0, height: 0 } };
  const top = 56 * scale;
  if (bare) return { top, wire: { width: 0, height: 0 } };
  const tall = low ? 122 * scale : Math.min(222 * scale, height - 156 * scale);
  return { top, wire: { width: 275 * scale, height: tall } };
}

/** A low stage shrinks the map less than its height, so that the ocean keeps its width. */
function viewFor(width: number, height: number, top: number, compact: boolean, composition: Frame['composition']): View {
  const rest = height - top;
  if (compact) return { x: 0.41 * width, y: top + 0.38 * rest, scale: 0.56 * width };
  const unit = width / 1366;
  const scale = 505 * unit * Math.min(1, Math.sqrt(height / (424 * unit)));
  if (composition === 'cover') return { x: 0.569 * width, y: top + 0.42 * rest, scale: 1.12 * scale };
  return { x: 0.4795 * width, y: top + 0.463 * rest, scale };
}

function safeBox(frame: Frame): Box {
  const { width, height, top, scale, compact } = frame;
  const left = compact ? 0.1 * width : 0.275 * width;
  const right = (compact ? 0.63 : 0.715) * width;
  const upper = top + 2;
  const lower = height - (compact ? 70 : 60) * scale;
  return { x: left, y: upper, width: right - left, height: lower - upper };
}

function clampShift(shift: number, low: number, high: number, from: number, to: number): number {
  if (shift + low < from) return from - low;
  if (shift + high > to) return to - high;
  return shift;
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
