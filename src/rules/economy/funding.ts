import { clamp } from '../../maths';
import { RISK, mechanismCause } from '../../model';
import type { Cause, DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, GOLD, VIX } from '../markets/ids';
import { effect, vixLevel } from './prices';
import { dollarTrust } from './trust';

const CAUSE = mechanismCause('funding-squeeze');
const TOO_SMALL = 0.002;

/** The squeeze that a level of the VIX speaks of where the days before are not known: none up to 40, all of March 2020's at 66. */
export function startFunding(frame: Frame): World['funding'] {
  const fear = clamp(((frame.base[VIX] as number) - frame.p.squeezeFromVix) / 26, 0, 1);
  return { squeeze: fear * fear };
}

/** What a change of the squeeze does to the dollar: those who owe dollars must buy them, less readily where trust is low. */
function dollarPct(world: World, frame: Frame, change: number): number {
  const trust = dollarTrust(world, frame);
  return frame.p.dollarPerSqueeze * trust * trust * change;
}

/** Prices a wider gap between borrowing dollars abroad and at home: dollars are scarcer, and gold is sold for them. */
export function squeezeFunding(world: World, frame: Frame, cause: Cause, bp: number): void {
  const change = Math.max(-world.funding.squeeze, bp / frame.p.squeezeUnitBp);
  world.funding.squeeze += change;
  effect(world, DXY, RISK, cause, dollarPct(world, frame, change));
  effect(world, GOLD, RISK, cause, frame.p.goldPerSqueeze * change);
}

/**
 * How the squeeze changes in a day: it builds with the VIX above `squeezeFromVix`, faster while dealers are full of what
 * others had to sell; it fades by itself, and faster once dollars are lent abroad, when it hardly builds any more.
 */
function squeezeChange(world: World, { p }: Frame, vix: number): number {
  const fear = Math.max(0, vix - p.squeezeFromVix) / p.squeezeFromVix;
  const full = Math.max(0, world.clearing.dealerPremiumBp) / 10;
  const areDollarsLent = world.lines.swap > 0 || world.facility.repoOpen > 0;
  const builds = p.squeezePerFear * fear * (1 + p.squeezePerPremium * full) * (areDollarsLent ? p.squeezeUnderLines : 1);
  const fades = p.squeezeFadePerDay + (areDollarsLent ? p.squeezeReliefPerDay : 0);
  return builds - fades * world.funding.squeeze;
}

/** A day of the squeeze. One day of fright is none, ten are. Model reference: "Funding squeeze". */
export const fundingSqueezes: DayStep<World, Frame> = {
  id: 'funding-squeezes',
  run(world, tape, { frame }) {
    const { funding } = world;
    const vix = vixLevel(world, frame);
    if (funding.squeeze === 0 && vix <= frame.p.squeezeFromVix) return;
    const next = funding.squeeze + squeezeChange(world, frame, vix);
    const change = (next < TOO_SMALL ? 0 : next) - funding.squeeze;
    funding.squeeze += change;
    tape.add(DXY, RISK, CAUSE, dollarPct(world, frame, change));
    tape.add(GOLD, RISK, CAUSE, frame.p.goldPerSqueeze * change);
  },
};
