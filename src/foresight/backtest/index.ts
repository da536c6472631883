export type { Band, Unit } from './bands';
export { crpsOfLognormal, crpsOfNormal, crpsOfSample } from './crps';
export { lapsedActs, playSessions } from './play-sessions';
export type { MarketRuns, Replayed, SessionRuns } from './play-sessions';
export { bandResults, marketCells, summarise } from './score';
export type { BandResult, Cell, EpisodeFacts, MarketScore, ScoredEpisode, ScoredMarket, Summary } from './score';
export type { ImportShares, News } from './shock-size';
