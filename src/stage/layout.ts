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

type StyleOf = (entry: Entry) => Style;

const LEAD = 14;

/** Distances between the names of neighbours. */
const GAPS = {
  east: { 'two-lines': 50, 'one-line': 24, name: 30 },
  west: { 'two-lines': 47, 'one-line': 26, name: 26 },
} as const;

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

/** A phone shows the reader's own plate, those about to act and the first others: three east, two west, two at the edge. */
function fitsPhone(entries: readonly Entry[], entry: Entry): boolean {
  const rank = ({ plate }: Entry) => (plate.you ? 0 : 2) - (plate.aboutToAct ? 1 : 0);
  const room = { east: 3, west: 2, edge: 2 }[entry.plate.side];
  const peers = entries.filter(({ plate }) => plate.side === entry.plate.side);
  return [...peers].sort((a, b) => rank(a) - rank(b)).indexOf(entry) < room;
}

function east(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, top, height, width, compact } = frame;
  const rows = [...entries].sort((a, b) => a.marker.y - b.marker.y || a.marker.x - b.marker.x);
  const room = height - top - (compact ? 60 : 74) * scale;
  const style = styleFor(frame, room, rows.length);
  const widest = Math.max(0, ...rows.map((row) => widthIn(row, style(row), scale)));
  const reach = Math.max(0, ...rows.map(({ marker }) => marker.x));
  const wanted = compact ? reach + 34 : Math.max(0.776 * width, reach + 60 * scale);
  const x = Math.min(wanted, width - widest - (compact ? 8 : 20) * scale);
  const low = top + (room / Math.max(1, rows.length - 1) >= 38 * scale ? 34 : 22) * scale;
  const gap = compact ? 36 : GAPS.east[widestStyle(rows, style)] * scale;
  const ys = spreadOut(rows.map(({ marker }) => marker.y), gap, low, Math.max(low, top + room));
  return rows.map((row, at) => place(row, x, ys[at] ?? low, style(row), frame, eastLeader(row, x, ys[at] ?? low, frame)));
}

/** A phone gives two lines to the reader's own plate and to one about to act, any other screen to all if they fit. */
function styleFor({ compact, bare, scale }: Frame, room: number, rows: number): StyleOf {
  if (bare) return () => 'name';
  if (compact) return ({ plate }) => (plate.you || plate.aboutToAct ? 'two-lines' : 'name');
  const style = room / Math.max(1, rows - 1) >= 38 * scale ? 'two-lines' : 'one-line';
  return () => style;
}

function widestStyle(rows: readonly Entry[], style: StyleOf): Style {
  const styles = rows.map(style);
  return styles.find((each) => each === 'two-lines') ?? styles[0] ?? 'name';
}

function eastLeader({ marker }: Entry, x: number, y: number, { scale, compact }: Frame): Point[] {
  const end = x - (compact ? 23 : 28) * scale;
  return compact ? [marker, { x: end, y }] : [marker, { x: end, y }, { x: end + LEAD * scale, y }];
}

/** Western plates stand above their marker, where no line leaves it. */
function west(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, top, compact, wire } = frame;
  const rows = [...entries].sort((a, b) => b.marker.y - a.marker.y);
  const lowest = Math.max(0, ...rows.map(({ marker }) => marker.y));
  const style = styleFor(frame, lowest - top - 10 * scale, rows.length + 1);
  const gap = compact ? 48 : GAPS.west[widestStyle(rows, style)] * scale;
  const first = Math.min(...rows.map(({ marker }) => marker.x));
  const widest = Math.max(0, ...rows.map((row) => widthIn(row, style(row), scale)));
  const x = Math.max(compact ? 30 : wire.width + 30 * scale, first - widest - 34 * scale);
  const reachesMarker = x + widest > first - 8 * scale && rows.some((row) => style(row) === 'two-lines');
  const lift = compact ? 34 : (reachesMarker ? 32 : 16) * scale;
  const wanted = rows.map(({ marker }, at) => marker.y - lift - at * gap).reverse();
  const ys = spreadOut(wanted, gap, top + 20 * scale, Math.max(...wanted)).reverse();
  return rows.map((row, at) => place(row, x, ys[at] ?? 0, style(row), frame, westLeader(row, x, ys[at] ?? 0, style(row), frame)));
}

function westLeader(entry: Entry, x: number, y: number, style: Style, { scale, compact }: Frame): Point[] {
  const { marker, plate } = entry;
  if (compact) return plate.you || plate.aboutToAct ? [marker, { x: Math.max(x, Math.min(marker.x, x + 60)), y: y + 26 }] : [];
  const end = x + widthIn(entry, style, scale) + 6 * scale;
  const elbow = Math.min(end + LEAD * scale, Math.max(end, marker.x - 6 * scale));
  return [marker, { x: elbow, y }, { x: end, y }];
}

/** Plates beyond the map stand over their point at the left edge; several have one line each, no wider than the wire above them, and the lowest stands under its point, clear of the lines between. */
function edge(frame: Frame, entries: readonly Entry[]): PlacedPlate[] {
  const { scale, compact, bare, low, height, wire } = frame;
  const x = compact ? 32 : 42 * scale;
  const several = entries.length > 1;
  const lift = (at: number): number => (several ? (at === 0 ? -16 : 15) : low ? 44 : 50);
  const fits = entries.every((entry) => x + widthIn(entry, 'one-line', scale) <= wire.width);
  const lines = several ? (fits ? 'one-line' : 'name') : 'two-lines';
  const style: Style = compact || bare ? 'name' : lines;
  return entries.map((entry, at) => {
    const y = compact ? height - 14 - 22 * at : entry.marker.y - lift(at) * scale;
    return place(entry, x, y, style, frame, []);
  });
}

function place(entry: Entry, x: number, y: number, style: Style, frame: Frame, leader: readonly Point[]): PlacedPlate {
  const { plate, marker, widths } = entry;
  const { scale } = frame;
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
    box: plateBox(frame, plate, x, y, width, style),
  };
}

/** A plate that is about to act needs room for its brackets, which a phone leaves out. */
function plateBox({ compact, scale }: Frame, { aboutToAct }: PlateView, x: number, y: number, width: number, style: Style): Box {
  const pad = aboutToAct && !compact ? (style === 'two-lines' ? 5 : 2) * scale : 0;
  const height = (style === 'two-lines' ? 36 : 20) * scale;
  return { x: x - 24 * scale - pad, y: y - 10 * scale - pad, width: width + 28 * scale + 2 * pad, height: height + 2 * pad };
}

function secondBaseline(style: Style, y: number, scale: number): number | null {
  if (style === 'name') return null;
  return style === 'one-line' ? y + 4.5 * scale : y + 21 * scale;
}

function widthIn({ widths }: Entry, style: Style, scale: number): number {
  if (style === 'name') return widths.name;
  return style === 'one-line' ? widths.name + 9 * scale + widths.second : Math.max(widths.name, widths.second);
}
