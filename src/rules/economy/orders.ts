import { clamp, exp } from '../../maths';
import { FLOW } from '../../model';
import type { DayStep, Order, World } from '../../model';
import { EQUITIES, FORWARD_DOLLARS, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { BUND10, GOLD, NASDAQ, SP500, UST10, UST2 } from '../markets/ids';
import { held, pay, takeHome } from './books';
import { sellDollars, sellTreasuries, tellFlow } from './flows';
import type { Flow } from './flows';
import { meetOwnPush, pressHome } from './home-currency';
import { AI_SHARES } from './portfolio';
import { treasuryValue } from './prices';

function fill(flow: Flow, order: Order): void {
  const { world, context } = flow;
  const { holder, instrument, usdBnPerDay } = order;
  // Banks place forwards against many currencies, so that a hedge presses on the dollar and not on one small market.
  if (instrument === FORWARD_DOLLARS) return sellDollars(flow, order.cause, usdBnPerDay);
  if (instrument !== TREASURIES) return sellEquities(flow, order);
  if (order.into === 'bills') return shiftIntoBills(flow, order);
  // Nobody sells what he does not have: dealers neither, when a holder buys.
  const par = Math.max(Math.min(usdBnPerDay, held(world, TREASURIES, holder)), -held(world, TREASURIES, context.frame.holders.dealers));
  const bp = sellTreasuries(flow, order.cause, holder, par);
  const proceeds = par * treasuryValue(world, context.frame);
  meetOwnPush(world, holder, proceeds, (context.frame.p.treasuryDurationYears * bp) / 100);
  if (order.into === 'gold') return buyGold(flow, order, proceeds);
  return order.into === 'euro-bonds' ? buyEuroBonds(flow, order, proceeds) : bringHome(flow, order, proceeds);
}

/** Equity flows move the market by a multiple of their share of it (Gabaix, Koijen 2021). */
function sellEquities(flow: Flow, order: Order): void {
  const { world, tape, context } = flow;
  const { frame } = context;
  const amount = Math.min(order.usdBnPerDay, held(world, EQUITIES, order.holder));
  const row = world.holdings[EQUITIES] as number[];
  row[order.holder] = (row[order.holder] as number) - amount;
  row[frame.holders.domestic] = (row[frame.holders.domestic] as number) + amount;
  const value = amount * exp((world.moves[SP500] as number) / 100);
  pay(world, frame.holders.domestic, order.holder, value);
  const pct = (-100 * frame.p.equityMultiplier * amount) / frame.equityCapUsdBn;
  tape.add(SP500, FLOW, order.cause, pct);
  if (order.instrument === AI_SHARES) tape.add(NASDAQ, FLOW, order.cause, frame.p.aiExtraOnNasdaq * pct);
  meetOwnPush(world, order.holder, value, -pct);
  tellFlow(flow, 'shares', order.holder, frame.holders.domestic, amount);
  bringHome(flow, order, value);
}

/**
 * Dollars are changed into home currency: the dollar falls against all, and most against that one. While dollars are
 * scarce sellers keep them: in March 2020 Treasuries were sold to hold cash.
 */
function bringHome(flow: Flow, order: Order, proceedsUsdBn: number): void {
  const home = proceedsUsdBn * order.repatriatedShare * (1 - Math.min(1, flow.world.funding.squeeze));
  takeHome(flow.world, flow.context.frame, order.holder, home);
  sellDollars(flow, order.cause, home);
  pressHome(flow, order.cause, order.holder, home);
}

/** The dollars pay for gold, whoever sells it; they are not sold for another currency. */
function buyGold({ world, tape, context }: Flow, order: Order, usdBn: number): void {
  const pct = (context.frame.p.goldPctPer10Bn * usdBn) / 10;
  pay(world, order.holder, context.frame.holders.domestic, usdBn);
  world.goldUsdBn[order.holder] = (world.goldUsdBn[order.holder] as number) + usdBn;
  tape.add(GOLD, FLOW, order.cause, pct);
  meetOwnPush(world, order.holder, usdBn, pct);
}

/** The dollars are sold for euros, and the euros buy government bonds of the euro area. */
function buyEuroBonds(flow: Flow, order: Order, usdBn: number): void {
  const { world, tape, context } = flow;
  const { p, holders } = context.frame;
  const bp = (p.bundBpPer100Bn * usdBn) / 100;
  pay(world, order.holder, holders.domestic, usdBn);
  world.euroBondsUsdBn[order.holder] = (world.euroBondsUsdBn[order.holder] as number) + usdBn;
  sellDollars(flow, order.cause, usdBn);
  tape.add(BUND10, FLOW, order.cause, bp);
  const euroPct = (-p.euroPerDollar * p.dollarPctPer100Bn * usdBn) / 100;
  meetOwnPush(world, order.holder, usdBn, euroPct - (p.bundDurationYears * bp) / 100);
}

/** Long bonds are changed for bills of the same debtor: what is held stays; others must bear the years. */
function shiftIntoBills({ world, tape, context }: Flow, order: Order): void {
  const { p } = context.frame;
  const usdBn = Math.min(order.usdBnPerDay, held(world, TREASURIES, order.holder));
  const bp = (p.maturityShiftShare * p.lastingBpPer100Bn * usdBn) / 100;
  tape.add(UST10, FLOW, order.cause, bp);
  tape.add(UST2, FLOW, order.cause, -p.maturityShiftTwoYear * bp);
}

/** Institutions' committed sales of the day, in the order in which they were decided. */
export const ordersAreFilled: DayStep<World, Frame> = {
  id: 'orders-are-filled',
  run(world, tape, context) {
    if (world.orders.length === 0) return;
    const flow: Flow = { world, tape, context };
    for (const order of world.orders) fill(flow, order);
  },
};

/** After the close the day's hedges are in place: they cover tomorrow's move, not today's. Filled orders go. */
export const ordersSettle: DayStep<World, Frame> = {
  id: 'orders-settle',
  run(world) {
    const { orders } = world;
    let kept = 0;
    for (let place = 0; place < orders.length; place += 1) {
      const order = orders[place] as Order;
      world.hedgedShare[order.holder] = clamp((world.hedgedShare[order.holder] as number) + order.hedgeSharePerDay, 0, 1);
      order.daysLeft -= 1;
      if (order.daysLeft <= 0) continue;
      if (kept < place) orders[kept] = order;
      kept += 1;
    }
    if (kept < orders.length) orders.length = kept;
  },
};

/** Maturing bonds that a holder does not roll over: the debt is refinanced with dealers instead. */
export const maturingBondsAreNotRolled: DayStep<World, Frame> = {
  id: 'maturing-bonds-are-not-rolled',
  run(world, tape, context) {
    const { rolloff } = world;
    const { p } = context.frame;
    for (let holder = 0; holder < rolloff.length; holder += 1) {
      const { share, cause } = rolloff[holder] as World['rolloff'][number];
      if (share === 0) continue;
      const usdBn = (share * p.maturingSharePerYear * held(world, TREASURIES, holder)) / 250;
      const order: Order = { holder, instrument: TREASURIES, usdBnPerDay: usdBn, daysLeft: 1, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause };
      fill({ world, tape, context }, order);
    }
  },
};
