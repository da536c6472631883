import { entry } from './entry';

/** Capacities: what politics costs and gives back. */
export const POLITICS = {
  approvalPerEquityPct: entry(0.2, [0, 0.5], 'points per % a week', 'fit-2026', 'judgement', 'low'),
  approvalPerInflationPp: entry(-0.2, [-1, 0], 'points a week per pp', 'fit-2026', 'judgement', 'low'),
  unityRally: entry(6, [0, 12], 'points', 'fit-2026', 'judgement', 'low'),
  unityWearPerWeek: entry(-0.3, [-1, 0], 'points a week', 'fit-2026', 'judgement', 'low'),
  capacityReturnPerTurn: entry(0.05, [0, 0.2], 'share a turn', 'fit-2026', 'judgement', 'low'),
  fundingRatioStart: entry(1.15, [1, 1.4], 'assets per liability', 'fit-2026', 'judgement', 'low'),
} as const;
