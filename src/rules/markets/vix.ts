import { exp } from '../../maths';
import { RISK, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { vixLevel } from '../economy/prices';
import { fairVix } from '../economy/volatility';
import type { Frame } from '../frame';
import { SP500, VIX } from './ids';

const LOWEST = 9;

/** Answer of the VIX to a move of shares: steeper when shares fall, flatter when it is high already, all the way up. */
export function vixResponse(move: number, vix: number, p: Frame['p']): number {
  const scale = p.vixPerPct * Math.sqrt(vix / 20);
  if (move >= 0) return -scale * move * Math.max(0, 1 - p.vixRelief * move);
  const steep = scale * -move * (1 - p.vixCurve * move);
  return Math.max(0, p.vixCap - vix) * (1 - exp(-steep / p.vixCap));
}

/** The volatility index: answers shares, drifts to what variance calls for, never below nine. */
export const vix: Market<World, Frame> = {
  id: 'vix',
  instrument: 'vix',
  unit: 'points',
  quote(world, tape, context) {
    const { frame } = context;
    const { p } = frame;
    const level = vixLevel(world, frame);
    tape.respond(VIX, SP500, (move) => vixResponse(move, level, p));
    tape.add(VIX, RISK, mechanismCause('vix-reversion'), p.vixReversion * (fairVix(world) - level));
    addOwnNoise(world, tape, context, VIX, p.vixNoise, 0);
    tape.add(VIX, RISK, mechanismCause('vix-floor'), Math.max(0, LOWEST - level - tape.moved(VIX)));
  },
};
