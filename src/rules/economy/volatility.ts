import { clamp, exp } from '../../maths';
import type { Chance, DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { SP500, UST10 } from '../markets/ids';
import { STREAM_EQUITY, STREAM_SLOW_VOLATILITY } from '../streams';
import { learnOwnSwings } from './noise';

const VARIANCE_CAP = 8;
/** Bounds of a day in its own sd, own judgement: single falls out of the blue have been far larger than rises. */
const DEEPEST_FALL_SD = -8;
const HIGHEST_RISE_SD = 5;
/** A crash teaches no more than this about tomorrow, in per cent. */
const LARGEST_FALL_PCT = -8;
const LARGEST_RISE_PCT = 7;

/** Fat-tailed, slightly skewed shock to shares on one day, of unit variance. */
export function equityShock(world: World, chance: Chance, frame: Frame): number {
  const { turn, day } = world.clock;
  return clamp(frame.shareShock(chance.uniform(turn, day, STREAM_EQUITY, 0), chance.uniform(turn, day, STREAM_EQUITY, 1)), DEEPEST_FALL_SD, HIGHEST_RISE_SD);
}

/** The level of the VIX that today's variance calls for. */
export function fairVix(world: World): number {
  return 4.2 + 0.97 * Math.sqrt(252 * world.risk.variancePct2);
}

/** The daily variance that a level of the VIX speaks of: the inverse of `fairVix`. */
export function varianceOfVix(vix: number): number {
  const annualSd = Math.max(0.5, vix - 4.2) / 0.97;
  return (annualSd * annualSd) / 252;
}

/**
 * Volatility clusters: GJR-GARCH with a slow component. A move with a known cause counts half,
 * since news that is over says less about tomorrow. Model reference: "Risk and chance".
 */
export const volatilityLearns: DayStep<World, Frame> = {
  id: 'volatility-learns',
  run(world, tape, { frame, chance }) {
    const { p } = frame;
    const { risk } = world;
    const known = tape.moved(SP500) - tape.byChance(SP500);
    const surprise = clamp(tape.byChance(SP500) + p.garchKnownWeight * known, LARGEST_FALL_PCT, LARGEST_RISE_PCT);
    const arch = p.garchAlpha + (surprise < 0 ? p.garchGamma : 0);
    const next = p.garchOmega * exp(risk.slowLogVariance) + arch * surprise * surprise + p.garchBeta * risk.variancePct2;
    risk.variancePct2 = Math.min(VARIANCE_CAP, next);
    const { turn, day } = world.clock;
    const slow = chance.normal(turn, day, STREAM_SLOW_VOLATILITY, 0);
    risk.slowLogVariance = p.slowVolPersistence * risk.slowLogVariance + p.slowVolSd * slow;
    const move = tape.moved(UST10);
    risk.yieldVarianceBp2 = 0.75 * risk.yieldVarianceBp2 + 0.25 * move * move;
    learnOwnSwings(world, chance, frame);
  },
};
