import { CHANCE, mechanismCause } from '../../model';
import type { Chance, Context, Tape, World } from '../../model';
import type { Frame } from '../frame';
import { STREAM_MACRO_NOISE, STREAM_MARKET_NOISE } from '../streams';
import { vixLevel } from './prices';

function draw(world: World, chance: Chance, index: number): number {
  return chance.normal(world.clock.turn, world.clock.day, STREAM_MACRO_NOISE, index);
}

/** Own noise of the ten-year yield on one day: a standard normal. */
export function tenYearNoise(world: World, chance: Chance): number {
  return draw(world, chance, 0);
}

/** Own noise of the two-year yield: a standard normal that goes mostly with the ten-year's. */
export function twoYearNoise(world: World, chance: Chance, frame: Frame): number {
  return mix(tenYearNoise(world, chance), draw(world, chance, 2), frame.p.tenTwoCorrelation);
}

/** Own noise of the dollar: a standard normal that goes a little with the ten-year's. */
export function dollarNoise(world: World, chance: Chance, frame: Frame): number {
  return mix(tenYearNoise(world, chance), draw(world, chance, 1), frame.p.tenYearDollarCorrelation);
}

/** Own noise of gold: a standard normal that goes a little against the dollar's. */
export function goldNoise(world: World, chance: Chance, frame: Frame): number {
  return mix(dollarNoise(world, chance, frame), draw(world, chance, 3), frame.p.dollarGoldCorrelation);
}

/** How much livelier noise is than at a VIX of 18. */
export function liveliness(world: World, frame: Frame): number {
  return Math.sqrt(vixLevel(world, frame) / 18);
}

/** Writes what a market does of its own on one day, livelier in a fright; `place` is its own draw of chance. */
export function addOwnNoise(world: World, tape: Tape, { frame, chance }: Context<Frame>, market: number, sd: number, place: number): void {
  const { turn, day } = world.clock;
  const noise = sd * liveliness(world, frame) * chance.normal(turn, day, STREAM_MARKET_NOISE, place);
  tape.add(market, CHANCE, mechanismCause('chance'), noise);
}

function mix(first: number, own: number, correlation: number): number {
  return correlation * first + Math.sqrt(1 - correlation * correlation) * own;
}
