import { FLOW, RISK, mechanismCause } from '../../model';
import type { Cause, Context, DayStep, Tape, World } from '../../model';
import { TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { DXY, GOLD, UST10, UST2 } from '../markets/ids';
import { held, pay, tradeTreasuries } from './books';
import { deficitUsdBnPerDay } from './debt';
import { marginsOf } from './margins';
import { treasuryValue, vixLevel } from './prices';
import { LN2 } from './slow-news';
import { dollarTrust } from './trust';

const FOREIGN_DEMAND = mechanismCause('foreign-demand');
const MARKET_DEPTH = mechanismCause('market-depth');
const DEALERS_PLACE = mechanismCause('dealers-place-bonds');
const BASIS_TRADERS = mechanismCause('basis-traders');

/** One day's flows: where they are booked and written down. */
export type Flow = { readonly world: World; readonly tape: Tape; readonly context: Context<Frame> };

/** How much more a sale moves the premium when fear has thinned the market. */
export function depth(world: World, frame: Frame): number {
  return depthAt(frame, vixLevel(world, frame));
}

/** The same at a level of the VIX. */
export function depthAt({ p }: Frame, vix: number): number {
  return 1 + p.depthPerVix * Math.max(0, vix / 30 - 1);
}

/**
 * Bonds sold land with dealers. Two effects: a lasting one on the price, and a premium on what dealers hold
 * that drains as they place the bonds. A negative amount buys from dealers, with both turned round.
 * `weight` is the share of a usual sale's effect that this one has. Gives the rise of the ten-year in bp. Model
 * reference: "Flows and clearing".
 */
export function sellTreasuries(flow: Flow, cause: Cause, seller: number, parUsdBn: number, weight = 1): number {
  const { world, tape, context } = flow;
  const { frame } = context;
  const { p } = frame;
  tradeTreasuries(world, frame, seller, frame.holders.dealers, parUsdBn);
  const lasting = (weight * p.lastingBpPer100Bn * parUsdBn) / 100;
  moveYields(tape, p.twoYearShareOfFlows, cause, lasting);
  const premium = (weight * p.dealerBpPer100Bn * depth(world, frame) * parUsdBn) / 100;
  world.clearing.dealerPremiumBp += premium;
  moveYields(tape, p.twoYearShareOfFlows, cause, premium);
  tellFlow(flow, 'treasuries', seller, frame.holders.dealers, parUsdBn);
  return lasting + premium;
}

/** Writes a flow's effect on yields; the two-year takes its share. */
export function moveYields(tape: Tape, twoYearShare: number, cause: Cause, bp: number): void {
  tape.add(UST10, FLOW, cause, bp);
  tape.add(UST2, FLOW, cause, twoYearShare * bp);
}

/** Writes what selling dollars does to the dollar index; a negative amount buys them. */
export function sellDollars(flow: Flow, cause: Cause, usdBn: number): void {
  flow.tape.add(DXY, FLOW, cause, (-flow.context.frame.p.dollarPctPer100Bn * usdBn) / 100);
}

/** Notes a trade for the stage, from seller to buyer; a negative amount goes the other way. */
export function tellFlow(flow: Flow, instrument: string, from: number, to: number, usdBn: number): void {
  const { journal, frame } = flow.context;
  if (journal === null || usdBn === 0) return;
  const { holders } = frame.scenario.level;
  const [seller, buyer] = usdBn < 0 ? [holders[to], holders[from]] : [holders[from], holders[to]];
  if (seller === undefined || buyer === undefined) return;
  journal.flow({ instrument, from: seller.id, to: buyer.id, usdBn: Math.abs(usdBn) });
}

/** The deficit is spent and financed: background holders take new debt in proportion, less where trust has fallen. */
export const deficitIsFinanced: DayStep<World, Frame> = {
  id: 'deficit-is-financed',
  run(world, tape, context) {
    const { frame } = context;
    const { issuer, domestic } = frame.holders;
    const amount = deficitUsdBnPerDay(world, frame);
    pay(world, issuer, domestic, amount);
    world.fiscal.deficitUsdBn += amount;
    issue(world, frame, amount);
    const flow: Flow = { world, tape, context };
    let declined = 0;
    for (const holder of frame.debtTakers) {
      const wanted = amount * (frame.issuanceShare[holder] as number);
      const taken = wanted * appetite(world, frame, holder);
      declined += wanted - taken;
      tradeTreasuries(world, frame, issuer, holder, taken);
      settleDiscount(world, frame, issuer, holder, taken);
      tellFlow(flow, 'treasuries', issuer, holder, taken);
    }
    if (declined > 0) sellTreasuries(flow, FOREIGN_DEMAND, issuer, declined);
    settleDiscount(world, frame, issuer, frame.holders.dealers, Math.max(0, declined));
  },
};

/** New debt is born with the issuer at par. */
function issue(world: World, frame: Frame, parUsdBn: number): void {
  const row = world.holdings[TREASURIES] as number[];
  row[frame.holders.issuer] = (row[frame.holders.issuer] as number) + parUsdBn;
  world.supplyUsdBn[TREASURIES] = (world.supplyUsdBn[TREASURIES] as number) + parUsdBn;
}

/** New bonds carry the market's coupon, so they sell at par: the buyer pays what old bonds lack. */
function settleDiscount(world: World, frame: Frame, issuer: number, buyer: number, parUsdBn: number): void {
  pay(world, buyer, issuer, parUsdBn * (1 - treasuryValue(world, frame)));
}

/** Share of its usual purchases that a background holder makes: all of it, less where its trust has fallen. */
export function appetite(world: World, frame: Frame, holder: number): number {
  const bloc = frame.blocOfHolder[holder] as number;
  if (bloc < 0) return 1;
  const lost = 1 - (world.trust.mean[bloc] as number) / (frame.trustStart[bloc] as number);
  return Math.max(0, 1 - frame.p.foreignDemandPerTrust * Math.max(0, lost));
}

/** What relieving dealers of so many bonds takes off their premium, in bp: never more than there is. */
export function premiumRelief(world: World, frame: Frame, usdBn: number): number {
  const relief = (frame.p.dealerBpPer100Bn * depth(world, frame) * usdBn) / 100;
  return Math.min(Math.max(0, world.clearing.dealerPremiumBp), relief);
}

/** What buying bonds in the market does: the lasting effect of a sale, the other way, and what it takes off the premium. Gives the fall of the ten-year in bp. */
export function relieve(flow: Flow, cause: Cause, usdBn: number): number {
  const { world, tape, context } = flow;
  const { p } = context.frame;
  const relief = premiumRelief(world, context.frame, usdBn);
  world.clearing.dealerPremiumBp -= relief;
  const fall = relief + (p.lastingBpPer100Bn * usdBn) / 100;
  moveYields(tape, p.twoYearShareOfFlows, cause, -fall);
  return fall;
}

/** What dealers hold above their usual stock, in $bn. */
export function dealersExcessUsdBn(world: World, frame: Frame): number {
  return Math.max(0, held(world, TREASURIES, frame.holders.dealers) - world.clearing.dealerBaseUsdBn);
}

/** The premium is for what dealers hold in the market as it is: it grows and shrinks as the market thins and deepens. */
function reckonPremium({ world, tape, context }: Flow): void {
  const { frame } = context;
  const { clearing } = world;
  const now = depth(world, frame);
  const change = Math.max(0, clearing.dealerPremiumBp) * (now / clearing.depth - 1);
  clearing.depth = now;
  clearing.dealerPremiumBp += change;
  moveYields(tape, frame.p.twoYearShareOfFlows, MARKET_DEPTH, change);
}

/** Dealers place what they hold above their usual stock, and the premium for holding it drains. */
export const dealersPlaceBonds: DayStep<World, Frame> = {
  id: 'dealers-place-bonds',
  run(world, tape, context) {
    const { frame } = context;
    const { dealers, domestic } = frame.holders;
    reckonPremium({ world, tape, context });
    const rate = world.facility.repoOpen > 0 ? frame.p.dealerReleaseUnderFacility : LN2 / frame.p.dealerHalfLifeDays;
    const excess = held(world, TREASURIES, dealers) - world.clearing.dealerBaseUsdBn;
    tradeTreasuries(world, frame, dealers, domestic, rate * excess);
    const drained = rate * world.clearing.dealerPremiumBp;
    world.clearing.dealerPremiumBp -= drained;
    moveYields(tape, frame.p.twoYearShareOfFlows, DEALERS_PLACE, -drained);
  },
};

/**
 * Leveraged basis traders hold bonds on margin. When the VIX or yield swings press on the limit they must sell into
 * the fall (March 2020, April 2025). When stress is over they buy back what margins allow again, the faster the calmer, and
 * yields give up what the sale had put on them. Model reference: "Basis traders".
 */
export const basisTradersMeetMargins: DayStep<World, Frame> = {
  id: 'basis-traders-meet-margins',
  run(world, tape, context) {
    const { frame } = context;
    const { p, holders } = frame;
    if (holders.basis < 0) return;
    const { allowedUsdBn, calm } = marginsOf(world, tape, frame);
    const gap = held(world, TREASURIES, holders.basis) - allowedUsdBn;
    const flow: Flow = { world, tape, context };
    if (gap < 0) return rebuild(flow, BASIS_TRADERS, -p.basisRebuildPerDay * calm * gap);
    const sale = p.basisSpeed * gap;
    if (sale === 0) return;
    sellTreasuries(flow, BASIS_TRADERS, holders.basis, sale, frame.inducedWeight);
    tape.add(DXY, RISK, BASIS_TRADERS, (p.dollarPerForcedSale * Math.max(0, 2 * dollarTrust(world, frame) - 1) * sale) / 100);
    tape.add(GOLD, RISK, BASIS_TRADERS, (p.goldPerForcedSale * sale) / 100);
  },
};

/** They buy from dealers what these hold above their usual stock, the rest from private holders at home. */
function rebuild(flow: Flow, cause: Cause, usdBn: number): void {
  const { world, context } = flow;
  const { holders } = context.frame;
  const fromDealers = Math.min(usdBn, dealersExcessUsdBn(world, context.frame));
  tradeTreasuries(world, context.frame, holders.dealers, holders.basis, fromDealers);
  tradeTreasuries(world, context.frame, holders.domestic, holders.basis, usdBn - fromDealers);
  relieve(flow, cause, usdBn);
}
