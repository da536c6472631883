import { FUNDAMENTAL } from '../../model';
import type { Cause, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { expectFromPath } from './home-economy';
import { effect } from './prices';

/** What a division leaves of a path that has been walked to its end: taken for nothing, so that no later word turns it round. */
const NOTHING_BP = 1e-9;

/** Prices a surprise in the path of the policy rate, in bp. Model reference: "Policy and independence". */
export function surprisePath(world: World, frame: Frame, cause: Cause, surpriseBp: number): void {
  effect(world, SP500, FUNDAMENTAL, cause, frame.p.equityPerPathBp * surpriseBp);
  pathFollowsData(world, frame, cause, surpriseBp);
}

/**
 * Prices a path that moves with data on the economy, in bp. Shares answer the data themselves: a path that falls
 * because growth does is no good news for them.
 */
export function pathFollowsData(world: World, frame: Frame, cause: Cause, surpriseBp: number): void {
  const { p } = frame;
  effect(world, UST2, FUNDAMENTAL, cause, surpriseBp);
  effect(world, UST10, FUNDAMENTAL, cause, p.tenYearPerPathBp * surpriseBp);
  effect(world, DXY, FUNDAMENTAL, cause, p.dollarPerPathBp * surpriseBp);
  effect(world, GOLD, FUNDAMENTAL, cause, p.goldPerPathBp * surpriseBp);
  expectFromPath(world, frame, surpriseBp);
}

/** Sets the path that markets are told to expect, prices the change of words and says whether they turned round. */
export function guide(world: World, frame: Frame, cause: Cause, bp: number): boolean {
  const { macro } = world;
  const turned = macro.guidedBp * bp < 0;
  surprisePath(world, frame, cause, frame.p.guidanceWeight * (bp - macro.guidedBp));
  macro.guidedBp = bp;
  return turned;
}

/**
 * Moves the policy rate. What guidance had put into prices is no surprise when it comes; a step the other way is
 * one twice over, for the guidance goes too. Says whether the deed went against the words.
 */
export function changeRate(world: World, frame: Frame, cause: Cause, bp: number): boolean {
  const { macro } = world;
  const priced = frame.p.guidanceWeight * macro.guidedBp;
  macro.policyRatePct += bp / 100;
  if (bp === 0) return false;
  const against = priced * bp < 0;
  const expected = against ? priced : Math.sign(bp) * Math.min(Math.abs(bp), Math.abs(priced));
  const leftBp = against ? 0 : macro.guidedBp - expected / frame.p.guidanceWeight;
  macro.guidedBp = Math.abs(leftBp) < NOTHING_BP ? 0 : leftBp;
  surprisePath(world, frame, cause, bp - expected);
  return against;
}
