import type { ChartLine, ChartView } from '../view';
import { decimalsOf, multiples, roundStep } from './round-step';
import { useWords } from './words';

const WIDE = { width: 560, height: 236, left: 32, right: 452, top: 24, bottom: 150, trustTop: 172, trustBottom: 206 };
/** On a phone one unit of the drawing is about one pixel, so that labels stay readable. */
const NARROW = { ...WIDE, width: 340, right: 262 };
const APART = 28;

interface Scales {
  readonly box: typeof WIDE;
  readonly x: (slot: number) => number;
  readonly y: (value: number) => number;
  readonly trustY: (value: number) => number;
  readonly ticks: readonly number[];
  readonly digits: number;
}

const valuesOf = (line: ChartLine | null) => line?.points.map((point) => point.value) ?? [];

function between(values: readonly number[], top: number, bottom: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
}

function scalesOf(chart: ChartView, box: Scales['box']): Scales {
  const values = [...valuesOf(chart.yields), ...valuesOf(chart.really)];
  const step = roundStep(Math.max(...values) - Math.min(...values), 3);
  return {
    box,
    x: (slot) => box.left + (slot / Math.max(1, chart.slots)) * (box.right - box.left),
    y: between(values, box.top, box.bottom),
    trustY: between([...valuesOf(chart.trust), chart.haven.value], box.trustTop, box.trustBottom),
    ticks: multiples(Math.min(...values), Math.max(...values), step),
    digits: decimalsOf(step),
  };
}

function path(line: ChartLine, x: Scales['x'], y: Scales['y']): string {
  return line.points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.slot).toFixed(1)} ${y(point.value).toFixed(1)}`).join('');
}

function Grid({ chart, scales }: { readonly chart: ChartView; readonly scales: Scales }) {
  return (
    <g class="course-grid">
      {scales.ticks.map((tick) => (
        <g key={tick}>
          <line x1={scales.box.left} x2={scales.box.right} y1={scales.y(tick)} y2={scales.y(tick)} />
          <text x="0" y={scales.y(tick) + 4}>{tick.toFixed(scales.digits)}</text>
        </g>
      ))}
      {chart.dates.map((date) => (
        <g key={date.slot}>
          <line class="course-date" x1={scales.x(date.slot)} x2={scales.x(date.slot)} y1="212" y2="216" />
          <text class="course-when" x={scales.x(date.slot)} y="229">{date.text}</text>
        </g>
      ))}
    </g>
  );
}

function Pins({ chart, scales }: { readonly chart: ChartView; readonly scales: Scales }) {
  return (
    <g class="course-pins">
      {chart.pins.map((pin, place) => {
        const x = scales.x(pin.slot);
        const crowd = chart.pins.slice(0, place).filter((other) => Math.abs(scales.x(other.slot) - x) < 16).length;
        return (
          <g key={pin.pin}>
            <line x1={x} x2={x} y1={scales.box.top - 8} y2="210" />
            <circle cx={x + crowd * 17} cy={scales.box.top - 14} r="8" />
            <text x={x + crowd * 17} y={scales.box.top - 10}>{pin.pin}</text>
          </g>
        );
      })}
    </g>
  );
}

function Trust({ chart, scales }: { readonly chart: ChartView; readonly scales: Scales }) {
  const haven = scales.trustY(chart.haven.value);
  const line = path(chart.trust, scales.x, scales.trustY);
  const [first, last] = [chart.trust.points[0], chart.trust.points.at(-1)];
  if (!first || !last) return null;
  return (
    <g class="course-trust">
      <path class="course-fill" d={`${line}L${scales.x(last.slot)} ${haven}L${scales.x(first.slot)} ${haven}z`} />
      <line x1={scales.box.left} x2={scales.box.right} y1={haven} y2={haven} />
      <path class="course-line" d={line} />
      <text x="0" y={haven + 4}>{chart.haven.value.toFixed(2)}</text>
      <text class="course-haven" x={scales.box.right - 6} y={haven - 5}>{chart.haven.text}</text>
      <End line={chart.trust} y={scales.trustY(last.value)} kind="trust" box={scales.box} />
    </g>
  );
}

function End({ line, y, kind, box }: { readonly line: ChartLine; readonly y: number; readonly kind: string; readonly box: Scales['box'] }) {
  return (
    <text class={`course-end ${kind}`} x={box.right + 10} y={y - 2}>
      {line.label}
      <tspan x={box.right + 10} dy="14">{line.end}</tspan>
    </text>
  );
}

/** The line of what really happened may end before the game does; its name stands where it ends. */
function Fact({ line, chart, scales, mine }: { readonly line: ChartLine; readonly chart: ChartView; readonly scales: Scales; readonly mine: number }) {
  const last = line.points.at(-1);
  if (!last) return null;
  const y = scales.y(last.value);
  const early = last.slot < 0.8 * chart.slots || scales.box.width < WIDE.width;
  const before = last.slot > 0.5 * chart.slots;
  const clear = Math.abs(mine - y) >= APART ? y : mine + (y < mine ? -APART : APART);
  return (
    <>
      <path class="course-really" d={path(line, scales.x, scales.y)} />
      {early
        ? <text class={before ? 'course-end fact before' : 'course-end fact'} x={scales.x(last.slot) + (before ? -6 : 6)} y={y + 12}>{line.label} <tspan>{line.end}</tspan></text>
        : <End line={line} y={Math.min(clear, scales.box.bottom - 8)} kind="fact" box={scales.box} />}
    </>
  );
}

function Yields({ chart, scales }: { readonly chart: ChartView; readonly scales: Scales }) {
  const mine = Math.min(scales.y(chart.yields.points.at(-1)?.value ?? 0), scales.box.bottom - 8);
  return (
    <g class="course-yields">
      {chart.really && <Fact line={chart.really} chart={chart} scales={scales} mine={mine} />}
      <path class="course-line" d={path(chart.yields, scales.x, scales.y)} />
      <End line={chart.yields} y={mine} kind="mine" box={scales.box} />
    </g>
  );
}

function Rows({ chart }: { readonly chart: ChartView }) {
  const t = useWords();
  const textAt = (line: ChartLine | null, slot: number) => line?.points.find((point) => point.slot === slot)?.text ?? '';
  return (
    <details class="tables">
      <summary>{t('ui.table.show')}</summary>
      <table class="data">
        <caption class="vh">{chart.title}</caption>
        <thead><tr><th scope="col">{t('ui.market.day')}</th><th scope="col">{chart.yields.label}</th>{chart.really && <th scope="col">{chart.really.label}</th>}<th scope="col">{chart.trust.label}</th></tr></thead>
        <tbody>
          {chart.yields.points.map((point) => (
            <tr key={point.slot}>
              <th scope="row">{point.slot}</th><td>{point.text}</td>{chart.really && <td>{textAt(chart.really, point.slot)}</td>}<td>{textAt(chart.trust, point.slot)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Drawing({ chart, box, kind }: { readonly chart: ChartView; readonly box: Scales['box']; readonly kind: string }) {
  const scales = scalesOf(chart, box);
  return (
    <svg class={kind} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true" focusable="false">
      <Grid chart={chart} scales={scales} />
      <Trust chart={chart} scales={scales} />
      <Yields chart={chart} scales={scales} />
      <Pins chart={chart} scales={scales} />
    </svg>
  );
}

/** The course of the whole game: the player's line, what really happened, dollar trust below. */
export function DebriefChart({ chart }: { readonly chart: ChartView }) {
  return (
    <section class="course">
      <h3>{chart.title}</h3>
      <p class="muted">{chart.note}</p>
      <Drawing chart={chart} box={WIDE} kind="course-wide" />
      <Drawing chart={chart} box={NARROW} kind="course-narrow" />
      <Rows chart={chart} />
    </section>
  );
}
