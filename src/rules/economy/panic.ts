import { clamp } from '../../maths';
import type { World } from '../../model';
import type { Frame } from '../frame';
import { vixLevel } from './prices';

const CALM_VIX = 20;

/** How much of a panic there is to calm: 0 at a VIX of 20 or less, 1 at 40 or more. */
export function panic(world: World, frame: Frame): number {
  return clamp((vixLevel(world, frame) - CALM_VIX) / CALM_VIX, 0, 1);
}
