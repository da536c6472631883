import { BELIEF, FLOW, RISK, TRUST, kindSet } from '../../model';
import type { KindSet, World } from '../../model';
import type { Frame } from '../frame';
import { dollarTrust } from './trust';

/** Kinds of cause that are the issuer's own affair: its sellers, its credit and its tariffs, which other countries' bonds do not share. */
export const ISSUERS_OWN: KindSet = kindSet(FLOW, BELIEF, TRUST, RISK);

/** Trust below which holders run: no year has been measured there. */
const RUN_BELOW = 0.5;

/**
 * What a fright does to the ten-year, in bp per VIX point: down while the issuer is trusted, up when it is not,
 * `havenTenYearAtFullTrust` + `havenTenYearSlope` (1 - tau) + `havenRunSlope` (1/2 - tau)+.
 * The line is fitted to daily regressions by period, the run below one half is judged; see the model reference, "Markets".
 */
export function havenTenYearBp(world: World, frame: Frame): number {
  const { p } = frame;
  const tau = dollarTrust(world, frame);
  return p.havenTenYearAtFullTrust + p.havenTenYearSlope * (1 - tau) + p.havenRunSlope * Math.max(0, RUN_BELOW - tau);
}

/** What a fright does to the dollar, in % per VIX point: up while the issuer is trusted, down when it is not. */
export function havenDollarPct(world: World, frame: Frame): number {
  return frame.p.havenDollar * (2 * dollarTrust(world, frame) - 1);
}
