import { useState } from 'preact/hooks';
import type { BandView, FanView } from '../view';
import { useWords } from './words';

const BOX = { left: 46, right: 300, top: 6, bottom: 92 };
/** The height of an end's two lines: nearer to each other they are drawn apart. */
const LABEL = 29;
/** The lowest place of an end's first line. */
const LAST = BOX.bottom - 8;
const TARGET_TEXT = 5;

interface Scale {
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

function scaleOf(fan: FanView): Scale {
  const bands = [fan.without, ...(fan.withIt ? [fan.withIt] : [])];
  const near = fan.target?.beyond === null ? [fan.target.value] : [];
  const values = [...fan.history, ...bands.flatMap((band) => [...band.low90, ...band.high90]), ...near];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const past = Math.max(0, fan.history.length - 1);
  const steps = Math.max(1, past + fan.without.median.length - 1);
  return {
    x: (step) => BOX.left + ((step + past) / steps) * (BOX.right - BOX.left),
    y: (value) => BOX.bottom - ((value - low) / (high - low || 1)) * (BOX.bottom - BOX.top),
  };
}

const line = (values: readonly number[], scale: Scale, start = 0) =>
  values.map((value, index) => `${index === 0 ? 'M' : 'L'}${scale.x(start + index).toFixed(1)} ${scale.y(value).toFixed(1)}`).join('');

function area(low: readonly number[], high: readonly number[], scale: Scale): string {
  const back = high.map((value, index) => `L${scale.x(index).toFixed(1)} ${scale.y(value).toFixed(1)}`).reverse();
  return `${line(low, scale)}${back.join('')}z`;
}

function Band({ band, scale, kind }: { readonly band: BandView; readonly scale: Scale; readonly kind: string }) {
  return (
    <g class={`band ${kind}`}>
      <path class="band90" d={area(band.low90, band.high90, scale)} />
      <path class="band50" d={area(band.low50, band.high50, scale)} />
      <path class="median" d={line(band.median, scale)} />
    </g>
  );
}

/** A goal far beyond the drawing stands at its edge, without a line. */
function Target({ target, scale }: { readonly target: NonNullable<FanView['target']>; readonly scale: Scale }) {
  const edge = { above: BOX.top, below: BOX.bottom };
  const y = target.beyond === null ? scale.y(target.value) : edge[target.beyond];
  const over = y - TARGET_TEXT < BOX.top + 4 ? y + 3 * TARGET_TEXT : y - TARGET_TEXT;
  return (
    <>
      {target.beyond === null && <path class="target" d={`M${BOX.left} ${y}H${BOX.right}`} />}
      <text class="target-text" x={BOX.left + 4} y={over}>
        {target.beyond === null ? '' : target.beyond === 'above' ? '\u2191 ' : '\u2193 '}{target.text}
      </text>
    </>
  );
}

function Axes({ fan, scale }: { readonly fan: FanView; readonly scale: Scale }) {
  return (
    <g class="axes">
      {fan.ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={BOX.left} x2={BOX.right} y1={scale.y(tick.value)} y2={scale.y(tick.value)} />
          <text x="0" y={scale.y(tick.value) + 4}>{tick.text}</text>
        </g>
      ))}
      <line class="now-line" x1={scale.x(0)} x2={scale.x(0)} y1={BOX.top} y2={BOX.bottom + 3} />
      {fan.times.map((time) => <text key={time.step} class="time" x={scale.x(time.step)} y={BOX.bottom + 15}>{time.text}</text>)}
      {fan.target && <Target target={fan.target} scale={scale} />}
    </g>
  );
}

function clamp(y: number): number {
  return Math.min(LAST, Math.max(BOX.top + 4, y));
}

/** Where the words at both ends stand: apart, and inside the drawing. */
function endsOf(withIt: number, without: number): readonly [number, number] {
  const gap = Math.max(LABEL, Math.abs(withIt - without));
  const first = Math.min(withIt, without) - (gap - Math.abs(withIt - without)) / 2;
  const top = Math.max(BOX.top + 4, Math.min(first, LAST - gap));
  return withIt <= without ? [top, top + gap] : [top + gap, top];
}

function End({ kind, label, text, y }: { readonly kind: string; readonly label: string; readonly text: string; readonly y: number }) {
  const x = BOX.right + 8;
  return <text class={kind} x={x} y={y}>{label}<tspan x={x} dy="14">{text}</tspan></text>;
}

function Ends({ fan, scale }: { readonly fan: FanView; readonly scale: Scale }) {
  const t = useWords();
  const last = fan.without.median.length - 1;
  const at = (band: BandView) => scale.y(band.median[last] ?? 0);
  const { withIt, without } = fan;
  if (withIt === null) return <g class="ends"><End kind="without" label={t('ui.fan.alone')} text={without.text} y={clamp(at(without))} /></g>;
  const [high, low] = endsOf(at(withIt), at(without));
  return (
    <g class="ends">
      <End kind="with" label={t('ui.fan.with')} text={withIt.text} y={high} />
      <End kind="without" label={t('ui.fan.without')} text={without.text} y={low} />
    </g>
  );
}

function Rows({ fan }: { readonly fan: FanView }) {
  const t = useWords();
  const both = fan.withIt !== null;
  return (
    <table class="data">
      <caption>{fan.title}: {t('ui.fan.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.fan.step')}</th>
          {both && <><th scope="col">{t('ui.fan.with')}</th><th scope="col">{t('ui.fan.range')}</th></>}
          <th scope="col">{t(both ? 'ui.fan.without' : 'ui.fan.alone')}</th><th scope="col">{t('ui.fan.range')}</th>
        </tr>
      </thead>
      <tbody>
        {fan.rows.map((row, step) => (
          <tr key={step}>
            <th scope="row">{row.when}</th>
            {both && <><td>{row.withIt}</td><td>{row.withRange}</td></>}
            <td>{row.without}</td><td>{row.withoutRange}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the drawing shows, step by step; written only while it is open, for futures come in many times a second. */
export function FanTable({ fan }: { readonly fan: FanView }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <details class="tables" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('ui.table.show')} onKeyDown={leave}>{t('ui.table.word')}</summary>
      {open && <div class="fan-table"><Rows fan={fan} /></div>}
    </details>
  );
}

/** Futures of one market or objective: median, half and nine tenths of them, with and without the card in hand. */
export function Fan({ fan }: { readonly fan: FanView }) {
  const scale = scaleOf(fan);
  return (
    <svg class={`fan-drawing is-${fan.instrument}`} viewBox="0 0 372 110" preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">
      <Band band={fan.without} scale={scale} kind="without" />
      {fan.withIt && <Band band={fan.withIt} scale={scale} kind="with" />}
      {fan.withIt && <path class="median-without" d={line(fan.without.median, scale)} />}
      <Axes fan={fan} scale={scale} />
      <path class="history" d={line(fan.history, scale, 1 - fan.history.length)} />
      <Ends fan={fan} scale={scale} />
    </svg>
  );
}
