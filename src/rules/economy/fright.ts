import { clamp } from '../../maths';
import { RISK } from '../../model';
import type { Cause, World } from '../../model';
import { effect, vixLevel } from './prices';
import type { Frame } from '../frame';
import { SP500 } from '../markets/ids';

const USUAL_VIX = 16;
const CALMEST = 0.5;
const WILDEST = 2.7;

/** A standard deviation of the day, in % of shares: 1 at a VIX of 16, bounded so that fear does not feed on itself. */
export function dailySdPct(world: World, frame: Frame): number {
  return clamp(vixLevel(world, frame) / USUAL_VIX, CALMEST, WILDEST);
}

/** A fright falls on shares; fear, yields and the dollar answer through their own markets, each as its regime has it. */
export function frighten(world: World, cause: Cause, sharesPct: number): void {
  effect(world, SP500, RISK, cause, sharesPct);
}
