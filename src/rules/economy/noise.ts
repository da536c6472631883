import type { Chance, World } from '../../model';
import type { Frame } from '../frame';
import { STREAM_MACRO_NOISE } from '../streams';
import { vixLevel } from './prices';

/** Own noise of rates, dollar and gold on one day, with their correlations; standard normals. */
export function macroNoise(world: World, chance: Chance, frame: Frame): { ten: number; two: number; dollar: number; gold: number } {
  const { turn, day } = world.clock;
  const draw = (index: number): number => chance.normal(turn, day, STREAM_MACRO_NOISE, index);
  const { tenYearDollarCorrelation, tenTwoCorrelation, dollarGoldCorrelation } = frame.p;
  const ten = draw(0);
  const dollar = mix(ten, draw(1), tenYearDollarCorrelation);
  return { ten, dollar, two: mix(ten, draw(2), tenTwoCorrelation), gold: mix(dollar, draw(3), dollarGoldCorrelation) };
}

/** How much livelier noise is than at a VIX of 18. */
export function liveliness(world: World, frame: Frame): number {
  return Math.sqrt(vixLevel(world, frame) / 18);
}

function mix(first: number, own: number, correlation: number): number {
  return correlation * first + Math.sqrt(1 - correlation * correlation) * own;
}
