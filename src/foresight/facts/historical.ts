/** What daily closes show, by fact; values that a fact lacks were not measured. */
export type FactValues = { readonly [fact in FactId]?: number };

/** Stylised facts of daily returns after Cont, "Empirical properties of asset returns", 2001. */
export const FACT_IDS = [
  'sd', 'skew', 'kurtosisDay', 'kurtosisWeek', 'kurtosisMonth', 'hill', 'hillLeft', 'hillRight',
  'acf1', 'acf5', 'acfAbs1', 'acfAbs5', 'acfAbs20', 'acfAbs100', 'decay', 'leverage',
  'beyond3SdPct', 'beyond5SdPct', 'worstDay', 'bestDay',
] as const;

/** The name of a stylised fact. */
export type FactId = (typeof FACT_IDS)[number];

/** Markets whose facts are compared with history. */
export const FACT_MARKETS = ['sp500', 'ust-10y', 'dxy', 'gold', 'bitcoin'] as const;

/** A market with facts. */
export type FactMarket = (typeof FACT_MARKETS)[number];

/**
 * Computed from daily closes to mid-2026: S&P 500 from 1990, the ten-year in bp from 1990 (FRED DGS10), the broad
 * dollar from 2006 (FRED DTWEXBGS), gold from 2001 and bitcoin from 2015. The dollar index is narrower than the broad one, so that index's sd and extremes are divided by 0.7.
 */
export const HISTORICAL_FACTS: { readonly [market in FactMarket]: FactValues } = {
  sp500: {
    sd: 1.13, skew: -0.36, kurtosisDay: 10.9, kurtosisWeek: 4.9, kurtosisMonth: 2.4, hill: 2.9, hillLeft: 3, hillRight: 2.9,
    acf1: -0.08, acf5: -0.02, acfAbs1: 0.27, acfAbs5: 0.32, acfAbs20: 0.22, acfAbs100: 0.09, decay: 0.31, leverage: -0.1,
    beyond3SdPct: 1.55, beyond5SdPct: 0.33, worstDay: -12.8, bestDay: 11,
  },
  'ust-10y': {
    sd: 5.8, skew: 0.08, kurtosisDay: 2.5, kurtosisWeek: 0.6, kurtosisMonth: 1, hill: 4.1,
    acf1: 0.02, acf5: -0.01, acfAbs1: 0.12, acfAbs5: 0.13, acfAbs20: 0.11, acfAbs100: 0.05, decay: 0.16, leverage: 0,
    beyond3SdPct: 0.98, beyond5SdPct: 0.07, worstDay: -51, bestDay: 38,
  },
  dxy: {
    sd: 0.49, skew: -0.04, kurtosisDay: 4.3, kurtosisWeek: 2.6, kurtosisMonth: 7.7, hill: 3.6,
    acf1: 0.03, acf5: -0.02, acfAbs1: 0.13, acfAbs5: 0.12, acfAbs20: 0.12, acfAbs100: 0.05, decay: 0.3, leverage: 0.04,
    beyond3SdPct: 1.16, beyond5SdPct: 0.27, worstDay: -3.7, bestDay: 2.7,
  },
  gold: {
    sd: 1.13, skew: -0.49, kurtosisDay: 6.7, kurtosisWeek: 3, kurtosisMonth: 0.5, hill: 3.2,
    acf1: -0.01, acf5: 0.01, acfAbs1: 0.1, acfAbs5: 0.14, acfAbs20: 0.12, acfAbs100: 0.06, decay: 0.27, leverage: -0.03,
    beyond3SdPct: 1.33, beyond5SdPct: 0.22, worstDay: -12.1, bestDay: 8.6,
  },
  bitcoin: {
    sd: 3.5, skew: -0.73, kurtosisDay: 12.1, kurtosisWeek: 2, kurtosisMonth: 2.1, hill: 3.1,
    acf1: -0.03, acf5: 0.01, acfAbs1: 0.22, acfAbs5: 0.16, acfAbs20: 0.09, acfAbs100: 0.02, decay: 0.35, leverage: -0.06,
    beyond3SdPct: 1.81, beyond5SdPct: 0.19, worstDay: -46.5, bestDay: 22.5,
  },
};

/** Low and high end of a band. */
export type Band = readonly [low: number, high: number];

/** What the S&P 500 of long quiet runs must keep to; the kurtoses of weeks and months must lie below that of days besides. */
export const SHARE_BANDS: { readonly [fact in FactId]?: Band } = {
  sd: [0.9, 1.3], skew: [-0.8, -0.1], kurtosisDay: [4, 20], hill: [2.5, 4.5], hillLeft: [2.5, 4.5], hillRight: [2.5, 4.5],
  acf1: [-0.12, 0.12], acf5: [-0.12, 0.12], acfAbs1: [0.15, 0.4], acfAbs20: [0.08, 1], acfAbs100: [0, 1],
  decay: [0.15, 0.5], leverage: [-0.2, -0.02], beyond3SdPct: [1, 2], beyond5SdPct: [0.1, 0.6],
};

/** Closes of the Cboe VIX, 1990 to July 2026. */
export const HISTORICAL_VIX = { mean: 19.4, median: 17.6, p5: 11.4, p95: 32.9, p99: 46.7, max: 82.7, logAr1: 0.98 } as const;

/** Upper edges of S&P 500 days in %, and the mean change of the VIX below each and above the last. */
export const VIX_BUCKETS: readonly { readonly below: number; readonly change: number }[] = [
  { below: -3, change: 6.4 }, { below: -2, change: 2.8 }, { below: -1, change: 1.6 }, { below: 0, change: 0.35 },
  { below: 1, change: -0.43 }, { below: 2, change: -1.4 }, { below: 3, change: -2.3 }, { below: Infinity, change: -4.6 },
];

/** Correlations of daily moves: September 2014 to 2019, and January 2025 to February 2026. */
export const HISTORICAL_CORRELATIONS: readonly { readonly pair: readonly [string, string]; readonly in2014to2019: number; readonly in2025to2026: number }[] = [
  { pair: ['sp500', 'ust-10y'], in2014to2019: 0.39, in2025to2026: 0.15 },
  { pair: ['sp500', 'dxy'], in2014to2019: -0.18, in2025to2026: -0.05 },
  { pair: ['sp500', 'vix'], in2014to2019: -0.83, in2025to2026: -0.91 },
  { pair: ['sp500', 'gold'], in2014to2019: -0.16, in2025to2026: 0.02 },
  { pair: ['dxy', 'ust-10y'], in2014to2019: 0.03, in2025to2026: 0.15 },
  { pair: ['dxy', 'gold'], in2014to2019: -0.43, in2025to2026: -0.39 },
  { pair: ['sp500', 'bitcoin'], in2014to2019: 0.02, in2025to2026: 0.42 },
];
