import { bandResults, lapsedActs, marketCells, playSessions, summarise } from '../foresight';
import type { BandResult, Cell, MarketRuns, ScoredEpisode, ScoredMarket, Summary } from '../foresight';
import { canonicalJson } from '../maths';
import type { Fault, Level, NewsItem, Refusal, Scenario, World } from '../model';
import { rulebook } from '../rules';
import { checkLevel, EPISODE_MARKETS, episodeLevel, episodePath, HORIZONS, levelMarketOf, readEpisode } from '../scenarios';
import type { Episode, EpisodeMarket, EpisodePlan } from '../scenarios';
import { checkPlayable } from './known';

/** An episode laid over a stock level. */
export interface PlannedEpisode {
  readonly episode: Episode;
  readonly plan: EpisodePlan;
}

/** An episode that this build can play. */
export interface ReadyEpisode extends PlannedEpisode {
  readonly scenario: Scenario;
}

/** An act of an episode that the rules refuse on its day. */
export interface RefusedAct {
  readonly path: string;
  readonly act: NewsItem;
  readonly refusal: Refusal;
}

/** An episode that can be played, or everything found wrong with it. */
export type ReadyResult =
  | { readonly ok: true; readonly ready: ReadyEpisode }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly refused: readonly RefusedAct[] };

const LAPSE_SEED = 1;

/** What acts before the base close leave standing; all else of that time is in the start figures. */
const STANDING: readonly (keyof World)[] = ['threats', 'counterList', 'law', 'coercion', 'reciprocal', 'framework', 'tariffs', 'beliefs', 'streaks', 'clock'];

function settleStanding(world: World, fresh: World): void {
  const kept = Object.fromEntries(STANDING.map((key) => [key, world[key]]));
  Object.assign(world, fresh, kept);
}

/**
 * Standard deviation of a day: S&P 500 1990-2026, ten-year 1990-2026 (FRED DGS10), ICE dollar index, gold 2001-2026,
 * bitcoin 2015-2026; the VIX by its logarithm. Other yields and the Nasdaq: round numbers near them.
 */
const DAILY_SD: { readonly [market in EpisodeMarket]: number } = {
  'sp500': 1.13, 'ust-10y': 5.8, 'usd': 0.49, 'gold': 1.13, 'vix': 0.064, 'ust-2y': 5.8, 'ust-30y': 5.5, 'nasdaq': 1.45, 'bitcoin': 3.5,
};

/** The Federal Reserve's trade-weighted index moves less than the ICE index, day by day (FRED DTWEXBGS). */
const BROAD_FACTOR = 0.7;
const BROAD_DAILY_SD = 0.34;

/** Reads an episode and lays it over a stock level; faults where its shape or its dates are wrong. */
export function planEpisode(text: string, base: Level): PlannedEpisode | { readonly faults: readonly Fault[] } {
  const read = readEpisode(text);
  if (!read.ok) return read;
  const planned = episodeLevel(read.episode, base, rulebook.actions);
  return planned.ok ? { episode: read.episode, plan: planned.plan } : planned;
}

/** Reads an episode, lays it over a stock level and holds it against the rules, its acts included. */
export function readBacktestEpisode(text: string, base: Level): ReadyResult {
  const planned = planEpisode(text, base);
  if ('faults' in planned) return { ok: false, faults: planned.faults, refused: [] };
  const { episode, plan } = planned;
  const checked = checkLevel(plan.level);
  const faults = checked.ok ? checkPlayable(checked.scenario) : checked.faults;
  if (!checked.ok || faults.length > 0) return { ok: false, faults: faults.map(({ path, message }) => ({ path: episodePath(path, episode, plan.level), message })), refused: [] };
  const ready: ReadyEpisode = { episode, plan, scenario: checked.scenario };
  const refused = refusedActs(ready);
  return refused.length === 0 ? { ok: true, ready } : { ok: false, faults: [], refused };
}

function refusedActs({ episode, plan, scenario }: ReadyEpisode): RefusedAct[] {
  return lapsedActs(rulebook, { ...plan, scenario }, settleStanding, LAPSE_SEED).map((act) => {
    const acts = act.turn === 0 ? plan.level.prologue.map((entry) => ({ ...entry, turn: 0, day: act.day })) : plan.decisions;
    const place = acts.findIndex(({ turn, day, seat, action, args }) => turn === act.turn && day === act.day && seat === act.seat && action === act.id && canonicalJson(args) === canonicalJson(act.args));
    const path = `$.${act.turn === 0 ? 'prologue' : 'script'}[${place}]`;
    return { path: episodePath(path, episode, plan.level), act, refusal: act.refusal ?? { code: 'not-yours', args: {} } };
  });
}

/** Everything that the back-test of one episode shows. */
export interface EpisodeReport {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly bands: readonly BandResult[];
}

/** Everything that a back-test shows. */
export interface BacktestReport extends Summary {
  readonly rulesVersion: string;
  readonly games: number;
  readonly seed: number;
  readonly episodes: readonly EpisodeReport[];
}

/** Plays each episode many times and scores it; the regression learns from the episodes given and those of the pool. */
export function backtest(episodes: readonly ReadyEpisode[], pool: readonly PlannedEpisode[], games: number, seed: number): BacktestReport {
  const own = new Set(episodes.map(({ episode }) => episode.id));
  const facts = [...episodes, ...pool.filter(({ episode }) => !own.has(episode.id))].map(scoredEpisode);
  const reports = episodes.map((ready, place) => episodeReport(ready, facts[place] as ScoredEpisode, facts, games, seed));
  return {
    rulesVersion: rulebook.version,
    games,
    seed,
    episodes: reports,
    ...summarise(reports.flatMap(({ cells }) => cells), reports.flatMap(({ bands }) => bands)),
  };
}

function episodeReport({ plan, scenario }: ReadyEpisode, scored: ScoredEpisode, pool: readonly ScoredEpisode[], games: number, seed: number): EpisodeReport {
  const ids = scored.markets.map(({ id }) => levelMarketOf(id as EpisodeMarket));
  const played = playSessions(rulebook, { ...plan, scenario }, settleStanding, ids, games, seed);
  const runs = new Map(scored.markets.map((market) => [market.id, told(played[levelMarketOf(market.id as EpisodeMarket)] ?? [], market.factor)]));
  const runsOf = (market: string): MarketRuns => runs.get(market) ?? [];
  return {
    id: scored.id,
    cells: scored.markets.flatMap((market) => marketCells(scored, market, runsOf(market.id), pool, HORIZONS)),
    bands: bandResults(scored, runsOf),
  };
}

function told(runs: MarketRuns, factor: number): MarketRuns {
  return factor === 1 ? runs : runs.map((row) => row.map((move) => move * factor));
}

function scoredEpisode({ episode, plan }: PlannedEpisode): ScoredEpisode {
  const { inputs = [], bands = [] } = episode;
  return {
    id: episode.id,
    news: plan.news,
    shares: Object.fromEntries(plan.level.partners.map(({ id, importSharePct }) => [id, importSharePct.value])),
    markets: EPISODE_MARKETS.map((id) => scoredMarket(episode, plan.level, id)),
    inputs: inputs.flatMap(({ market, horizons }) => horizons.map((horizon) => `${market} ${horizon}`)),
    bands,
  };
}

function scoredMarket({ start, observed }: Episode, level: Level, id: EpisodeMarket): ScoredMarket {
  const isBroad = id === 'usd' && start.usdIndex === 'broad';
  const unit = rulebook.markets.find((market) => market.id === levelMarketOf(id))?.unit ?? 'points';
  return {
    id,
    unit: unit === 'log%' ? '%' : unit,
    base: level.markets.find((market) => market.id === levelMarketOf(id))?.start.value ?? 0,
    factor: isBroad ? BROAD_FACTOR : 1,
    dailySd: isBroad ? BROAD_DAILY_SD : DAILY_SD[id],
    observed: Object.fromEntries(Object.entries(observed[id] ?? {}).flatMap(([horizon, value]) => (value === null || value === undefined ? [] : [[horizon, value]]))),
  };
}
