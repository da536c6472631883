import { mean, quantile } from '../../maths';
import { bandMedian } from './bands';
import type { Band, Unit } from './bands';
import { crpsOfLognormal, crpsOfNormal, crpsOfSample } from './crps';
import type { MarketRuns } from './play-sessions';
import { crpsLeftOut } from './regression';
import type { Case } from './regression';
import { shockSize } from './shock-size';
import type { ImportShares, News } from './shock-size';

/** A market of an episode: how it is told and what is known of its usual days. */
export interface ScoredMarket {
  readonly id: string;
  readonly unit: Unit;
  /** Its price at the base close. */
  readonly base: number;
  /** What one unit of the rulebook's market is in this market, for an index that moves less. */
  readonly factor: number;
  /** Historical standard deviation of a day: in its unit, or of its logarithm where it is told in points. */
  readonly dailySd: number;
  /** Moves, or levels in points, by horizon; absent where no price was made. */
  readonly observed: { readonly [horizon: string]: number };
}

/** All of an episode that a regression may use: its news and what was observed. */
export interface EpisodeFacts {
  readonly id: string;
  readonly news: readonly News[];
  readonly shares: ImportShares;
  readonly markets: readonly ScoredMarket[];
}

/** An episode to be scored. */
export interface ScoredEpisode extends EpisodeFacts {
  /** Cells whose size was taken from what happened, as "market horizon". */
  readonly inputs: readonly string[];
  readonly bands: readonly Band[];
}

/** One market at one horizon: what the runs say, what happened, and three scores. */
export interface Cell {
  readonly market: string;
  readonly horizon: string;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly observed: number;
  readonly inside: boolean;
  readonly crps: number;
  readonly crpsNoChange: number;
  readonly crpsRegression: number | null;
  readonly input: boolean;
}

/** A band and whether the median of the runs lies in it. */
export interface BandResult {
  readonly id: string;
  readonly market: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/** Horizons in open sessions, by name and in order. */
export type Sessions = { readonly [horizon: string]: number };

/** Scores every cell of a market that has an observation. */
export function marketCells(episode: ScoredEpisode, market: ScoredMarket, runs: MarketRuns, pool: readonly EpisodeFacts[], horizons: Sessions): Cell[] {
  return Object.entries(horizons).flatMap(([horizon, session]) => {
    const observed = market.observed[horizon];
    if (observed === undefined) return [];
    const sorted = Float64Array.from(runs[session - 1] ?? []).sort();
    const [p10, p90] = [quantile(sorted, 0.1), quantile(sorted, 0.9)];
    return [{
      market: market.id,
      horizon,
      p10,
      median: quantile(sorted, 0.5),
      p90,
      observed,
      inside: observed >= p10 && observed <= p90,
      crps: crpsOfSample(sorted, observed),
      crpsNoChange: noChangeScore(market, session, observed),
      crpsRegression: regressionScore(episode, market, pool, horizon, session, observed),
      input: episode.inputs.includes(`${market.id} ${horizon}`),
    }];
  });
}

/** Score of a guess that knows no news: no change, and the market's usual spread. */
function noChangeScore({ unit, base, dailySd }: ScoredMarket, session: number, observed: number): number {
  const sd = dailySd * Math.sqrt(session);
  return unit === 'points' ? crpsOfLognormal(base, sd, observed) : crpsOfNormal(0, sd, observed);
}

/** Score of a line through the other episodes; an index that moves less is stretched to fit among the others. */
function regressionScore(episode: ScoredEpisode, own: ScoredMarket, pool: readonly EpisodeFacts[], horizon: string, session: number, observed: number): number | null {
  const cases = pool.flatMap((facts): Case[] => {
    const market = facts.markets.find(({ id }) => id === own.id);
    const seen = market?.observed[horizon];
    if (market === undefined || seen === undefined) return [];
    return [{ id: facts.id, size: shockSize(facts.news, facts.shares, session), move: changeOf(market, seen) }];
  });
  const score = crpsLeftOut(cases, episode.id, shockSize(episode.news, episode.shares, session), changeOf(own, observed));
  return score === null ? null : score * own.factor;
}

function changeOf({ unit, base, factor }: ScoredMarket, observed: number): number {
  return (unit === 'points' ? observed - base : observed) / factor;
}

/** Holds the median of many runs against each band of an episode. */
export function bandResults(episode: ScoredEpisode, runsOf: (market: string) => MarketRuns): BandResult[] {
  return episode.bands.flatMap((band) => {
    const market = episode.markets.find(({ id }) => id === band.market);
    if (market === undefined) return [];
    const median = bandMedian(runsOf(band.market), market.unit, market.base, band);
    return [{ id: band.id, market: band.market, median, low: band.low, high: band.high, holds: median >= band.low && median <= band.high }];
  });
}

/** Mean scores of a market over its cells. */
export interface MarketScore {
  readonly model: number;
  readonly noChange: number;
  readonly regression: number | null;
}

/** What many scored cells and bands come to; cells that are inputs count apart. */
export interface Summary {
  readonly coverage: number | null;
  readonly crps: { readonly [market: string]: MarketScore };
  readonly inputs: { readonly cells: number; readonly inside: number };
  readonly bands: { readonly held: number; readonly of: number };
}

/** Sums up the cells and bands of all episodes. */
export function summarise(cells: readonly Cell[], bands: readonly BandResult[]): Summary {
  const scored = cells.filter(({ input }) => !input);
  const inputs = cells.filter(({ input }) => input);
  const markets = [...new Set(scored.map(({ market }) => market))];
  return {
    coverage: scored.length === 0 ? null : countInside(scored) / scored.length,
    crps: Object.fromEntries(markets.map((market) => [market, scoresOf(scored.filter((cell) => cell.market === market))])),
    inputs: { cells: inputs.length, inside: countInside(inputs) },
    bands: { held: bands.filter(({ holds }) => holds).length, of: bands.length },
  };
}

function countInside(cells: readonly Cell[]): number {
  return cells.filter(({ inside }) => inside).length;
}

function scoresOf(cells: readonly Cell[]): MarketScore {
  const lines = cells.flatMap(({ crpsRegression }) => (crpsRegression === null ? [] : [crpsRegression]));
  return {
    model: mean(cells.map(({ crps }) => crps)),
    noChange: mean(cells.map(({ crpsNoChange }) => crpsNoChange)),
    regression: lines.length === 0 ? null : mean(lines),
  };
}
