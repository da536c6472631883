import { entry } from './entry';

/** What markets expect institutions to do. */
export const BELIEFS = {
  tariffDiscount: entry(2, [1, 3], '% of shares', 'tariff-fit-2026', 'derived', 'low'),
  tariffExponent: entry(0.6, [0.4, 1], '-', 'tariff-fit-2026', 'derived', 'low'),
  hawkFollowThrough: entry(0.95, [0.8, 1], 'probability', 'threat-count-2026', 'judgement', 'low'),
  bargainerFollowThrough: entry(0.9, [0.5, 0.95], 'probability', 'threat-count-2026', 'judgement', 'low'),
  doveFollowThrough: entry(0.05, [0, 0.2], 'probability', 'threat-count-2026', 'judgement', 'low'),
  retreatWeight: entry(1, [0, 1], 'share', 'threat-count-2026', 'judgement', 'low'),
  retreatSpread: entry(1.8, [1, 3], '% of shares', 'fit-2026', 'judgement', 'low'),
  retreatThresholdPct: entry(3, [2, 16], '% of shares', 'fit-2026', 'judgement', 'low'),
  retreatLearning: entry(0.25, [0, 0.5], 'share', 'fit-2026', 'judgement', 'low'),
  stageSaid: entry(0.85, [0.5, 1], 'share', 'fit-2026', 'judgement', 'low'),
  stagePaused: entry(0.3, [0.1, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  stageDropped: entry(0.3, [0, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  talksFactor: entry(0.92, [0.7, 1], 'share', 'fit-2026', 'judgement', 'low'),
  regimeSignalPct: entry(10, [0, 20], '% of shares', 'section-301-2018', 'judgement', 'low', '2018-03-22'),
  regimeKnownPp: entry(10, [2, 30], 'pp', 'section-301-2018', 'judgement', 'low', '2018-03-22'),
  pathPerDiscountBp: entry(-5.5, [-12, 0], 'bp per %', 'liberation-2025', 'judgement', 'low', '2025-04-03'),
  easingFromPct: entry(2, [0, 6], '% of shares', 'liberation-2025', 'judgement', 'low', '2025-04-03'),
  volatilityFeedback: entry(1.4, [0, 2], 'share per (VIX/20 - 1)', 'campbell-hentschel-1992', 'judgement', 'low'),
  yieldPerDiscountBp: entry(-0.5, [-2, 0], 'bp per %', 'fit-2026', 'judgement', 'low'),
  dollarPerDiscountPct: entry(-0.22, [-0.3, 0.1], '% per %', 'fit-2026', 'judgement', 'low'),
  vixPerDiscount: entry(0.7, [0.2, 1], 'points per %', 'fit-2026', 'judgement', 'low'),
  campaignTreasuriesUsdBn: entry(360, [50, 1000], '$bn', 'tic-2025-11', 'judgement', 'low'),
  campaignEquitiesUsdBn: entry(300, [0, 800], '$bn', 'fit-2026', 'judgement', 'low'),
  counterListFullPp: entry(1.25, [0.5, 2], 'pp', 'eu-counter-list', 'judgement', 'low'),
} as const;
