import type { DayStep, World } from '../../model';
import { TREASURIES, figureReader } from '../frame';
import type { Frame } from '../frame';
import { UST10 } from '../markets/ids';
import { tradeTreasuries } from './books';
import { price, treasuryValue } from './prices';
import { addedTariffPp } from './tariffs';

const TRADING_DAYS = 250;
const WEEKS = 52;

/** Average rate on the debt at the start, in %; 0 where a level keeps no interest bill. */
const startRatePct = figureReader('averageDebtRatePct');

const startBillSharePct = figureReader('billSharePct');

/** Rate at which the Treasury borrows now: bills at the policy rate, the rest at the ten-year's, in %. */
export function newDebtRatePct(world: World, frame: Frame): number {
  const bills = world.fiscal.billSharePct / 100;
  return bills * world.macro.policyRatePct + (1 - bills) * price(world, frame, UST10);
}

/** What is borrowed on a trading day: the start's deficit, what interest has added since, less what tariffs have brought in. */
export function deficitUsdBnPerDay(world: World, frame: Frame): number {
  const startRate = startRatePct(frame);
  if (startRate === 0) return frame.deficitUsdBnPerDay;
  const added = world.fiscal.interestUsdBnPerYear - (startRate / 100) * frame.debtStartUsdBn;
  return frame.deficitUsdBnPerDay + (added - world.fiscal.tariffRevenueUsdBnPerYear) / TRADING_DAYS;
}

/** Share of the debt whose rate is set anew within a year: more when more of it is in bills. */
function repricedPerYear(world: World, frame: Frame): number {
  return frame.p.debtRepricedPerYear + frame.p.debtRepricedPerBillPp * (world.fiscal.billSharePct - startBillSharePct(frame));
}

/** At the end of a week maturing debt has been borrowed anew at today's rates; refunds of duties that courts struck are left out. */
export const interestIsCounted: DayStep<World, Frame> = {
  id: 'interest-is-counted',
  run(world, _tape, { frame }) {
    if (startRatePct(frame) === 0) return;
    const { fiscal } = world;
    fiscal.averageRatePct += (repricedPerYear(world, frame) / WEEKS) * (newDebtRatePct(world, frame) - fiscal.averageRatePct);
    fiscal.interestUsdBnPerYear = (fiscal.averageRatePct / 100) * (world.supplyUsdBn[TREASURIES] as number);
    fiscal.tariffRevenueUsdBnPerYear = frame.p.tariffRevenueUsdBnPerPp * addedTariffPp(world, frame);
  },
};

/** Buys debt back at the market's price and retires it; what it costs less than par lowers the deficit. */
export function retireDebt(world: World, frame: Frame, seller: number, parUsdBn: number): void {
  const { issuer } = frame.holders;
  const row = world.holdings[TREASURIES] as number[];
  tradeTreasuries(world, frame, seller, issuer, parUsdBn);
  row[issuer] = (row[issuer] as number) - parUsdBn;
  world.supplyUsdBn[TREASURIES] = (world.supplyUsdBn[TREASURIES] as number) - parUsdBn;
  world.fiscal.deficitUsdBn -= parUsdBn * (1 - treasuryValue(world, frame));
}
