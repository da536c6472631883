import type { Parameters } from './parameters';

/** The market of January 2026, in which effects per $100bn are stated. */
const DEBT_USD_BN = 30_100;
const SHARES_USD_BN = 69_000;
const GOLD_USD = 4_588.4;
/** Markets as good as that size are taken for it, so that rounding moves nothing. */
const SAME_SIZE = 1e-9;

/** What a level's own time changes about sizes. */
export interface Era {
  readonly debtUsdBn: number;
  readonly sharesUsdBn: number;
  readonly goldUsd: number;
  /** Imports per GDP against 2018-26. */
  readonly tradeOpenness: number;
}

/**
 * Parameters that speak of $bn or of points of tariff, at the size of a level's own market: a sale counts by its share
 * of the debt outstanding (IMF WP/12/158, BIS WP 1105), gold by the tonnes that it buys, a tariff by how much is imported.
 */
export function inEra(p: Parameters, { debtUsdBn, sharesUsdBn, goldUsd, tradeOpenness }: Era): Parameters {
  const bonds = ratio(DEBT_USD_BN, debtUsdBn);
  const shares = ratio(SHARES_USD_BN, sharesUsdBn);
  return {
    ...p,
    lastingBpPer100Bn: p.lastingBpPer100Bn * bonds,
    dealerBpPer100Bn: p.dealerBpPer100Bn * bonds,
    dollarPctPer100Bn: p.dollarPctPer100Bn * bonds,
    goldPerForcedSale: p.goldPerForcedSale * bonds,
    dollarPerForcedSale: p.dollarPerForcedSale * bonds,
    campaignTreasuriesUsdBn: p.campaignTreasuriesUsdBn / bonds,
    campaignEquitiesUsdBn: p.campaignEquitiesUsdBn / shares,
    goldPctPer10Bn: p.goldPctPer10Bn * ratio(GOLD_USD, goldUsd),
    tariffDiscount: p.tariffDiscount * tradeOpenness,
  };
}

function ratio(then: number, now: number): number {
  const exact = now > 0 ? then / now : 1;
  return Math.abs(exact - 1) < SAME_SIZE ? 1 : exact;
}
