/** Streams of chance: each use has its own, so one more draw never shifts another. */
export const STREAM_EQUITY = 1;
/** Slow drift of volatility. */
export const STREAM_SLOW_VOLATILITY = 2;
/** Own noise of rates, dollar and gold. */
export const STREAM_MACRO_NOISE = 3;
/** Own noise of the other markets. */
export const STREAM_MARKET_NOISE = 4;
/** Bidders' mood at auctions. */
export const STREAM_AUCTIONS = 5;
/** How the court rules on emergency powers. */
export const STREAM_COURT = 6;
/** What markets make of the day's news. */
export const STREAM_READING = 7;
