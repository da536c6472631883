import { entry } from './entry';

/** Followers of gold's trend, and scarce dollars. */
export const SPECULATION = {
  goldTrendHalfLifeDays: entry(20, [5, 60], 'days', 'fit-2026', 'judgement', 'low'),
  goldTrendUnseenPct: entry(0.2, [0, 0.5], '% a day', 'fit-2026', 'judgement', 'low'),
  goldPerTrend: entry(0.5, [0, 1], '% per %', 'fit-2026', 'judgement', 'low'),
  goldFollowShare: entry(0.35, [0, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  goldHeldHalfLifeDays: entry(40, [10, 120], 'days', 'fit-2026', 'judgement', 'low'),
  goldSellOutPct: entry(2.5, [1.5, 5], '%', 'fit-2026', 'judgement', 'low'),
  goldSellOutRangePct: entry(4, [1, 8], '%', 'fit-2026', 'judgement', 'low'),
  goldBuyBackShare: entry(0.5, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  goldBuyBackHalfLifeDays: entry(10, [3, 30], 'days', 'fit-2026', 'judgement', 'low'),
  squeezeFromVix: entry(40, [30, 60], 'points', 'fit-2026', 'judgement', 'low'),
  squeezePerFear: entry(0.15, [0, 0.5], 'per day at twice that VIX', 'fit-2026', 'judgement', 'low'),
  squeezePerPremium: entry(0.1, [0, 0.5], 'per 10 bp', 'fit-2026', 'judgement', 'low'),
  squeezeFadePerDay: entry(0.05, [0.01, 0.2], 'per day', 'fit-2026', 'judgement', 'low'),
  squeezeUnderLines: entry(0.25, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  squeezeReliefPerDay: entry(0.12, [0, 0.4], 'per day', 'fit-2026', 'judgement', 'low'),
  squeezeUnitBp: entry(100, [40, 200], 'bp', 'fit-2026', 'judgement', 'low'),
  dollarPerSqueeze: entry(8.5, [0, 15], '%', 'fit-2026', 'judgement', 'low'),
  goldPerSqueeze: entry(-3, [-10, 0], '%', 'fit-2026', 'judgement', 'low'),
} as const;
