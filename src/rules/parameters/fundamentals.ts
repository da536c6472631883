import { entry } from './entry';

/** Policy and news. */
export const FUNDAMENTALS = {
  equityPerPathBp: entry(-0.04, [-0.06, -0.02], '% per bp', 'bernanke-kuttner-2005', 'recalled', 'high'),
  tenYearPerPathBp: entry(0.42, [0.2, 0.6], 'bp per bp', 'nakamura-steinsson-2018', 'recalled', 'medium'),
  dollarPerPathBp: entry(0.016, [0.01, 0.05], '% per bp', 'fit-2026', 'judgement', 'low'),
  goldPerPathBp: entry(-0.02, [-0.08, 0], '% per bp', 'fit-2026', 'judgement', 'low'),
  lowerBoundPct: entry(1.8, [0.25, 2], '%', 'swanson-williams-2014', 'judgement', 'low'),
  equityDriftPct: entry(0.035, [0, 0.06], '% a day', 'fit-2026', 'judgement', 'low'),
  growthPerTariffPp: entry(0.015, [0.01, 0.03], '% per pp', 'goldman-2026', 'read', 'medium'),
  growthPerCounterList: entry(0.1, [0.03, 0.2], '%', 'goldman-2026', 'judgement', 'low'),
  growthPerDiscount: entry(0.02, [0, 0.05], '% per %', 'fit-2026', 'judgement', 'low'),
  backstopEquityPct: entry(2, [0.5, 4], '% in a panic', 'fit-2026', 'judgement', 'low'),
  calmVix: entry(0.06, [0, 0.15], 'share of VIX above 15', 'fit-2026', 'judgement', 'low'),
  calmEquityPct: entry(0.25, [0, 0.6], '% in a panic', 'fit-2026', 'judgement', 'low'),
} as const;
