import { entry } from './entry';

/** Currencies and bonds of other countries: how they follow the dollar, fear and Treasuries, and what they do of their own. */
export const CURRENCIES = {
  euroPerDollar: entry(-1.15, [-1.4, -0.8], '% per % of the index', 'fit-2026', 'judgement', 'low'),
  euroNoisePct: entry(0.15, [0, 0.5], '% a day', 'fit-2026', 'judgement', 'low'),
  kronePerDollar: entry(1.1, [0.5, 1.4], '% per % of the index', 'fit-2026', 'judgement', 'low'),
  kronePerVix: entry(0.1, [0, 0.2], '% per VIX point', 'fit-2026', 'judgement', 'low'),
  kroneNoisePct: entry(0.4, [0, 0.8], '% a day', 'fit-2026', 'judgement', 'low'),
  francPerDollar: entry(1.05, [0.5, 1.4], '% per % of the index', 'fit-2026', 'judgement', 'low'),
  francPerVix: entry(-0.02, [-0.1, 0.05], '% per VIX point', 'fit-2026', 'judgement', 'low'),
  francNoisePct: entry(0.28, [0, 0.6], '% a day', 'fit-2026', 'judgement', 'low'),
  bundPerVixBp: entry(-0.3, [-1, 0.2], 'bp per VIX point', 'fit-2026', 'judgement', 'low'),
  bundPerTenYear: entry(0.45, [0.1, 0.8], 'bp per bp', 'fit-2026', 'judgement', 'low'),
  bundSpillover: entry(0.1, [0, 0.6], 'bp per bp of a foreign rout', 'fit-2026', 'judgement', 'low'),
  bundNoiseBp: entry(3.5, [0, 7], 'bp a day', 'fit-2026', 'judgement', 'low'),
  jgbPerTenYear: entry(0.1, [0, 0.5], 'bp per bp', 'fit-2026', 'judgement', 'low'),
  jgbNoiseBp: entry(2.8, [0, 6], 'bp a day', 'fit-2026', 'judgement', 'low'),
} as const;
