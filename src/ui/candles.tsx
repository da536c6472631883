import type { CandleView, TileView } from '../view';

const TOP = 15;
const PIN = 13;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly step: number;
  readonly y: (value: number) => number;
}

function frameOf(tile: TileView, width: number, height: number): Frame {
  const span = tile.high - tile.low || 1;
  return { width, height, step: width / Math.max(1, tile.slots), y: (value) => TOP + (1 - (value - tile.low) / span) * (height - TOP - 2) };
}

function Candle({ candle, frame }: { readonly candle: CandleView; readonly frame: Frame }) {
  const rise = candle.close >= candle.open;
  const top = frame.y(Math.max(candle.open, candle.close));
  const height = Math.max(1.2, Math.abs(frame.y(candle.open) - frame.y(candle.close)));
  const gap = Math.min(0.9, frame.step * 0.16);
  return <rect class={rise ? 'candle rise' : 'candle fall'} x={candle.slot * frame.step + gap} width={Math.max(1, frame.step - 2 * gap)} y={top} height={height} />;
}

interface Placed {
  readonly number: number;
  readonly x: number;
  readonly candle: CandleView;
}

/** Numbers in one row above the bars, as near to their bars as they can stand side by side. */
function placePins(tile: TileView, frame: Frame): readonly Placed[] {
  const pins = tile.candles.flatMap((candle) => candle.pins.map((number) => ({ number, candle, x: (candle.slot + 0.5) * frame.step })));
  let right = frame.width - PIN / 2;
  const fromRight = pins.toReversed().map((pin) => {
    const x = Math.min(right, pin.x);
    right = x - PIN;
    return { ...pin, x };
  });
  let left = PIN / 2;
  return fromRight.toReversed().map((pin) => {
    const x = Math.max(left, pin.x);
    left = x + PIN;
    return { ...pin, x };
  });
}

function Pin({ pin, frame }: { readonly pin: Placed; readonly frame: Frame }) {
  const at = (pin.candle.slot + 0.5) * frame.step;
  return (
    <g class="candle-pin">
      <path d={`M${pin.x} 7L${at} ${frame.y(Math.max(pin.candle.open, pin.candle.close)) - 1}`} />
      <circle cx={pin.x} cy="7" r="6.25" />
      <text x={pin.x} y="10.5">{pin.number}</text>
    </g>
  );
}

/** Bars from open to close: rising hollow, falling filled, with the numbers of the news that moved them. */
export function Candles(props: { readonly tile: TileView; readonly width: number; readonly height?: number }) {
  const { tile, width, height = 56 } = props;
  const frame = frameOf(tile, width, height);
  const weeks = Array.from({ length: Math.floor(tile.slots / 5) + 1 }, (_, index) => index * 5 * frame.step);
  return (
    <svg class="candles" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {weeks.map((x) => <line key={x} class="week-line" x1={x} x2={x} y1={TOP} y2={height} />)}
      {tile.candles.map((candle) => <Candle key={candle.slot} candle={candle} frame={frame} />)}
      {placePins(tile, frame).map((pin) => <Pin key={pin.number} pin={pin} frame={frame} />)}
    </svg>
  );
}
