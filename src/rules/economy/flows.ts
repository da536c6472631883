import { FLOW, RISK, mechanismCause } from '../../model';
import type { Cause, Context, DayStep, Order, Tape, World } from '../../model';
import { EQUITIES, FORWARD_DOLLARS, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { held, pay, takeHome, tradeTreasuries } from './books';
import { treasuryValue, vixLevel } from './prices';
import { dollarTrust } from './trust';
import { clamp, exp } from '../../maths';

type Flow = { readonly world: World; readonly tape: Tape; readonly context: Context<Frame> };

/**
 * Bonds sold land with dealers. Two effects: a lasting one on the price, and a premium on what dealers hold
 * that drains as they place the bonds. Model reference: "Flows and clearing".
 */
function sellTreasuries(flow: Flow, cause: Cause, seller: number, parUsdBn: number): void {
  const { world, tape, context } = flow;
  const { frame } = context;
  const { p } = frame;
  const depth = 1 + p.depthPerVix * Math.max(0, vixLevel(world, frame) / 30 - 1);
  tradeTreasuries(world, frame, seller, frame.holders.dealers, parUsdBn);
  moveYields(tape, p.twoYearShareOfFlows, cause, (p.lastingBpPer100Bn * parUsdBn) / 100);
  const premium = (p.dealerBpPer100Bn * depth * parUsdBn) / 100;
  world.clearing.dealerPremiumBp += premium;
  moveYields(tape, p.twoYearShareOfFlows, cause, premium);
  tell(flow, 'treasuries', seller, frame.holders.dealers, parUsdBn);
}

function moveYields(tape: Tape, twoYearShare: number, cause: Cause, bp: number): void {
  tape.add(UST10, FLOW, cause, bp);
  tape.add(UST2, FLOW, cause, twoYearShare * bp);
}

function sellDollars(flow: Flow, cause: Cause, usdBn: number): void {
  flow.tape.add(DXY, FLOW, cause, (-flow.context.frame.p.dollarPctPer100Bn * usdBn) / 100);
}

function tell(flow: Flow, instrument: string, from: number, to: number, usdBn: number): void {
  const { journal, frame } = flow.context;
  const { holders } = frame.scenario.level;
  const [seller, buyer] = [holders[from], holders[to]];
  if (journal === null || seller === undefined || buyer === undefined || usdBn === 0) return;
  journal.flow({ instrument, from: seller.id, to: buyer.id, usdBn });
}

function fill(flow: Flow, order: Order): void {
  const { world, context } = flow;
  const { frame } = context;
  const { holder, instrument, usdBnPerDay } = order;
  if (instrument === FORWARD_DOLLARS) return sellDollars(flow, order.cause, usdBnPerDay);
  if (instrument === TREASURIES) {
    const par = Math.min(usdBnPerDay, held(world, TREASURIES, holder));
    sellTreasuries(flow, order.cause, holder, par);
    return bringHome(flow, order, par * treasuryValue(world, frame));
  }
  return sellEquities(flow, order);
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
  tape.add(SP500, FLOW, order.cause, (-100 * frame.p.equityMultiplier * amount) / frame.equityCapUsdBn);
  tell(flow, 'shares', order.holder, frame.holders.domestic, amount);
  bringHome(flow, order, value);
}

function bringHome(flow: Flow, order: Order, proceedsUsdBn: number): void {
  const home = proceedsUsdBn * order.repatriatedShare;
  takeHome(flow.world, flow.context.frame, order.holder, home);
  sellDollars(flow, order.cause, home);
}

/** Institutions' committed sales of the day, in the order in which they were decided. */
export const ordersAreFilled: DayStep<World, Frame> = {
  id: 'orders-are-filled',
  run(world, tape, context) {
    for (const order of world.orders) fill({ world, tape, context }, order);
  },
};

/** After the close the day's hedges are in place: they cover tomorrow's move, not today's. Filled orders go. */
export const ordersSettle: DayStep<World, Frame> = {
  id: 'orders-settle',
  run(world) {
    if (world.orders.length === 0) return;
    for (const order of world.orders) {
      world.hedgedShare[order.holder] = clamp((world.hedgedShare[order.holder] as number) + order.hedgeSharePerDay, 0, 1);
      order.daysLeft -= 1;
    }
    world.orders = world.orders.filter((order) => order.daysLeft > 0);
  },
};

/** Maturing bonds that a holder does not roll over: the debt is refinanced with dealers instead. */
export const maturingBondsAreNotRolled: DayStep<World, Frame> = {
  id: 'maturing-bonds-are-not-rolled',
  run(world, tape, context) {
    const { p, scenario } = context.frame;
    for (let holder = 0; holder < world.rolloff.length; holder += 1) {
      const { share, cause } = world.rolloff[holder] as World['rolloff'][number];
      if (share === 0) continue;
      const usdBn = (share * p.maturingSharePerYear * held(world, TREASURIES, holder)) / 250;
      const order: Order = { holder, instrument: TREASURIES, usdBnPerDay: usdBn, daysLeft: 1, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause };
      if (scenario.level.holders[holder] !== undefined) fill({ world, tape, context }, order);
    }
  },
};

/** The deficit is spent and financed: background holders take new debt in proportion, less where trust has fallen. */
export const deficitIsFinanced: DayStep<World, Frame> = {
  id: 'deficit-is-financed',
  run(world, tape, context) {
    const { frame } = context;
    const { issuer, domestic } = frame.holders;
    const amount = frame.deficitUsdBnPerDay;
    pay(world, issuer, domestic, amount);
    world.fiscal.deficitUsdBn += amount;
    issue(world, frame, amount);
    let declined = 0;
    frame.issuanceShare.forEach((share, holder) => {
      const taken = amount * share * appetite(world, frame, holder);
      declined += amount * share - taken;
      if (share === 0) return;
      tradeTreasuries(world, frame, issuer, holder, taken);
      settleDiscount(world, frame, issuer, holder, taken);
      tell({ world, tape, context }, 'treasuries', issuer, holder, taken);
    });
    if (declined > 0) sellTreasuries({ world, tape, context }, mechanismCause('foreign-demand'), issuer, declined);
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
function appetite(world: World, frame: Frame, holder: number): number {
  const bloc = frame.blocOfHolder[holder] as number;
  if (bloc < 0) return 1;
  const lost = 1 - (world.trust.mean[bloc] as number) / (frame.trustStart[bloc] as number);
  return Math.max(0, 1 - frame.p.foreignDemandPerTrust * Math.max(0, lost));
}

/** Dealers place what they hold above their usual stock, and the premium for holding it drains. */
export const dealersPlaceBonds: DayStep<World, Frame> = {
  id: 'dealers-place-bonds',
  run(world, tape, context) {
    const { frame } = context;
    const { dealers, domestic } = frame.holders;
    const rate = world.facility.repoOpen > 0 ? frame.p.dealerReleaseUnderFacility : 0.693147 / frame.p.dealerHalfLifeDays;
    const excess = held(world, TREASURIES, dealers) - world.clearing.dealerBaseUsdBn;
    tradeTreasuries(world, frame, dealers, domestic, rate * excess);
    const drained = rate * world.clearing.dealerPremiumBp;
    world.clearing.dealerPremiumBp -= drained;
    moveYields(tape, frame.p.twoYearShareOfFlows, mechanismCause('dealers-place-bonds'), -drained);
  },
};

/**
 * Leveraged basis traders hold bonds on margin. When the VIX or yield swings press on the limit they must sell into
 * the fall (March 2020, April 2025). Model reference: "Basis traders".
 */
export const basisTradersMeetMargins: DayStep<World, Frame> = {
  id: 'basis-traders-meet-margins',
  run(world, tape, context) {
    const { frame } = context;
    const { p, holders } = frame;
    if (holders.basis < 0) return;
    const swings = Math.sqrt(world.risk.yieldVarianceBp2) / p.yieldSdReferenceBp;
    const stress = (p.basisVixWeight * vixLevel(world, frame)) / 20 + (1 - p.basisVixWeight) * swings;
    const allowed = p.basisReferenceUsdBn * Math.max(p.basisFloor, Math.min(1, p.basisLimit / stress));
    const position = held(world, TREASURIES, holders.basis);
    const cause = mechanismCause('basis-traders');
    if (position < allowed) {
      return tradeTreasuries(world, frame, holders.domestic, holders.basis, p.basisRebuildPerDay * (allowed - position));
    }
    const sale = p.basisSpeed * (position - allowed);
    if (sale === 0) return;
    const flow: Flow = { world, tape, context };
    sellTreasuries(flow, cause, holders.basis, sale);
    tape.add(DXY, RISK, cause, (p.dollarPerForcedSale * Math.max(0, 2 * dollarTrust(world, frame) - 1) * sale) / 100);
    tape.add(GOLD, RISK, cause, (p.goldPerForcedSale * sale) / 100);
  },
};
