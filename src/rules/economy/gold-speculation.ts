import { clamp } from '../../maths';
import { FLOW, RISK, mechanismCause } from '../../model';
import type { DayStep, Tape, World } from '../../model';
import { figureOf } from '../frame';
import type { Frame } from '../frame';
import { GOLD } from '../markets/ids';
import { liveliness } from './noise';
import { LN2, postpone } from './slow-news';

const CHANCE_COUNTS = 0.5;

const CAUSE = mechanismCause('gold-speculation');

/** What followers of the trend hold and see at the start, from gold's rise over 60 and its mean rise over 20 sessions. */
export function startGold(frame: Frame): World['gold'] {
  return {
    trendPct: figureOf(frame, 'goldTrendPct'),
    speculationPct: Math.max(0, frame.p.goldFollowShare * figureOf(frame, 'goldHeldPct')),
  };
}

/** How far gold swings of itself on a day like this, in %: what margins are set by. */
export function goldSwingPct(world: World, frame: Frame): number {
  return frame.p.goldNoisePct * liveliness(world, frame) * Math.sqrt(world.ownVariance[GOLD] as number);
}

/** Followers buy a trend that stands out from gold's usual swing: flow = `goldPerTrend` (trend - `goldTrendUnseen` swing)+. */
export const goldFollowersBuy: DayStep<World, Frame> = {
  id: 'gold-followers-buy',
  run(world, tape, { frame }) {
    const seen = world.gold.trendPct - frame.p.goldTrendUnseen * goldSwingPct(world, frame);
    if (seen > 0) tape.add(GOLD, FLOW, CAUSE, frame.p.goldPerTrend * seen);
  },
};

/**
 * Holders on credit sell out into a sharp fall: of what they have built up, the share
 * (fall / swing - `goldSellOutFrom`) / `goldSellOutRange`, between 0 and 1. A fall by chance counts half: its fat tails hold
 * past sell-outs already. Some of what is sold is bought back over the weeks after.
 */
export function followersSellOut(world: World, tape: Tape, frame: Frame): void {
  const { p } = frame;
  const fall = CHANCE_COUNTS * tape.byChance(GOLD) - tape.moved(GOLD);
  if (fall <= 0 || world.gold.speculationPct === 0) return;
  const share = clamp((fall / goldSwingPct(world, frame) - p.goldSellOutFrom) / p.goldSellOutRange, 0, 1);
  if (share === 0) return;
  const sold = share * world.gold.speculationPct;
  world.gold.speculationPct -= sold;
  tape.add(GOLD, RISK, CAUSE, -sold);
  postpone(world, GOLD, RISK, CAUSE, p.goldBuyBackShare * sold, p.goldBuyBackHalfLifeDays);
}

/** After the close followers see the day in the trend, and build up or lose a share of it. */
export const goldTrendIsSeen: DayStep<World, Frame> = {
  id: 'gold-trend-is-seen',
  run(world, tape, { frame }) {
    const { gold } = world;
    const { p } = frame;
    const move = tape.moved(GOLD);
    gold.trendPct += (LN2 / p.goldTrendHalfLifeDays) * (move - gold.trendPct);
    gold.speculationPct = Math.max(0, (1 - LN2 / p.goldHeldHalfLifeDays) * gold.speculationPct + p.goldFollowShare * move);
  },
};
