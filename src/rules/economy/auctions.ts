import { clamp } from '../../maths';
import { mechanismCause } from '../../model';
import type { AuctionResult, Context, DayStep, World } from '../../model';
import { TREASURIES, byDay, dayCount, figureReader, oncePerGame } from '../frame';
import type { Frame } from '../frame';
import { tell } from '../law/tell';
import { STREAM_AUCTIONS } from '../streams';
import { held } from './books';
import { appetite, moveYields } from './flows';
import { vixLevel } from './prices';

type Auction = Frame['auctions'][number];

const CAUSE = mechanismCause('auction');
const CALM_VIX = 20;
const REMEMBERED = 6;
const BEST_TAIL_BP = -1;
const WORST_TAIL_BP = 25;

const NONE: readonly { readonly place: number }[] = [];

/** Places of the auctions of each day. */
const placesByDay = oncePerGame(({ auctions }) => byDay(auctions.map(({ turn, day }, place) => ({ turn, day, place }))));

const startBillSharePct = figureReader('billSharePct');

/** How much of a tail reaches the ten-year. */
const TEN_YEAR_SHARE: { readonly [tenor: string]: number } = { '2y': 0.5, '3y': 0.6, '5y': 0.8, '7y': 0.9 };

/** Share of what foreigners usually bid that they bid now: less where trust has fallen, where debt is not rolled over, under a tax. */
export function foreignAppetite(world: World, frame: Frame): number {
  let usual = 0;
  let now = 0;
  for (let holder = 0; holder < world.rolloff.length; holder += 1) {
    if ((frame.blocOfHolder[holder] as number) < 0) continue;
    const stake = held(world, TREASURIES, holder);
    usual += stake;
    now += stake * appetite(world, frame, holder) * (1 - (world.rolloff[holder] as World['rolloff'][number]).share);
  }
  const tax = Math.max(0, 1 - frame.p.auctionPerHolderTaxPct * world.fiscal.holderTaxPct);
  return usual === 0 ? 1 : (tax * now) / usual;
}

/** Notes and bonds on offer against the start's: the more is borrowed in bills, the fewer. */
export function couponSupply(world: World, frame: Frame): number {
  const start = startBillSharePct(frame);
  return (100 - world.fiscal.billSharePct) / (100 - start);
}

/** Bids against the usual before chance: foreigners, fear, dealers' room and supply. */
export function auctionDemand(world: World, frame: Frame): number {
  const { p } = frame;
  const foreign = p.auctionForeignWeight * (1 - foreignAppetite(world, frame));
  const fear = p.auctionPerVix * Math.max(0, vixLevel(world, frame) - CALM_VIX);
  const dealers = p.auctionPerDealerBp * Math.max(0, world.clearing.dealerPremiumBp);
  return Math.max(0.1, (1 - foreign - fear - dealers) / couponSupply(world, frame));
}

/**
 * Bids that markets expect, against the usual. Most of what keeps bidders away is public and in the yield before
 * the auction; the rest they judge by what the last auctions drew.
 */
export function expectedDemand(world: World, frame: Frame, today: number = auctionDemand(world, frame)): number {
  const known = frame.p.auctionKnownShare;
  return known * today + (1 - known) * drawnLately(world, frame);
}

function drawnLately(world: World, frame: Frame): number {
  const { auctions } = world;
  const first = Math.max(0, auctions.length - REMEMBERED);
  let total = REMEMBERED - (auctions.length - first);
  for (let index = first; index < auctions.length; index += 1) {
    total += (auctions[index] as AuctionResult).bidToCover / (frame.auctions[index] as Auction).bidToCover;
  }
  return total / REMEMBERED;
}

/** The tail that goes with demand: bids that are missing are paid for in yield, more than expected save little. */
export function tailOf(demand: number, expected: number, frame: Frame): number {
  return clamp(100 * frame.p.auctionTailBpPerPct * (expected - demand), BEST_TAIL_BP, WORST_TAIL_BP);
}

/** Notes and bonds are auctioned on their days; a tail lands on dealers, who want a premium for it. */
export const auctionsAreHeld: DayStep<World, Frame> = {
  id: 'auctions-are-held',
  run(world, tape, context) {
    const { auctions, p } = context.frame;
    const { turn, day } = world.clock;
    for (const { place } of placesByDay(context.frame)[dayCount(turn, day)] ?? NONE) {
      const auction = auctions[place] as Auction;
      const result = hold(world, auction, place, context);
      const share = TEN_YEAR_SHARE[auction.tenor] ?? 1;
      const bp = Math.max(share * result.tailBp, Math.min(0, -world.clearing.dealerPremiumBp));
      world.clearing.dealerPremiumBp += bp;
      moveYields(tape, p.twoYearShareOfFlows, CAUSE, bp);
    }
  },
};

function hold(world: World, auction: Auction, index: number, context: Context<Frame>): AuctionResult {
  const { frame, chance } = context;
  const { turn, day, tenor } = auction;
  const mood = frame.p.auctionMoodSd * chance.normal(turn, day, STREAM_AUCTIONS, index);
  const today = auctionDemand(world, frame);
  const demand = today * Math.max(0.5, 1 + mood);
  const tailBp = tailOf(demand, expectedDemand(world, frame, today), frame);
  const sizeUsdBn = auction.sizeUsdBn * couponSupply(world, frame);
  const result: AuctionResult = { turn, day, tenor, sizeUsdBn, bidToCover: auction.bidToCover * demand, tailBp };
  world.auctions.push(result);
  tell(context, 'auction', CAUSE, { tenor, sizeUsdBn, cover: result.bidToCover, tailBp });
  return result;
}
