import { BELIEF, FLOW, RISK, TRUST } from '../../model';
import type { Kind, World } from '../../model';
import type { Frame } from '../frame';
import { dollarTrust } from './trust';

/** Kinds of cause that are the issuer's own affair: its sellers, its credit and its tariffs, which other countries' bonds do not share. */
export const ISSUERS_OWN: readonly Kind[] = [FLOW, BELIEF, TRUST, RISK];

/**
 * What a fright does to the ten-year, in bp per VIX point: down while the issuer is trusted, up when it is not.
 * Fitted to daily regressions by period; see the model reference, "Safe-haven regime".
 */
export function havenTenYearBp(world: World, frame: Frame): number {
  return frame.p.havenTenYearAtFullTrust + frame.p.havenTenYearSlope * (1 - dollarTrust(world, frame));
}

/** What a fright does to the dollar, in % per VIX point: up while the issuer is trusted, down when it is not. */
export function havenDollarPct(world: World, frame: Frame): number {
  return frame.p.havenDollar * (2 * dollarTrust(world, frame) - 1);
}
