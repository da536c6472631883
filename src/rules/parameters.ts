import type { Basis } from '../model';

/** How sure we are of a parameter; low ones are shown to players as assumptions that they can change. */
export type Confidence = 'high' | 'medium' | 'low';

/** A number of the model with all that is needed to doubt it. */
export interface ParameterEntry {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly asOf: string;
  /** A key of the rules' sources. */
  readonly source: string;
  readonly basis: Basis;
  readonly confidence: Confidence;
}

const entry = (
  value: number,
  [low, high]: readonly [number, number],
  unit: string,
  source: string,
  basis: Basis,
  confidence: Confidence,
  asOf = '2026-01-16',
): ParameterEntry => ({ value, low, high, unit, asOf, source, basis, confidence });

/** Bond sales, dealers and leveraged holders. */
const FLOWS = {
  lastingBpPer100Bn: entry(3, [1, 8], 'bp per $100bn', 'bis-wp-1105', 'derived', 'medium'),
  dealerBpPer100Bn: entry(12.5, [2, 40], 'bp per $100bn of dealer inventory', 'ifdp-1041', 'derived', 'low'),
  dealerHalfLifeDays: entry(21, [5, 42], 'trading days', 'ifdp-1041', 'derived', 'low'),
  dealerReleaseUnderFacility: entry(0.12, [0.05, 0.4], 'per day', 'fit-2026', 'judgement', 'low'),
  depthPerVix: entry(0.2, [0, 0.5], 'per (VIX/30 - 1)', 'fit-2026', 'judgement', 'low'),
  equityMultiplier: entry(5, [1, 8], 'x', 'gabaix-koijen-2021', 'read', 'medium'),
  dollarPctPer100Bn: entry(0.5, [0.2, 1], '% per $100bn', 'fit-2026', 'judgement', 'low'),
  twoYearShareOfFlows: entry(0.5, [0.2, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisReferenceUsdBn: entry(900, [0, 1500], '$bn', 'fit-2026', 'judgement', 'low'),
  basisLimit: entry(1.6, [1.2, 2.2], 'x', 'fit-2026', 'judgement', 'low'),
  basisVixWeight: entry(0.57, [0.4, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisSpeed: entry(0.4, [0.2, 0.6], 'per day', 'fit-2026', 'judgement', 'low'),
  basisFloor: entry(0.45, [0.2, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  basisRebuildPerDay: entry(0.01, [0, 0.05], 'per day', 'fit-2026', 'judgement', 'low'),
  yieldSdReferenceBp: entry(6, [4, 9], 'bp a day', 'fit-2026', 'judgement', 'low'),
  treasuryDurationYears: entry(6, [5, 7], 'years', 'jec-debt-2026', 'recalled', 'medium'),
  maturingSharePerYear: entry(0.33, [0.25, 0.4], 'share a year', 'jec-debt-2026', 'read', 'medium', '2025-12-31'),
  foreignDemandPerTrust: entry(1, [0, 3], '% per %', 'fit-2026', 'judgement', 'low'),
} as const;

/** What markets expect institutions to do. */
const BELIEFS = {
  tariffDiscount: entry(2, [1, 3], '% of shares', 'tariff-fit-2026', 'derived', 'low'),
  tariffExponent: entry(0.6, [0.4, 1], '-', 'tariff-fit-2026', 'derived', 'low'),
  hawkFollowThrough: entry(0.95, [0.8, 1], 'probability', 'threat-count-2026', 'judgement', 'low'),
  bargainerFollowThrough: entry(0.9, [0.5, 0.95], 'probability', 'threat-count-2026', 'judgement', 'low'),
  doveFollowThrough: entry(0.05, [0, 0.2], 'probability', 'threat-count-2026', 'judgement', 'low'),
  retreatWeight: entry(1, [0, 1], 'share', 'threat-count-2026', 'judgement', 'low'),
  retreatSpread: entry(1.8, [1, 3], '% of shares', 'fit-2026', 'judgement', 'low'),
  retreatThresholdPct: entry(5, [3, 16], '% of shares', 'fit-2026', 'judgement', 'low'),
  retreatLearning: entry(0.25, [0, 0.5], 'share', 'fit-2026', 'judgement', 'low'),
  stageSaid: entry(0.85, [0.5, 1], 'share', 'fit-2026', 'judgement', 'low'),
  stagePaused: entry(0.3, [0.1, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  stageDropped: entry(0.3, [0, 0.6], 'share', 'fit-2026', 'judgement', 'low'),
  talksFactor: entry(0.92, [0.7, 1], 'share', 'fit-2026', 'judgement', 'low'),
  yieldPerDiscountBp: entry(-0.6, [-2, 0], 'bp per %', 'fit-2026', 'judgement', 'low'),
  dollarPerDiscountPct: entry(-0.12, [-0.3, 0.1], '% per %', 'fit-2026', 'judgement', 'low'),
  vixPerDiscount: entry(0.5, [0.2, 1], 'points per %', 'fit-2026', 'judgement', 'low'),
  campaignTreasuriesUsdBn: entry(360, [50, 1000], '$bn', 'tic-2025-11', 'judgement', 'low'),
  campaignEquitiesUsdBn: entry(300, [0, 800], '$bn', 'fit-2026', 'judgement', 'low'),
  counterListFullPp: entry(1.25, [0.5, 2], 'pp', 'eu-counter-list', 'judgement', 'low'),
} as const;

/** How far the issuer's promises are believed, and what that is worth. */
const TRUST_NUMBERS = {
  badNewsWeight: entry(1.7, [1, 3], 'x', 'fit-2026', 'judgement', 'low'),
  trustStartCount: entry(30, [10, 60], 'pieces of evidence', 'fit-2026', 'judgement', 'low'),
  trustCountCap: entry(36, [20, 80], 'pieces of evidence', 'fit-2026', 'judgement', 'low'),
  trustFadePerDay: entry(0.002, [0, 0.01], 'per day', 'fit-2026', 'judgement', 'low'),
  trustHolderShare: entry(0.6, [0.4, 0.8], 'share', 'fit-2026', 'judgement', 'low'),
  trustKink: entry(0.6, [0.5, 0.7], '-', 'hoover-2026', 'derived', 'low'),
  trustTenYearBp: entry(90, [45, 135], 'bp at no trust', 'hoover-2026', 'read', 'medium'),
  trustTwoYearBp: entry(27, [10, 45], 'bp at no trust', 'fit-2026', 'judgement', 'low'),
  trustDollarPct: entry(-7.6, [-12, -4], '% at no trust', 'hoover-2026', 'read', 'medium'),
  trustGold: entry(1, [0.5, 1.5], '% per 0.01', 'fit-2026', 'judgement', 'low'),
} as const;

/** Policy and news. */
const FUNDAMENTALS = {
  equityPerPathBp: entry(-0.04, [-0.06, -0.02], '% per bp', 'bernanke-kuttner-2005', 'recalled', 'high'),
  tenYearPerPathBp: entry(0.42, [0.2, 0.6], 'bp per bp', 'nakamura-steinsson-2018', 'recalled', 'medium'),
  dollarPerPathBp: entry(0.016, [0.01, 0.05], '% per bp', 'fit-2026', 'judgement', 'low'),
  goldPerPathBp: entry(-0.02, [-0.08, 0], '% per bp', 'fit-2026', 'judgement', 'low'),
  foreignYieldSpillover: entry(0.3, [0.1, 0.5], 'bp per bp', 'fit-2026', 'judgement', 'low'),
  foreignYieldEquityPct: entry(-0.015, [-0.03, 0], '% per bp', 'fit-2026', 'judgement', 'low'),
  foreignYieldDollarPct: entry(-0.015, [-0.04, 0.02], '% per bp', 'fit-2026', 'judgement', 'low'),
  equityDriftPct: entry(0.035, [0, 0.06], '% a day', 'fit-2026', 'judgement', 'low'),
  growthPerTariffPp: entry(0.015, [0.01, 0.03], '% per pp', 'goldman-2026', 'read', 'medium'),
  growthPerCounterList: entry(0.1, [0.03, 0.2], '%', 'goldman-2026', 'judgement', 'low'),
  growthPerDiscount: entry(0.02, [0, 0.05], '% per %', 'fit-2026', 'judgement', 'low'),
  backstopEquityPct: entry(2, [0.5, 4], '% in a panic', 'fit-2026', 'judgement', 'low'),
  calmVix: entry(0.06, [0, 0.15], 'share of VIX above 15', 'fit-2026', 'judgement', 'low'),
  calmEquityPct: entry(0.25, [0, 0.6], '% in a panic', 'fit-2026', 'judgement', 'low'),
} as const;

/** Risk, chance and how markets move together. */
const RISK_NUMBERS = {
  garchOmega: entry(0.0165, [0.005, 0.03], '%^2', 'sp500-daily', 'computed', 'medium'),
  garchAlpha: entry(0.045, [0.02, 0.1], '-', 'sp500-daily', 'computed', 'medium'),
  garchGamma: entry(0.16, [0.08, 0.25], '-', 'sp500-daily', 'computed', 'medium'),
  garchBeta: entry(0.862, [0.8, 0.9], '-', 'sp500-daily', 'computed', 'medium'),
  garchKnownWeight: entry(0.5, [0, 1], 'share', 'fit-2026', 'judgement', 'low'),
  slowVolPersistence: entry(0.992, [0.98, 0.999], 'per day', 'sp500-daily', 'judgement', 'low'),
  slowVolSd: entry(0.055, [0, 0.1], 'per day', 'sp500-daily', 'judgement', 'low'),
  tailNu: entry(5.5, [4, 30], 'degrees of freedom', 'sp500-daily', 'computed', 'high'),
  tailSkew: entry(0.06, [0, 0.15], '-', 'sp500-daily', 'computed', 'medium'),
  vixPerPct: entry(1.6, [1.2, 2], 'points per %', 'vix-daily', 'computed', 'medium'),
  vixCurve: entry(0.08, [0, 0.15], 'per %', 'vix-daily', 'computed', 'medium'),
  vixRelief: entry(0.025, [0, 0.05], 'per %', 'vix-daily', 'computed', 'medium'),
  vixCap: entry(150, [100, 200], 'points', 'vix-daily', 'judgement', 'low'),
  vixReversion: entry(0.1, [0.02, 0.2], 'per day', 'vix-daily', 'computed', 'medium'),
  vixNoise: entry(0.45, [0, 1], 'points at VIX 18', 'vix-daily', 'judgement', 'low'),
  havenTenYearAtFullTrust: entry(-1.02, [-1.5, -0.2], 'bp per VIX point', 'yield-vix-daily', 'computed', 'high'),
  havenTenYearSlope: entry(1.67, [0.8, 2.5], 'bp per VIX point', 'yield-vix-daily', 'derived', 'low'),
  havenDollar: entry(0.044, [0.02, 0.07], '% per VIX point', 'dollar-vix-daily', 'computed', 'high'),
  tenYearPerEquityBp: entry(0.17, [0, 0.6], 'bp per %', 'fit-2026', 'judgement', 'low'),
  twoYearShareOfRisk: entry(0.8, [0.5, 1], 'share', 'fit-2026', 'judgement', 'low'),
  tenYearNoiseBp: entry(5.2, [3, 7], 'bp a day', 'yield-daily', 'computed', 'medium'),
  twoYearNoiseBp: entry(3.2, [2, 6], 'bp a day', 'fit-2026', 'judgement', 'low'),
  thirtyYearNoiseBp: entry(1.2, [0, 3], 'bp a day', 'fit-2026', 'judgement', 'low'),
  thirtyYearShare: entry(0.9, [0.7, 1.1], 'share', 'fit-2026', 'judgement', 'low'),
  thirtyYearTrust: entry(0.25, [0, 0.5], 'share', 'fit-2026', 'judgement', 'low'),
  dollarNoisePct: entry(0.31, [0.2, 0.5], '% a day', 'dollar-daily', 'computed', 'medium'),
  goldNoisePct: entry(1.05, [0.7, 1.5], '% a day', 'gold-daily', 'computed', 'medium'),
  goldPerDollar: entry(-0.9, [-1.6, -0.4], '% per %', 'gold-daily', 'computed', 'medium'),
  goldMarginCall: entry(0.8, [0, 1.2], '% per %', 'fit-2026', 'judgement', 'low'),
  goldPerForcedSale: entry(-0.6, [-1.2, 0], '% per $100bn', 'fit-2026', 'judgement', 'low'),
  dollarPerForcedSale: entry(0.15, [0, 0.4], '% per $100bn', 'fit-2026', 'judgement', 'low'),
  nasdaqBeta: entry(1.27, [1, 1.4], '% per %', 'nasdaq-daily', 'computed', 'medium'),
  nasdaqNoisePct: entry(0.5, [0.2, 0.8], '% a day', 'fit-2026', 'judgement', 'low'),
  bitcoinBeta: entry(1.5, [0.5, 3.5], '% per %', 'bitcoin-daily', 'computed', 'low'),
  bitcoinNoisePct: entry(2.9, [1.5, 4], '% a day', 'bitcoin-daily', 'computed', 'medium'),
  tenYearDollarCorrelation: entry(0.15, [-0.1, 0.4], '-', 'dollar-daily', 'computed', 'medium'),
  tenTwoCorrelation: entry(0.8, [0.5, 0.95], '-', 'fit-2026', 'judgement', 'low'),
  dollarGoldCorrelation: entry(-0.1, [-0.5, 0.1], '-', 'gold-daily', 'judgement', 'low'),
  hedgeCarryPctPerYear: entry(1.6, [0, 4], '% a year', 'fit-2026', 'recalled', 'low'),
  homeCurrencyPerDollar: entry(1.15, [0.9, 1.3], '% per %', 'fit-2026', 'judgement', 'low'),
} as const;

/** Capacities: what politics costs and gives back. */
const POLITICS = {
  approvalPerEquityPct: entry(0.2, [0, 0.5], 'points per % a week', 'fit-2026', 'judgement', 'low'),
  unityRally: entry(6, [0, 12], 'points', 'fit-2026', 'judgement', 'low'),
  capacityReturnPerTurn: entry(0.05, [0, 0.2], 'share a turn', 'fit-2026', 'judgement', 'low'),
  fundingRatioStart: entry(1.15, [1, 1.4], 'assets per liability', 'fit-2026', 'judgement', 'low'),
} as const;

/** Every parameter of the rules with its value, unit, range, date, source and confidence. */
export const PARAMETERS = { ...FLOWS, ...BELIEFS, ...TRUST_NUMBERS, ...FUNDAMENTALS, ...RISK_NUMBERS, ...POLITICS };

/** The name of a parameter. */
export type ParameterId = keyof typeof PARAMETERS;

/** The values of all parameters in one game. */
export type Parameters = { readonly [id in ParameterId]: number };

/** Puts the catalogue's values, a level's own and a player's assumptions together; unknown names are ignored. */
export function parameterValues(...layers: readonly { readonly [id: string]: number }[]): Parameters {
  const values: { [id: string]: number } = {};
  for (const id of Object.keys(PARAMETERS) as ParameterId[]) {
    values[id] = PARAMETERS[id].value;
    for (const layer of layers) {
      const own = Object.hasOwn(layer, id) ? layer[id] : undefined;
      if (own !== undefined) values[id] = own;
    }
  }
  return values as Parameters;
}
