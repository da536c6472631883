import { entry } from './entry';

/** Followers of gold's trend, and scarce dollars. */
export const SPECULATION = {
  goldTrendHalfLifeDays: entry(20, [5, 60], 'days', 'fit-2026', 'judgement', 'low'),
  goldTrendUnseen: entry(0.2, [0, 0.5], 'swings', 'fit-2026', 'judgement', 'low'),
  goldPerTrend: entry(0.5, [0, 1], '% per %', 'fit-2026', 'judgement', 'low'),
  goldFollowShare: entry(0.35, [0, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  goldHeldHalfLifeDays: entry(40, [10, 120], 'days', 'fit-2026', 'judgement', 'low'),
  goldSellOutFrom: entry(1.6, [1, 5], 'swings', 'fit-2026', 'judgement', 'low'),
  goldSellOutRange: entry(2.2, [1, 8], 'swings', 'fit-2026', 'judgement', 'low'),
  goldBuyBackShare: entry(0.8, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  goldBuyBackHalfLifeDays: entry(10, [3, 30], 'days', 'fit-2026', 'judgement', 'low'),
  squeezeFromVix: entry(40, [30, 60], 'points', 'fit-2026', 'judgement', 'low'),
  squeezePerFear: entry(0.12, [0, 0.5], 'per day at twice that VIX', 'fit-2026', 'judgement', 'low'),
  squeezePerPremium: entry(0.1, [0, 0.5], 'per 10 bp', 'fit-2026', 'judgement', 'low'),
  squeezeFadePerDay: entry(0.03, [0.01, 0.2], 'per day', 'fit-2026', 'judgement', 'low'),
  squeezeUnderLines: entry(0.5, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  squeezeReliefPerDay: entry(0.1, [0, 0.4], 'per day', 'fit-2026', 'judgement', 'low'),
  squeezeUnitBp: entry(110, [60, 300], 'bp', 'fit-2026', 'judgement', 'low'),
  dollarPerHaven: entry(7, [0, 12], '% per %', 'bis-bulletin-105', 'judgement', 'low'),
  dollarHedgingHalfLifeDays: entry(15, [3, 40], 'days', 'bis-bulletin-105', 'judgement', 'low'),
  dollarPerSqueeze: entry(5, [0, 15], '%', 'fit-2026', 'judgement', 'low'),
  goldPerTenYearBp: entry(-0.05, [-0.1, 0], '% per bp', 'gold-daily', 'judgement', 'low'),
  goldPerSqueeze: entry(-4, [-10, 0], '%', 'fit-2026', 'judgement', 'low'),
} as const;
