import { entry } from './entry';

/** Courts, councils, frameworks: how often they act and what markets make of it. */
export const LAW = {
  councilPerUnity: entry(0.5, [0.2, 1], 'score per 40 points', 'fit-2026', 'judgement', 'low'),
  councilPerTrade: entry(0.5, [0.2, 1], 'score at full exposure', 'fit-2026', 'judgement', 'low'),
  councilPerSecurity: entry(0.5, [0.2, 1], 'score at full exposure', 'fit-2026', 'judgement', 'low'),
  councilPerThreat: entry(0.25, [0, 0.8], 'score', 'fit-2026', 'judgement', 'low'),
  councilPerTariff: entry(0.55, [0.1, 1.2], 'score', 'fit-2026', 'judgement', 'low'),
} as const;
