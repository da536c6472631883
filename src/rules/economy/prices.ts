import { exp } from '../../maths';
import type { Cause, Kind, World } from '../../model';
import { BUND10, JGB10, UST10, UST2, UST30, VIX } from '../markets/ids';
import type { Frame } from '../frame';

/** Current level of the volatility index, in points. */
export function vixLevel(world: World, frame: Frame): number {
  return (frame.base[VIX] as number) + (world.moves[VIX] as number);
}

/** Price of a market in its quoted unit: yields in per cent, the VIX in points, the rest as levels. */
export function price(world: World, frame: Frame, market: number): number {
  const base = frame.base[market] as number;
  const move = world.moves[market] as number;
  if (market === VIX) return base + move;
  if (market === UST10 || market === UST2 || market === UST30 || market === BUND10 || market === JGB10) return base + move / 100;
  return base * exp(move / 100);
}

/** Value of one dollar of par: falls by duration times the rise of the ten-year since the start. */
export function treasuryValue(world: World, frame: Frame): number {
  return 1 - (frame.p.treasuryDurationYears * (world.moves[UST10] as number)) / 10000;
}

/** Notes a price effect of news; the next open day prices it. */
export function effect(world: World, market: number, kind: Kind, cause: Cause, amount: number): void {
  if (amount !== 0) world.pending.push({ market, kind, cause, amount });
}
