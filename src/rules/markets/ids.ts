/** Markets in clearing order: each may use the moves of those before it. */
export const MARKET_IDS = ['sp500', 'vix', 'dxy', 'ust-10y', 'ust-2y', 'ust-30y', 'gold', 'nasdaq', 'bitcoin'] as const;

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
