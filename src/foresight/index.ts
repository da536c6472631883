export { bandResults, lapsedActs, marketCells, playSessions, summarise } from './backtest';
export type { BandResult, Cell, MarketRuns, MarketScore, ScoredEpisode, ScoredMarket, Summary } from './backtest';
