export { bandResults, lapsedActs, marketCells, playSessions, summarise } from './backtest';
export type { BandResult, Cell, MarketRuns, MarketScore, ScoredEpisode, ScoredMarket, Summary } from './backtest';
export { openingMetrics, silentEffect } from './sketch';
export type { ReadClose, SilentPlay } from './sketch';
export { factsOf, quietLevel, reportFacts } from './facts';
export type { FactRow, FactsReport } from './facts';
export { watched } from './watch';
export type { Arm, Band, Forecast, Future, Futures, Measures, Outlook, Plan, Ranges, Tally } from './futures/contract';
export type { Attribution, Counterfactual, PayoffTable, Sensitivity } from './attribution-contract';
