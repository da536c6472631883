import { clamp } from '../../maths';
import { CHANCE, mechanismCause } from '../../model';
import type { Chance, Context, Tape, World } from '../../model';
import { figureOf } from '../frame';
import type { Frame } from '../frame';
import { BITCOIN, DXY, GOLD, UST10, VIX } from '../markets/ids';
import type { OwnNoise } from './own-noise';
import { vixLevel } from './prices';
import { fatTailed } from './tails';

const USUAL_VIX = 18;
const LEAST_VARIANCE = 0.2;
const MOST_PERSISTENT = 0.995;
const LARGEST_VARIANCE = 9;

/** Markets that learn from their own noise. */
const LEARNERS: readonly number[] = [DXY, UST10, GOLD, BITCOIN];

const CAUSE = mechanismCause('chance');

/** The standard normal behind a market's own noise of the day. */
function normalOf(noise: OwnNoise, clock: World['clock'], chance: Chance): number {
  const own = chance.normal(clock.turn, clock.day, noise.stream, noise.index);
  return noise.leader === null ? own : noise.share * normalOf(noise.leader, clock, chance) + noise.rest * own;
}

/** A market's own shock of the day before its swings: fat-tailed, of unit variance. */
function shockOf(world: World, chance: Chance, noise: OwnNoise): number {
  return fatTailed(normalOf(noise, world.clock, chance), noise.tails);
}

/** A market's own noise of the day in its own sd: fat-tailed, and larger while its own swings last. */
export function ownNoise(world: World, chance: Chance, frame: Frame, market: number): number {
  const noise = frame.noises[market];
  if (noise === undefined) return 0;
  return Math.sqrt(world.ownVariance[noise.swingsWith] as number) * shockOf(world, chance, noise);
}

/** The last answer of `liveliness`: every market of a day asks it at the same VIX. */
const lively = { vix: NaN, times: NaN };

/** How much livelier noise is than at a usual VIX. */
export function liveliness(world: World, frame: Frame): number {
  const vix = vixLevel(world, frame);
  if (vix !== lively.vix) {
    lively.vix = vix;
    lively.times = Math.sqrt(vix / USUAL_VIX);
  }
  return lively.times;
}

/** Writes what a market of this sd does of its own on one day, livelier in a fright. */
export function addOwnNoise(world: World, tape: Tape, { frame, chance }: Context<Frame>, market: number, sd: number): void {
  tape.add(market, CHANCE, CAUSE, sd * liveliness(world, frame) * ownNoise(world, chance, frame, market));
}

/** After the close the leading markets learn from their own noise how far they may swing tomorrow: GARCH(1,1) around a variance of 1. */
export function learnOwnSwings(world: World, chance: Chance, frame: Frame): void {
  const { p } = frame;
  for (const market of LEARNERS) {
    const shock = shockOf(world, chance, frame.noises[market] as OwnNoise);
    const arch = market === BITCOIN ? p.bitcoinArch : p.ownArch;
    // However it is set, a swing must fade: with a sum of one or more the usual variance would be none at all.
    const garch = Math.min(market === BITCOIN ? p.bitcoinGarch : p.ownGarch, MOST_PERSISTENT - arch);
    const variance = world.ownVariance[market] as number;
    world.ownVariance[market] = clamp(1 - arch - garch + (arch * shock * shock + garch) * variance, LEAST_VARIANCE, LARGEST_VARIANCE);
  }
}

/** What a level says of the days before its start: each market's own variance against its long run; 1 where it says nothing. */
export function startOwnVariance(frame: Frame): number[] {
  const variance = frame.base.map(() => 1);
  const { p } = frame;
  const lively = (frame.base[VIX] as number) / USUAL_VIX;
  const read = (figure: string, sd: number, market: number): void => {
    const given = figureOf(frame, figure);
    if (given > 0) variance[market] = clamp((given * given) / (sd * sd * lively), LEAST_VARIANCE, LARGEST_VARIANCE);
  };
  read('yieldSdBp', p.tenYearNoiseBp, UST10);
  read('goldSdPct', p.goldNoisePct, GOLD);
  read('dollarSdPct', p.dollarNoisePct, DXY);
  return variance;
}
