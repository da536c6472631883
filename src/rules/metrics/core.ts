import { belief } from '../economy/beliefs';
import { averageTariffPct, standingPp } from '../economy/tariffs';
import { dollarTrust } from '../economy/trust';
import type { Readings } from './reading';

/** Trust, tariffs, beliefs and clearing. */
export const CORE_METRICS: Readings = {
  'trust.dollar': dollarTrust,
  'tariff.threatened-pp': standingPp,
  'tariff.in-force-pp': (world) => world.tariffs.inForcePp,
  'tariff.average-pct': averageTariffPct,
  'tariff.retaliation-pp': (world) => world.tariffs.retaliationPp,
  'tariff.discount-pct': (world) => world.tariffs.threatDiscountPct + world.tariffs.forceDiscountPct,
  'belief.follow-through': (world) => world.tariffs.followThrough,
  'belief.hawk': (world) => belief(world, 'government', 0),
  'belief.bargainer': (world) => belief(world, 'government', 1),
  'belief.dove': (world) => belief(world, 'government', 2),
  'belief.deterrer': (world) => belief(world, 'bloc', 0),
  'belief.campaign': (world) => belief(world, 'campaign', 0),
  'macro.growth-lost-pct': (world) => world.macro.growthLostPct,
  'macro.policy-rate-pct': (world) => world.macro.policyRatePct,
  'list.announced-eur-bn': (world) => world.counterList.announcedEurBn,
  'list.in-force-eur-bn': (world) => world.counterList.inForceEurBn,
  'repo.open': (world) => world.facility.repoOpen,
  'clearing.dealer-premium-bp': (world) => world.clearing.dealerPremiumBp,
  independence: (world) => world.independence,
};
