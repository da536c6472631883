import type { BandView, FanView } from './types';
import { useWords } from './words';

const BOX = { left: 40, right: 320, top: 8, bottom: 116 };

interface Scale {
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

function scaleOf(fan: FanView): Scale {
  const bands = [fan.without, ...(fan.withIt ? [fan.withIt] : [])];
  const values = [...fan.history, ...bands.flatMap((band) => [...band.low90, ...band.high90]), ...fan.ticks.map((tick) => tick.value), ...(fan.target ? [fan.target.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const past = Math.max(1, fan.history.length - 1);
  const steps = past + fan.without.median.length - 1;
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

function Axes({ fan, scale }: { readonly fan: FanView; readonly scale: Scale }) {
  return (
    <g class="axes">
      {fan.ticks.map((tick) => (
        <g key={tick.value}>
          <line x1={BOX.left} x2={BOX.right} y1={scale.y(tick.value)} y2={scale.y(tick.value)} />
          <text x="0" y={scale.y(tick.value) + 4}>{tick.text}</text>
        </g>
      ))}
      <line class="now-line" x1={scale.x(0)} x2={scale.x(0)} y1={BOX.top} y2={BOX.bottom + 4} />
      {fan.times.map((time) => <text key={time.step} class="time" x={scale.x(time.step)} y={BOX.bottom + 16}>{time.text}</text>)}
      {fan.target && <path class="target" d={`M${BOX.left} ${scale.y(fan.target.value)}H${BOX.right}`} />}
      {fan.target && <text class="target-text" x={BOX.left + 4} y={scale.y(fan.target.value) - 4}>{fan.target.text}</text>}
    </g>
  );
}

function Ends({ fan, scale }: { readonly fan: FanView; readonly scale: Scale }) {
  const t = useWords();
  const last = fan.without.median.length - 1;
  const at = (band: BandView) => scale.y(band.median[last] ?? 0);
  const without = at(fan.without);
  const raw = fan.withIt ? at(fan.withIt) : without;
  const apart = Math.abs(raw - without) >= 28 ? 0 : (28 - Math.abs(raw - without)) / 2;
  const sign = raw <= without ? -1 : 1;
  return (
    <g class="ends">
      {fan.withIt && <text class="with" x={BOX.right + 8} y={raw + sign * apart}>{t('ui.fan.with')}<tspan x={BOX.right + 8} dy="13">{fan.withIt.text}</tspan></text>}
      <text class="without" x={BOX.right + 8} y={without - sign * apart}>{t('ui.fan.without')}<tspan x={BOX.right + 8} dy="13">{fan.without.text}</tspan></text>
    </g>
  );
}

function Rows({ fan }: { readonly fan: FanView }) {
  const t = useWords();
  const print = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));
  return (
    <details class="tables">
      <summary aria-label={t('ui.table.show')}>{t('ui.table.word')}</summary>
      <table class="data">
        <caption class="vh">{fan.title}</caption>
        <thead><tr><th scope="col">{t('ui.fan.step')}</th><th scope="col">{t('ui.fan.with')}</th><th scope="col">{t('ui.fan.without')}</th><th scope="col">90%</th></tr></thead>
        <tbody>
          {fan.without.median.map((value, step) => (
            <tr key={step}>
              <th scope="row">+{step}</th><td>{print(fan.withIt?.median[step])}</td><td>{print(value)}</td>
              <td>{t('ui.fan.range', { low: print(fan.without.low90[step]), high: print(fan.without.high90[step]) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Futures of one market: median, half and nine tenths of them, with and without the card in hand. */
export function Fan({ fan }: { readonly fan: FanView }) {
  const t = useWords();
  const scale = scaleOf(fan);
  return (
    <figure class={`fan is-${fan.instrument}`}>
      <figcaption><h3>{fan.title}</h3><span class="muted">{t('ui.fan.note')}</span><Rows fan={fan} /></figcaption>
      <svg viewBox="0 0 392 136" aria-hidden="true" focusable="false">
        <Band band={fan.without} scale={scale} kind="without" />
        {fan.withIt && <Band band={fan.withIt} scale={scale} kind="with" />}
        <Axes fan={fan} scale={scale} />
        <path class="history" d={line(fan.history, scale, 1 - fan.history.length)} />
        <Ends fan={fan} scale={scale} />
      </svg>
      {fan.note && <p class="fan-note">{fan.note}</p>}
    </figure>
  );
}
