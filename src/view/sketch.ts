import { digitsOf } from './numbers';
import type { Sketch, SketchLine, SketchPanel } from './lab-types';
import type { Words } from './words';

/** How a line is drawn, so that none is told apart by colour alone. */
export type Stroke = 'solid' | 'dashed' | 'dotted' | 'long';

/** One line of a small chart with its words. */
export interface ChartLineView {
  readonly id: string;
  readonly name: string;
  /** How far it goes. */
  readonly text: string;
  readonly stroke: Stroke;
  /** What the player's numbers come to, or the catalogue's where nothing is changed. */
  readonly strong: boolean;
  readonly points: SketchLine['points'];
}

/** A small chart as plain data, with the table of what it draws. */
export interface SmallChartView {
  readonly id: string;
  readonly title: string;
  readonly xTitle: string;
  readonly lines: readonly ChartLineView[];
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number; readonly text: string; readonly value: string }[];
  readonly most?: number;
  readonly summary: string;
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Decimals in which a chart's values are printed. */
const DECIMALS: { readonly [chart: string]: number } = {
  'sale.ten-year': 0, 'sale.own': 0, 'shares.sp500': 2, 'discount.discount': 1, 'retreat.follow-through': 2, 'retreat.expected': 1,
  'trust.ten-year': 1, 'trust.dollar': 2, 'haven.ten-year': 1, 'haven.dollar': 2, 'basis.ten-year': 0,
};
const UNSIGNED: readonly string[] = ['discount.discount', 'retreat.follow-through', 'retreat.expected'];
const STROKES: { readonly [line: string]: Stroke } = { 'school.portfolio-balance': 'dotted', 'school.demand-system': 'solid', 'school.time-series': 'long', low: 'dotted', high: 'long', none: 'dotted' };
/** Sessions that the table of a path shows; other charts show every point. */
const SESSIONS: readonly number[] = [1, 5, 10, 20, 30, 42];
const MANY = 20;

/** Puts a sketch into words: one small chart for each of its panels. */
export function sketchView(words: Words, id: string, sketch: Sketch): readonly SmallChartView[] {
  return sketch.map((panel) => chartView(words, id, panel));
}

function chartView(words: Words, id: string, panel: SketchPanel): SmallChartView {
  const key = `${id}.${panel.id}`;
  const print = printer(key);
  const title = words.t(`lab.${key}`);
  const hasYours = panel.lines.some((line) => line.id === 'yours');
  const lines = panel.lines.map((line) => lineView(words, line, hasYours, print));
  const dots = (panel.dots ?? []).map(({ id: dot, x, y }) => ({ id: dot, x, y, text: words.t(`lab.dot.${dot}`), value: print(y) }));
  return {
    id: panel.id, title, lines, dots,
    xTitle: words.t(`lab.${id}.x`),
    ...(panel.most === undefined ? {} : { most: panel.most }),
    summary: words.t('lab.summary', { title, lines: lines.map(({ name, text }) => `${name} ${text}`).join(words.t('text.comma')) }),
    table: tableOf(words, id, panel, lines, print),
  };
}

function printer(key: string): (value: number) => string {
  const decimals = DECIMALS[key] ?? 1;
  return (value) => {
    const { sign, value: digits } = digitsOf(value, decimals, !UNSIGNED.includes(key));
    return sign + digits;
  };
}

function lineView(words: Words, line: SketchLine, hasYours: boolean, print: (value: number) => string): ChartLineView {
  const { id, points, at } = line;
  const isUsual = id === 'usual';
  return {
    id, points,
    name: id.startsWith('school.') ? words.t(`assumptions.${id}`) : words.t(`lab.line.${id}`, at === undefined ? {} : { at }),
    text: farthest(words, points, print),
    stroke: isUsual && hasYours ? 'dashed' : (STROKES[id] ?? 'solid'),
    strong: id === 'yours' || (!hasYours && (isUsual || id === 'school.demand-system')),
  };
}

/** A path says how far it went and when; a curve where it ends. */
function farthest(words: Words, points: SketchLine['points'], print: (value: number) => string): string {
  const last = points.at(-1) ?? ([0, 0] as const);
  if (points.length <= MANY) return print(last[1]);
  const [session, value] = points.reduce((most, point) => (Math.abs(point[1]) > Math.abs(most[1]) ? point : most), last);
  return words.t('lab.farthest', { value: print(value), session });
}

function tableOf(words: Words, id: string, panel: SketchPanel, lines: readonly ChartLineView[], print: (value: number) => string): SmallChartView['table'] {
  const first = panel.lines[0]?.points ?? [];
  const shown = first.flatMap(([x], index) => (first.length <= MANY || SESSIONS.includes(x) ? [index] : []));
  const decimals = id === 'discount' || first.length > MANY ? 0 : 2;
  const rows = shown.map((index) => [digitsOf(first[index]?.[0] ?? 0, decimals, false).value, ...panel.lines.map(({ points }) => print(points[index]?.[1] ?? Number.NaN))]);
  return { heads: [words.t(`lab.${id}.x`), ...lines.map(({ name }) => name)], rows };
}
