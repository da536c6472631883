import { TRUST, mechanismCause } from '../../model';
import type { Cause, DayStep, Tape, World } from '../../model';
import type { Frame } from '../frame';
import { DXY, GOLD, UST10, UST2 } from '../markets/ids';
import { effect } from './prices';
import { shareAtOnce } from './slow-news';

const FADES = mechanismCause('trust-fades');

/** How much an act says to each bloc of holders, in pieces of evidence; positive is a broken promise, negative a kept one. */
export interface TrustNews {
  readonly europe: number;
  readonly japan: number;
  readonly china: number;
  readonly other: number;
}

/** Dollar trust: holders' trust in the issuer weighted by what they hold, and the central bank's independence. */
export function dollarTrust(world: World, frame: Frame): number {
  let holders = 0;
  for (let bloc = 0; bloc < frame.trustWeight.length; bloc += 1) {
    holders += (frame.trustWeight[bloc] as number) * (world.trust.mean[bloc] as number);
  }
  return frame.p.trustHolderShare * holders + (1 - frame.p.trustHolderShare) * world.independence;
}

/** Updates every bloc's Beta belief by an act, bad news weighing more than good, and prices the change. */
export function hearOfPromise(world: World, frame: Frame, cause: Cause, news: TrustNews): void {
  const before = dollarTrust(world, frame);
  for (let bloc = 0; bloc < frame.trustBlocs.length; bloc += 1) {
    const severity = news[frame.trustBlocs[bloc] as keyof TrustNews] ?? news.other;
    if (severity !== 0) hear(world, frame, bloc, severity);
  }
  repriceTrust(world, frame, cause, before, true);
}

function hear(world: World, frame: Frame, bloc: number, severity: number): void {
  const { mean, count } = world.trust;
  const m = mean[bloc] as number;
  const n = count[bloc] as number;
  const weight = severity > 0 ? frame.p.badNewsWeight * severity : -severity;
  mean[bloc] = (m * n + (severity > 0 ? 0 : weight)) / (n + weight);
  count[bloc] = Math.min(frame.p.trustCountCap, n + weight);
}

/**
 * Prices a change of dollar trust: below the kink yields rise and the dollar falls; gold has no kink. Yields answer
 * mostly on the day, the dollar as holders hedge by and by, gold within days, and more slowly
 * when trust returns; news of the central bank it takes in whole. `today` is the tape of a day that is being cleared.
 */
export function repriceTrust(world: World, frame: Frame, cause: Cause, before: number, isPromise = false, today: Tape | null = null): void {
  const { p } = frame;
  const after = dollarTrust(world, frame);
  const lost = before - after;
  const change = shortfall(after, p.trustKink) - shortfall(before, p.trustKink);
  const days = p.trustHalfLifeDays;
  priceNow(world, today, UST10, cause, p.trustTenYearBp * change, p.trustYieldsAtOnce, days);
  priceNow(world, today, UST2, cause, p.trustTwoYearBp * change, p.trustYieldsAtOnce, days);
  priceNow(world, today, DXY, cause, p.trustDollarPct * change, p.trustDollarAtOnce, days);
  // Nobody buys gold for the first doubt: where trust is whole, losing some of it moves gold little.
  const weight = Math.max(0, 1 + p.trustGoldCurve * (p.trustKink - (before + after) / 2));
  const goldAtOnce = lost < 0 ? p.trustGoldBackAtOnce : p.trustGoldAtOnce;
  priceNow(world, today, GOLD, cause, 100 * p.trustGold * weight * lost, isPromise ? goldAtOnce : 1, days);
}

/** Prices what is due at once, today where markets are open and else on the next open day, and lets the rest wait. */
function priceNow(world: World, today: Tape | null, market: number, cause: Cause, amount: number, atOnce: number, halfLifeDays: number): void {
  const now = shareAtOnce(world, market, TRUST, cause, amount, atOnce, halfLifeDays);
  if (today === null) effect(world, market, TRUST, cause, now);
  else today.add(market, TRUST, cause, now);
}

/** How far trust is below the kink, as a share of it. */
function shortfall(trust: number, kink: number): number {
  return Math.max(0, kink - trust) / kink;
}

/** Old evidence fades: each bloc's trust drifts back to where it started. */
export const trustFades: DayStep<World, Frame> = {
  id: 'trust-fades',
  run(world, tape, { frame }) {
    const before = dollarTrust(world, frame);
    for (let bloc = 0; bloc < world.trust.mean.length; bloc += 1) {
      const mean = world.trust.mean[bloc] as number;
      world.trust.mean[bloc] = mean + frame.p.trustFadePerDay * ((frame.trustStart[bloc] as number) - mean);
    }
    repriceTrust(world, frame, FADES, before, false, tape);
  },
};
