import { entry } from './entry';

/** Bond sales, dealers and leveraged holders. */
export const FLOWS = {
  lastingBpPer100Bn: entry(3, [1, 8], 'bp per $100bn', 'bis-wp-1105', 'derived', 'medium'),
  dealerBpPer100Bn: entry(12.5, [2, 40], 'bp per $100bn of dealer inventory', 'ifdp-1041', 'derived', 'low'),
  dealerHalfLifeDays: entry(21, [5, 42], 'trading days', 'ifdp-1041', 'derived', 'low'),
  dealerReleaseUnderFacility: entry(0.12, [0.05, 0.4], 'per day', 'fit-2026', 'judgement', 'low'),
  depthPerVix: entry(0.2, [0, 0.5], 'per (VIX/30 - 1)', 'fit-2026', 'judgement', 'low'),
  equityMultiplier: entry(5, [1, 8], 'x', 'gabaix-koijen-2021', 'read', 'medium'),
  equityPerFlowBp: entry(-0.03, [-0.08, 0], '% per bp', 'fit-2026', 'judgement', 'low'),
  dollarPctPer100Bn: entry(0.5, [0.2, 1], '% per $100bn', 'fit-2026', 'judgement', 'low'),
  twoYearShareOfFlows: entry(0.5, [0.2, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisReferenceUsdBn: entry(900, [0, 1500], '$bn', 'fit-2026', 'judgement', 'low'),
  basisLimit: entry(1.6, [1.2, 2.2], 'x', 'fit-2026', 'judgement', 'low'),
  basisVixWeight: entry(0.57, [0.4, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisSpeed: entry(0.35, [0.2, 0.6], 'per day', 'fit-2026', 'judgement', 'low'),
  basisFloor: entry(0.45, [0.2, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisRebuildPerDay: entry(0.2, [0, 0.5], 'per day', 'fit-2026', 'judgement', 'low'),
  basisMarginLearning: entry(0.4, [0, 1], 'share of swings beyond the usual', 'fit-2026', 'judgement', 'low'),
  yieldSdReferenceBp: entry(6, [4, 9], 'bp a day', 'fit-2026', 'judgement', 'low'),
  treasuryDurationYears: entry(6, [5, 7], 'years', 'jec-debt-2026', 'recalled', 'medium'),
  maturingSharePerYear: entry(0.33, [0.25, 0.4], 'share a year', 'jec-debt-2026', 'read', 'medium', '2025-12-31'),
  foreignDemandPerTrust: entry(1, [0, 3], '% per %', 'fit-2026', 'judgement', 'low'),
} as const;
