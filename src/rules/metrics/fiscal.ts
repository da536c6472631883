import { fiveDayRiseBp } from '../economy/stress';
import { TREASURIES } from '../frame';
import type { Readings } from './reading';

const DAYS_PER_WEEK = 5;

/** The treasury, its auctions and its debt; the economy at home; the central bank's answers and the stress that calls for them. */
export const FISCAL_METRICS: Readings = {
  'treasury.bill-share-pct': (world) => world.fiscal.billSharePct,
  'treasury.buybacks-usd-bn': (world) => world.fiscal.buybacksUsdBn,
  'treasury.holder-tax-pct': (world) => world.fiscal.holderTaxPct,
  'auction.tail-bp': (world) => world.auctions.at(-1)?.tailBp ?? 0,
  'auction.cover': (world) => world.auctions.at(-1)?.bidToCover ?? 0,
  'auction.worst-tail-bp': (world) => world.auctions.reduce((worst, auction) => Math.max(worst, auction.tailBp), 0),
  'debt.average-rate-pct': (world) => world.fiscal.averageRatePct,
  'debt.interest-usd-bn': (world) => world.fiscal.interestUsdBnPerYear,
  'debt.total-usd-bn': (world) => world.supplyUsdBn[TREASURIES] as number,
  'debt.tariff-revenue-usd-bn': (world) => world.fiscal.tariffRevenueUsdBnPerYear,
  'purchases.usd-bn-per-week': (world) => world.purchases.usdBnPerWeek,
  /** Whether any were begun under stress: a rescue, not a policy. */
  'purchases.rescue': (world) => (world.purchases.rescueTurn > 0 ? 1 : 0),
  'purchases.paid-usd-bn': (world) => world.purchases.paidUsdBn,
  'lines.swap': (world) => world.lines.swap,
  'lines.attacks': (world) => world.pressure.habit,
  'macro.home-growth-lost-pct': (world) => world.macro.homeGrowthLostPct,
  'macro.inflation-pp': (world) => world.macro.inflationPp,
  'macro.unemployment-pct': (world) => world.macro.unemploymentPct,
  'macro.expected-inflation-pct': (world) => world.macro.expectedInflationPct,
  'stress.five-day-bp': fiveDayRiseBp,
  'stress.unanswered': (world) => world.stress.unanswered,
  'stress.panic-weeks': (world) => Math.floor(world.stress.panicDays / DAYS_PER_WEEK),
  'stress.triple-falls': (world) => world.stress.tripleFalls,
};
