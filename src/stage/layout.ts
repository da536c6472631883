import type { PlateView } from '../view';
import type { Anchors } from './anchors';
import type { Box } from './boxes';
import type { Frame } from './frame';
import type { Point } from './projection';
import { spreadOut } from './spread';

/** Widths of a plate's two lines of text. */
export interface PlateWidths {
  readonly name: number;
  readonly second: number;
}

/** A plate with its place on the screen. */
export interface PlacedPlate {
  readonly plate: PlateView;
  readonly marker: Point;
  /** Middle of the emblem. */
  readonly emblem: Point;
  readonly textX: number;
  readonly nameBaseline: number;
  /** Baseline of the second line, or null when it is left out. */
  readonly secondBaseline: number | null;
  /** Where the second line starts. */
  readonly secondX: number;
  /** Bends of the leader line from the marker to the plate. */
  readonly leader: readonly Point[];
  readonly box: Box;
}

/** Plates with places, and those that only have a marker. */
export interface PlateLayout {
  readonly placed: readonly PlacedPlate[];
  readonly hidden: readonly { readonly plate: PlateView; readonly marker: Point }[];
}

interface Entry {
  readonly plate: PlateView;
  readonly marker: Point;
  readonly widths: PlateWidths;
}

type Style = 'two-lines' | 'one-line' | 'name';

const LEAD = 14;

/** Places plates in columns at either side and at the lower left, clear of each other. */
export function layOutPlates(frame: Frame, anchors: Anchors, plates: readonly PlateView[], measure: (plate: PlateView) => PlateWidths): PlateLayout {
  const entries = plates.map((plate, at) => ({ plate, marker: anchors.markers[at] ?? { x: 0, y: 0 }, widths: measure(plate) }));
  const shown = frame.compact ? entries.filter((entry) => fitsPhone(entries, entry)) : entries;
  const sideOf = (side: PlateView['side']) => shown.filter(({ plate }) => plate.side === side);
  return {
    placed: [...east(frame, sideOf('east')), ...west(frame, sideOf('west')), ...edge(frame, sideOf('edge'))],
    hidden: entries.filter((entry) => !shown.includes(entry)),
  };
}

/** A phone shows the reader's own plate, those about to act and the first others: three east, two west, one at the edge. */
function fitsPhone(entries: readonly Entry[], entry: Entry): boolean {
  const rank = ({ plate }: Entry) => (plate.you ? 0 : 2) - (plate.aboutToAct ? 1 : 0);
  const room = { east: 3, west: 2, edge: 1 }[entry.plate.side];
  const peers = entries.filter(({ plate }) => plate.side === entry.plate.side);
  return [...peers].sort((a, b) => rank(a) - rank(b)).indexOf(entry) < room;
}

function east(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, top, height, width, compact } = frame;
  const rows = [...entries].sort((a, b) => a.marker.y - b.marker.y || a.marker.x - b.marker.x);
  const room = height - top - (compact ? 170 : 74) * scale;
  const style = compact ? 'two-lines' : styleFor(room, rows.length, scale);
  const gap = compact ? 42 : { 'two-lines': 50, 'one-line': 24, name: 20 }[style] * scale;
  const widest = Math.max(0, ...rows.map((row) => widthIn(row, style, scale)));
  const reach = Math.max(0, ...rows.map(({ marker }) => marker.x));
  const wanted = compact ? reach + 24 : Math.max(0.776 * width, reach + 60 * scale);
  const x = Math.min(wanted, width - widest - (compact ? 8 : 20) * scale);
  const low = top + (style === 'two-lines' ? 34 : 22) * scale;
  const ys = spreadOut(rows.map(({ marker }) => marker.y), gap, low, Math.max(low, top + room));
  return rows.map((row, at) => place(row, x, ys[at] ?? low, style, scale, eastLeader(row, x, ys[at] ?? low, frame)));
}

function styleFor(room: number, rows: number, scale: number): Style {
  const each = room / Math.max(1, rows - 1);
  return each >= 38 * scale ? 'two-lines' : 'one-line';
}

function eastLeader({ marker }: Entry, x: number, y: number, { scale, compact }: Frame): Point[] {
  const end = x - (compact ? 12 : 28) * scale;
  return compact ? [marker, { x: end, y }] : [marker, { x: end, y }, { x: end + LEAD * scale, y }];
}

/** Western plates stand above their marker, where no line leaves it. */
function west(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, top, compact, wire, low } = frame;
  const style: Style = low && entries.length > 2 ? 'one-line' : 'two-lines';
  const gap = (style === 'two-lines' ? 46 : 24) * scale;
  const rows = [...entries].sort((a, b) => b.marker.y - a.marker.y);
  const first = Math.min(...rows.map(({ marker }) => marker.x));
  const widest = Math.max(0, ...rows.map((row) => widthIn(row, style, scale)));
  const wanted = first - widest - (compact ? -10 : 34) * scale;
  const x = Math.max(compact ? 26 : wire.width + 16 * scale, wanted);
  const lift = compact ? 40 : 16 * scale;
  const wantedYs = rows.map(({ marker }, at) => marker.y - lift - at * gap).reverse();
  const ys = spreadOut(wantedYs, gap, top + 22 * scale, Math.max(...wantedYs)).reverse();
  return rows.map((row, at) => place(row, x, ys[at] ?? 0, style, scale, westLeader(row, x, ys[at] ?? 0, style, frame)));
}

function westLeader(entry: Entry, x: number, y: number, style: Style, { scale, compact }: Frame): Point[] {
  const { marker } = entry;
  if (compact) return [marker, { x: Math.max(x, Math.min(marker.x, x + 60)), y: y + 24 }];
  const end = x + widthIn(entry, style, scale) + 6 * scale;
  const elbow = Math.min(end + LEAD * scale, Math.max(end, marker.x - 6 * scale));
  return [marker, { x: elbow, y }, { x: end, y }];
}

/** Plates beyond the map stand over their point at the left edge. */
function edge(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, compact, low, height } = frame;
  return entries.map((entry, at) => {
    const y = compact ? height - 22 - 58 * at : entry.marker.y - (low ? 44 : 50) * scale;
    const style: Style = compact ? 'name' : 'two-lines';
    return place(entry, compact ? 32 : 42 * scale, y, style, scale, []);
  });
}

function place(entry: Entry, x: number, y: number, style: Style, scale: number, leader: readonly Point[]): PlacedPlate {
  const { plate, marker, widths } = entry;
  const width = widthIn(entry, style, scale);
  return {
    plate,
    marker,
    leader,
    emblem: { x: x - 14 * scale, y },
    textX: x,
    nameBaseline: y + 4.5 * scale,
    secondBaseline: secondBaseline(style, y, scale),
    secondX: style === 'one-line' ? x + widths.name + 9 * scale : x,
    box: { x: x - 24 * scale, y: y - 10 * scale, width: width + 28 * scale, height: (style === 'two-lines' ? 34 : 20) * scale },
  };
}

function secondBaseline(style: Style, y: number, scale: number): number | null {
  if (style === 'name') return null;
  return style === 'one-line' ? y + 4.5 * scale : y + 21 * scale;
}

function widthIn({ widths }: Entry, style: Style, scale: number): number {
  if (style === 'name') return widths.name;
  return style === 'one-line' ? widths.name + 9 * scale + widths.second : Math.max(widths.name, widths.second);
}
