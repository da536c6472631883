import { BELIEF } from '../../model';
import type { Cause, DayStep, World } from '../../model';
import type { Frame } from '../frame';
import { tradeTreasuries } from './books';
import { dealersExcessUsdBn, relieve, tellFlow } from './flows';
import type { Flow } from './flows';
import { expectInflation } from './home-economy';
import { UST10, UST2 } from '../markets/ids';
import { effect, treasuryValue } from './prices';
import { inStress } from './stress';

const DAYS_PER_WEEK = 5;

/**
 * Prices a change of pace when it is told: markets always expect some more weeks at the pace of the day, so purchases
 * work before they are made, and when they stop what was expected of them goes (2013).
 */
export function expectPurchases(world: World, frame: Frame, cause: Cause, addedUsdBnPerWeek: number): void {
  expectStock(world, frame, cause, frame.p.purchaseWeeksPriced * addedUsdBnPerWeek);
}

/** Prices a change of the stock that the central bank is expected to buy: the lasting effect of so many bonds gone from the market. Gives the move of the ten-year in bp. */
export function expectStock(world: World, frame: Frame, cause: Cause, usdBn: number): number {
  const { p } = frame;
  const bp = (-p.lastingBpPer100Bn * usdBn) / 100;
  effect(world, UST10, BELIEF, cause, bp);
  effect(world, UST2, BELIEF, cause, p.twoYearShareOfFlows * bp);
  return bp;
}

/** The central bank pays with reserves that it creates. */
function buy(flow: Flow, seller: number, parUsdBn: number): void {
  const { world } = flow;
  const { frame } = flow.context;
  tradeTreasuries(world, frame, seller, frame.holders.fed, parUsdBn);
  world.purchases.paidUsdBn += parUsdBn * treasuryValue(world, frame);
  tellFlow(flow, 'treasuries', seller, frame.holders.fed, parUsdBn);
}

/**
 * The day's emergency purchases, in the market and never at auction: first what dealers have above their usual
 * stock, the rest from private holders at home. Model reference: "Flows and clearing".
 */
export const centralBankBuys: DayStep<World, Frame> = {
  id: 'central-bank-buys',
  run(world, tape, context) {
    const { frame } = context;
    const { holders } = frame;
    const amount = world.purchases.usdBnPerWeek / DAYS_PER_WEEK;
    if (amount === 0) return;
    const fromDealers = Math.min(amount, dealersExcessUsdBn(world, frame));
    const flow: Flow = { world, tape, context };
    buy(flow, holders.dealers, fromDealers);
    buy(flow, holders.domestic, amount - fromDealers);
    relieve(flow, world.purchases.cause, amount);
  },
};

/** At the end of a week: purchases that go on in calm markets look like money for the government. */
export const calmPurchasesAreNoticed: DayStep<World, Frame> = {
  id: 'calm-purchases-are-noticed',
  run(world, _tape, { frame }) {
    if (world.purchases.usdBnPerWeek === 0 || inStress(world, frame)) return;
    expectInflation(world, frame, (frame.p.expectedPerCalmPurchase * world.purchases.usdBnPerWeek) / 100);
  },
};
