/** Markets in clearing order: each may use the moves of those before it. */
export const MARKET_IDS = [
  'sp500', 'vix', 'dxy', 'ust-10y', 'ust-2y', 'ust-30y', 'gold', 'nasdaq', 'bitcoin',
  'eur-usd', 'usd-nok', 'usd-chf', 'bund-10y', 'jgb-10y',
] as const;

/** Markets that the rules lean on, so that every level must give them a start; it may leave out the others. */
export const CORE_MARKETS: readonly string[] = MARKET_IDS.slice(0, 9);

/** Place of US shares. */
export const SP500 = 0;
/** Place of the volatility index. */
export const VIX = 1;
/** Place of the dollar index. */
export const DXY = 2;
/** Place of the ten-year yield. */
export const UST10 = 3;
/** Place of the two-year yield. */
export const UST2 = 4;
/** Place of the thirty-year yield. */
export const UST30 = 5;
/** Place of gold. */
export const GOLD = 6;
/** Place of technology shares. */
export const NASDAQ = 7;
/** Place of bitcoin. */
export const BITCOIN = 8;
/** Place of the euro in dollars. */
export const EURUSD = 9;
/** Place of the dollar in Norwegian kroner. */
export const USDNOK = 10;
/** Place of the dollar in Swiss francs. */
export const USDCHF = 11;
/** Place of the German ten-year yield. */
export const BUND10 = 12;
/** Place of the Japanese ten-year yield. */
export const JGB10 = 13;
