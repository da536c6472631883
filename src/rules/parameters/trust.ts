import { entry } from './entry';

/** How far the issuer's promises are believed, and what that is worth. */
export const TRUST_NUMBERS = {
  badNewsWeight: entry(1.7, [1, 3], 'x', 'fit-2026', 'judgement', 'low'),
  trustStartCount: entry(30, [10, 60], 'pieces of evidence', 'fit-2026', 'judgement', 'low'),
  trustCountCap: entry(36, [20, 80], 'pieces of evidence', 'fit-2026', 'judgement', 'low'),
  trustFadePerDay: entry(0.002, [0, 0.01], 'per day', 'fit-2026', 'judgement', 'low'),
  trustHolderShare: entry(0.6, [0.4, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  trustKink: entry(0.6, [0.5, 0.7], '-', 'hoover-2026', 'derived', 'low'),
  trustTenYearBp: entry(90, [45, 135], 'bp at no trust', 'hoover-2026', 'read', 'medium'),
  trustTwoYearBp: entry(27, [10, 45], 'bp at no trust', 'fit-2026', 'judgement', 'low'),
  trustDollarPct: entry(-7.6, [-12, -4], '% at no trust', 'hoover-2026', 'read', 'medium'),
  trustYieldsAtOnce: entry(0.75, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  trustDollarAtOnce: entry(0.4, [0, 1], 'share', 'bis-bulletin-105', 'judgement', 'low'),
  trustGoldAtOnce: entry(0.75, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  trustGoldBackAtOnce: entry(0.5, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  trustHalfLifeDays: entry(7, [1, 30], 'days', 'fit-2026', 'judgement', 'low'),
  trustGold: entry(1, [0.5, 1.5], '% per 0.01', 'fit-2026', 'judgement', 'low'),
  trustGoldCurve: entry(2, [0, 2.5], 'per 1 of trust', 'fit-2026', 'judgement', 'low'),
} as const;
