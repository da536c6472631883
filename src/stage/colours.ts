import type { Direction, InstrumentKey } from '../view';

/** Colours of the stage, as in the style sheet. */
export const INK = {
  text: '#EFE6D6',
  text2: '#BDB6A8',
  lamp: '#FFE0A3',
  up: '#56B4E9',
  down: '#E69F00',
  halo: '#0D1824',
  deep: '#070C13',
  ground: '#0A111A',
  sea: '#122233',
  land: '#2B3E4C',
  landFar: '#1E2D39',
  coast: '#6F8B9C',
  ice: '#4A6374',
  iceCoast: '#A9C0CC',
  hairline: '#3D4E5B',
  light: '#F3C77A',
} as const;

/** One colour for each instrument. */
export const INSTRUMENT: Readonly<Record<InstrumentKey, string>> = {
  treasuries: '#35C29A',
  'euro-bonds': '#B4D06A',
  'foreign-bonds': '#D0A08A',
  shares: '#D98BB8',
  dollar: '#EFE6D6',
  gold: '#F0E442',
  bitcoin: '#9C9AF0',
  vix: '#9FB0BF',
};

/** Instruments in the order of their comet frames. */
export const INSTRUMENTS = Object.keys(INSTRUMENT) as readonly InstrumentKey[];

/** Colours of rising, falling and unchanged numbers. */
export type Directions = Readonly<Record<Direction, string>>;

/** Directions as they are unless a reader chose otherwise. */
export const DIRECTIONS: Directions = { up: INK.up, down: INK.down, flat: INK.text2 };

/** Makes a colour translucent. */
export function faded(hex: string, alpha: number): string {
  const [red, green, blue] = channels(hex);
  return `rgba(${red},${green},${blue},${alpha})`;
}

/** Mixes two colours; 0 gives the first, 1 the second. */
export function mixed(from: string, to: string, share: number): string {
  const other = channels(to);
  const mix = channels(from).map((value, at) => Math.round(value + ((other[at] ?? 0) - value) * share));
  return `rgb(${mix.join(',')})`;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
