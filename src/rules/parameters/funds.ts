import { entry } from './entry';

/** What funds and reserve managers can move, and what it costs them. */
export const FUNDS = {
  goldPctPer10Bn: entry(1, [0.3, 2], '% per $10bn', 'fit-2026', 'judgement', 'low'),
  bundBpPer100Bn: entry(-8, [-20, -2], 'bp per $100bn', 'fit-2026', 'judgement', 'low'),
  bundDurationYears: entry(7, [6, 9], 'years', 'fit-2026', 'judgement', 'low'),
  maturityShiftShare: entry(0.6, [0.2, 1], 'share of the lasting effect', 'fit-2026', 'judgement', 'low'),
  maturityShiftTwoYear: entry(0.2, [0, 0.5], 'bp down per bp up', 'fit-2026', 'judgement', 'low'),
  aiExtraOnNasdaq: entry(0.8, [0, 2], '% per % of all shares', 'fit-2026', 'judgement', 'low'),
  kronePctPer1Bn: entry(0.05, [0.01, 0.2], '% per $1bn', 'fit-2026', 'judgement', 'low'),
  francPctPer1Bn: entry(0.03, [0.005, 0.1], '% per $1bn', 'fit-2026', 'judgement', 'low'),
  homeDepthPct: entry(15, [5, 60], '% of own push', 'fit-2026', 'judgement', 'low'),
  reservePctPer10Bn: entry(0.3, [0.05, 0.8], '% per $10bn', 'mof-2024', 'judgement', 'low'),
  mandateDeviationPct: entry(5, [2, 10], '% of US assets', 'fit-2026', 'judgement', 'low'),
  mandateTrust: entry(0.55, [0.4, 0.7], '-', 'norway-minister-2026', 'judgement', 'low'),
  mandateRoomGranted: entry(30, [10, 50], 'points', 'fit-2026', 'judgement', 'low'),
} as const;
