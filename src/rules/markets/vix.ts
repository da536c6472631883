import { exp } from '../../maths';
import { RISK, mechanismCause } from '../../model';
import type { Market, World } from '../../model';
import { addOwnNoise } from '../economy/noise';
import { vixLevel } from '../economy/prices';
import { fairVix } from '../economy/volatility';
import type { Frame } from '../frame';
import { SP500, VIX } from './ids';

const REVERSION = mechanismCause('vix-reversion');
const FLOOR = mechanismCause('vix-floor');
const LOWEST = 9;
/** A yearly volatility is this many daily ones. */
const DAYS_PER_YEAR_ROOT = 16;

/**
 * Answer of the VIX to a move of shares. A fall counts by its size and by how many of the daily sd that the VIX speaks of it is:
 * the same fall frightens more out of a calm. It flattens out when the VIX is high already, all the way up. Rises soothe by the root of its level, and no day takes off more than half.
 */
export function vixResponse(move: number, vix: number, p: Frame['p']): number {
  if (move >= 0) {
    const relief = p.vixRelief * Math.sqrt(vix / 20) * move;
    return (-vix / 2) * (1 - exp((-2 * relief) / vix));
  }
  const steep = p.vixPerPct * -move * (1 + (p.vixCurve * -move * DAYS_PER_YEAR_ROOT) / vix);
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
    tape.add(VIX, RISK, REVERSION, p.vixReversion * (fairVix(world) - level));
    addOwnNoise(world, tape, context, VIX, p.vixNoise);
    tape.add(VIX, RISK, FLOOR, Math.max(0, LOWEST - level - tape.moved(VIX)));
  },
};
