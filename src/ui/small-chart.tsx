import { useId } from 'preact/hooks';
import type { ChartLineView, SmallChartView } from '../view';
import { decimalsOf, multiples, roundStep } from './round-step';
import { useWords } from './words';

const BOX = { width: 340, height: 208, left: 34, right: 232, top: 12, bottom: 176 };
const LABEL = 29;
/** The height of a dot's label, and how near to each other dots crowd. */
const DOT_LABEL = 13;
const CROWD = 24;

type Scale = (value: number) => number;

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly yDigits: number;
  readonly xDigits: number;
}

const print = (value: number, digits: number): string => `${Number(value.toFixed(digits)) < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(digits)}`;

function scalesOf({ lines, dots, most }: SmallChartView): Scales {
  const points = [...lines.flatMap((line) => line.points), ...dots.map(({ x, y }) => [x, y] as const)];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => Math.min(y, most ?? Infinity));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const room = (high - low || 1) * 0.04;
  const [bottom, top] = [low < 0 ? low - room : low, high > 0 ? high + room : high];
  const [xStep, yStep] = [roundStep(right - left, 5), roundStep(high - low || 1, 4)];
  return {
    x: (value) => BOX.left + ((value - left) / (right - left || 1)) * (BOX.right - BOX.left),
    y: (value) => BOX.bottom - ((value - bottom) / (top - bottom || 1)) * (BOX.bottom - BOX.top),
    xTicks: multiples(left, right, xStep), yTicks: multiples(low, high, yStep), xDigits: decimalsOf(xStep), yDigits: decimalsOf(yStep),
  };
}

const pathOf = (points: ChartLineView['points'], { x, y }: Scales): string =>
  points.map(([at, value], place) => `${place === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');

/** Places labels beside the ends of their lines, none on top of another. */
export function labelPlaces(wanted: readonly number[], least: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let free = top;
  for (const index of order) free = (places[index] = Math.max(free, places[index] ?? 0)) + least;
  let limit = bottom;
  for (const index of order.toReversed()) limit = (places[index] = Math.min(limit, places[index] ?? 0)) - least;
  return places;
}

function Grid({ chart, scales }: { readonly chart: SmallChartView; readonly scales: Scales }) {
  const { x, y } = scales;
  return (
    <g class="small-grid">
      {scales.yTicks.map((tick) => (
        <g key={tick}>
          <line class={Math.abs(tick) < 1e-9 ? 'zero' : ''} x1={BOX.left} x2={BOX.right} y1={y(tick)} y2={y(tick)} />
          <text class="at-left" x={BOX.left - 5} y={y(tick) + 4}>{print(tick, scales.yDigits)}</text>
        </g>
      ))}
      {scales.xTicks.map((tick) => <text key={tick} class="below" x={x(tick)} y={BOX.bottom + 15}>{print(tick, scales.xDigits)}</text>)}
      <text class="x-title" x={BOX.right} y={BOX.bottom + 29}>{chart.xTitle}</text>
    </g>
  );
}

function Lines({ chart, scales }: { readonly chart: SmallChartView; readonly scales: Scales }) {
  const clip = useId();
  const t = useWords();
  const ends = chart.lines.map(({ points }) => scales.y(Math.min(points.at(-1)?.[1] ?? 0, chart.most ?? Infinity)));
  const places = labelPlaces(ends, LABEL, BOX.top + 6, BOX.bottom - 14);
  const isCut = chart.most !== undefined && chart.lines.some(({ points }) => points.some(([, value]) => value > (chart.most ?? Infinity)));
  return (
    <g>
      <clipPath id={clip}><rect x={BOX.left} y={BOX.top - 4} width={BOX.right - BOX.left + 2} height={BOX.bottom - BOX.top + 8} /></clipPath>
      {chart.lines.map((line, place) => (
        <g key={line.id} class={`small-line ${line.stroke}${line.strong ? ' strong' : ''}`}>
          <path clip-path={`url(#${clip})`} d={pathOf(line.points, scales)} />
          <line class="lead" x1={BOX.right + 2} y1={ends[place]} x2={BOX.right + 9} y2={places[place]} />
          <text x={BOX.right + 12} y={(places[place] ?? 0) + 1}>{line.name}</text>
          <text class="end" x={BOX.right + 12} y={(places[place] ?? 0) + 14}>{line.text}</text>
        </g>
      ))}
      {isCut && <text class="small-cut" x={BOX.left + 4} y={BOX.top + 2}>{t('ui.model.cut', { most: chart.most ?? 0 })}</text>}
    </g>
  );
}

/** Labels stand beside their dots; those of dots that crowd together stand in one column, none on top of another. */
function dotLabels({ dots }: SmallChartView, { x, y }: Scales): readonly { readonly x: number; readonly y: number; readonly isBefore: boolean }[] {
  const middle = (BOX.left + BOX.right) / 2;
  const places = labelPlaces(dots.map((dot) => y(dot.y) + 4), DOT_LABEL, BOX.top + 4, BOX.bottom - 4);
  return dots.map((dot, place) => {
    const at = x(dot.x);
    const crowd = dots.filter((other) => Math.abs(x(other.x) - at) < CROWD && Math.abs(y(other.y) - y(dot.y)) < 2 * DOT_LABEL);
    if (at > middle) return { x: at - 7, y: y(dot.y) + 4, isBefore: true };
    return { x: Math.max(...crowd.map((other) => x(other.x))) + (crowd.length > 1 ? 14 : 7), y: crowd.length > 1 ? places[place] ?? 0 : y(dot.y) + 4, isBefore: false };
  });
}

function Dots({ chart, scales }: { readonly chart: SmallChartView; readonly scales: Scales }) {
  const labels = dotLabels(chart, scales);
  return (
    <g class="small-dots">
      {chart.dots.map((dot, place) => {
        const [x, y, label] = [scales.x(dot.x), scales.y(dot.y), labels[place]];
        if (label === undefined) return null;
        return (
          <g key={dot.id}>
            {!label.isBefore && label.x - x > 8 && <line class="lead" x1={x} y1={y} x2={label.x - 2} y2={label.y - 4} />}
            <circle cx={x} cy={y} r="3.5" />
            <text class={label.isBefore ? 'at-left' : ''} x={label.x} y={label.y}>{dot.text}</text>
          </g>
        );
      })}
    </g>
  );
}

/** A small chart drawn from plain data, with its table folded below. */
export function SmallChart({ chart }: { readonly chart: SmallChartView }) {
  const t = useWords();
  const id = useId();
  const scales = scalesOf(chart);
  return (
    <figure class="small-chart">
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{chart.title}</title>
        <desc id={`${id}-desc`}>{chart.summary}</desc>
        <Grid chart={chart} scales={scales} />
        <Lines chart={chart} scales={scales} />
        <Dots chart={chart} scales={scales} />
      </svg>
      <details>
        <summary>{t('ui.model.table')}</summary>
        <div class="sheet-table" role="group" aria-label={chart.title} tabIndex={0}>
          <table class="data">
            <thead><tr>{chart.table.heads.map((head, place) => <th key={place} scope="col" class="num">{head}</th>)}</tr></thead>
            <tbody>
              {chart.table.rows.map((row) => <tr key={row[0]}>{row.map((cell, place) => (place === 0 ? <th key={place} scope="row" class="num">{cell}</th> : <td key={place} class="num">{cell}</td>))}</tr>)}
              {chart.dots.map((dot) => <tr key={dot.id}><th scope="row" class="num">{dot.text}</th><td class="num" colSpan={chart.lines.length}>{dot.value}</td></tr>)}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
