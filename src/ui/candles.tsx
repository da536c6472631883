import type { CandleView, TileView } from '../view';

const HEIGHT = 56;
const TOP = 10;

interface Frame {
  readonly width: number;
  readonly step: number;
  readonly y: (value: number) => number;
}

function frameOf(tile: TileView, width: number): Frame {
  const span = tile.high - tile.low || 1;
  return { width, step: width / Math.max(1, tile.slots), y: (value) => TOP + (1 - (value - tile.low) / span) * (HEIGHT - TOP - 2) };
}

function Candle({ candle, frame }: { readonly candle: CandleView; readonly frame: Frame }) {
  const rise = candle.close >= candle.open;
  const top = frame.y(Math.max(candle.open, candle.close));
  const height = Math.max(1.2, Math.abs(frame.y(candle.open) - frame.y(candle.close)));
  const gap = Math.min(0.9, frame.step * 0.16);
  return <rect class={rise ? 'candle rise' : 'candle fall'} x={candle.slot * frame.step + gap} width={Math.max(1, frame.step - 2 * gap)} y={top} height={height} />;
}

function Pin(props: { readonly candle: CandleView; readonly frame: Frame; readonly number: number; readonly rank: number }) {
  const { candle, frame, number, rank } = props;
  const x = Math.min(frame.width - 7, Math.max(7, (candle.slot + 0.5) * frame.step));
  const y = Math.max(7, frame.y(Math.max(candle.open, candle.close)) - 9 - rank * 13);
  return (
    <g class="candle-pin">
      <circle cx={x} cy={y} r="6.5" />
      <text x={x} y={y + 3.5}>{number}</text>
    </g>
  );
}

/** Bars from open to close: rising hollow, falling filled, with the numbers of the news that moved them. */
export function Candles({ tile, width }: { readonly tile: TileView; readonly width: number }) {
  const frame = frameOf(tile, width);
  const weeks = Array.from({ length: Math.floor(tile.slots / 5) + 1 }, (_, index) => index * 5 * frame.step);
  return (
    <svg class="candles" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {weeks.map((x) => <line key={x} class="week-line" x1={x} x2={x} y1={TOP} y2={HEIGHT} />)}
      {tile.candles.map((candle) => <Candle key={candle.slot} candle={candle} frame={frame} />)}
      {tile.candles.flatMap((candle) => candle.pins.map((number, rank) => (
        <Pin key={`${candle.slot}-${number}`} candle={candle} frame={frame} number={number} rank={rank} />
      )))}
    </svg>
  );
}
