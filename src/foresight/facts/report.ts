import { ln, mean, quantile } from '../../maths';
import type { Rulebook, Scenario, World } from '../../model';
import { FACT_IDS, FACT_MARKETS, HISTORICAL_CORRELATIONS, HISTORICAL_FACTS, HISTORICAL_VIX, SHARE_BANDS, VIX_BUCKETS } from './historical';
import type { Band, FactId, FactMarket } from './historical';
import { playQuietMonths, playQuietYears } from './quiet';
import type { QuietRun } from './quiet';
import { DECAY_LAGS, aggregated, autocorrelation, correlation, decayExponent, excessKurtosis, hillIndex, leverage, shareBeyond, skewness, standardDeviation } from './statistics';

const TAIL_SHARE = 0.05;
const WEEK_DAYS = 5;
const MONTH_DAYS = 21;
const CALMEST_VIX = 9;
const QUIET_SHARE = 0.95;

/** One fact of one market: in the long run, in history, and whether it lies inside its band where there is one. */
export interface FactRow {
  readonly market: string;
  readonly fact: FactId;
  readonly value: number;
  readonly historical: number | null;
  readonly band: Band | null;
  readonly inside: boolean | null;
}

/** What a long quiet run shows beside what history shows. */
export interface FactsReport {
  readonly rulesVersion: string;
  readonly level: string;
  readonly seed: number;
  readonly days: number;
  /** How the run was made, in one word each: what begins anew each year, and what goes on. */
  readonly run: { readonly yearDays: number; readonly anew: readonly string[]; readonly goesOn: readonly string[] };
  readonly facts: readonly FactRow[];
  readonly kurtosisFalls: boolean;
  readonly vix: { readonly [statistic: string]: { readonly value: number; readonly historical: number } };
  readonly vixChanges: readonly { readonly sharesBelowPct: number | null; readonly days: number; readonly value: number; readonly historical: number }[];
  readonly correlations: readonly { readonly pair: readonly [string, string]; readonly value: number; readonly in2014to2019: number; readonly in2025to2026: number }[];
  readonly quietMonths: { readonly runs: number; readonly days: number; readonly share: number; readonly atLeast: number; readonly inside: boolean };
  readonly allInside: boolean;
}

/** Plays a long quiet run and holds it against the stylised facts of history. */
export function reportFacts<F>(rulebook: Rulebook<World, F>, scenario: Scenario, seed: number, days: number, months: number): FactsReport {
  const run = playQuietYears(rulebook, scenario, seed, days);
  const ids = rulebook.markets.map(({ id }) => id);
  const of = (market: string): Float64Array => run.moves[ids.indexOf(market)] ?? new Float64Array(0);
  const facts = FACT_MARKETS.flatMap((market) => rowsOf(market, of(market)));
  const falls = kurtosisFalls(facts);
  const quiet = countQuietMonths(playQuietMonths(rulebook, scenario, seed, months, MONTH_DAYS), ids);
  return {
    rulesVersion: rulebook.version, level: scenario.level.id, seed, days: run.vix.length,
    run: { yearDays: 250, anew: ['books', 'debt', 'law', 'beliefs', 'trust', 'prices'], goesOn: ['variances', 'vix'] },
    facts,
    kurtosisFalls: falls,
    vix: vixFacts(run.vix),
    vixChanges: vixChanges(of('sp500'), of('vix')),
    correlations: HISTORICAL_CORRELATIONS.map((row) => ({ ...row, value: correlation(of(row.pair[0]), of(row.pair[1])) })),
    quietMonths: quiet,
    allInside: falls && quiet.inside && facts.every(({ inside }) => inside !== false),
  };
}

/** Every stylised fact of one series of daily moves. */
export function factsOf(series: Float64Array): { readonly [fact in FactId]: number } {
  const sizes = series.map((value) => Math.abs(value));
  const acfOfSizes = (lag: number): number => autocorrelation(sizes, lag);
  const sorted = Float64Array.from(series).sort();
  return {
    sd: standardDeviation(series),
    skew: skewness(series),
    kurtosisDay: excessKurtosis(series),
    kurtosisWeek: excessKurtosis(aggregated(series, WEEK_DAYS)),
    kurtosisMonth: excessKurtosis(aggregated(series, MONTH_DAYS)),
    hill: hillIndex(sizes, TAIL_SHARE),
    hillLeft: hillIndex(series.map((value) => -value), TAIL_SHARE),
    hillRight: hillIndex(series, TAIL_SHARE),
    acf1: autocorrelation(series, 1),
    acf5: autocorrelation(series, 5),
    acfAbs1: acfOfSizes(1),
    acfAbs5: acfOfSizes(5),
    acfAbs20: acfOfSizes(20),
    acfAbs100: acfOfSizes(100),
    decay: decayExponent(DECAY_LAGS, DECAY_LAGS.map(acfOfSizes)),
    leverage: leverage(series),
    beyond3SdPct: 100 * shareBeyond(series, 3),
    beyond5SdPct: 100 * shareBeyond(series, 5),
    worstDay: sorted[0] ?? NaN,
    bestDay: sorted[sorted.length - 1] ?? NaN,
  };
}

function rowsOf(market: FactMarket, series: Float64Array): FactRow[] {
  const values = factsOf(series);
  return FACT_IDS.map((fact) => {
    const value = values[fact];
    const band = (market === 'sp500' ? SHARE_BANDS[fact] : undefined) ?? null;
    const inside = band === null ? null : value >= band[0] && value <= band[1];
    return { market, fact, value, historical: HISTORICAL_FACTS[market][fact] ?? null, band, inside };
  });
}

/** Weeks and months have thinner tails than days; so few months are in a run that theirs may lie above those of weeks by chance. */
function kurtosisFalls(facts: readonly FactRow[]): boolean {
  const of = (id: FactId): number => facts.find(({ market, fact }) => market === 'sp500' && fact === id)?.value ?? NaN;
  return of('kurtosisDay') > of('kurtosisWeek') && of('kurtosisDay') > of('kurtosisMonth');
}

function vixFacts(vix: Float64Array): FactsReport['vix'] {
  const sorted = Float64Array.from(vix).sort();
  const at = (share: number): number => quantile(sorted, share);
  const values = { mean: mean(vix), median: at(0.5), p5: at(0.05), p95: at(0.95), p99: at(0.99), max: at(1), logAr1: autocorrelation(vix.map(ln), 1) };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, historical: HISTORICAL_VIX[name as keyof typeof values] }]));
}

function vixChanges(shares: Float64Array, changes: Float64Array): FactsReport['vixChanges'] {
  return VIX_BUCKETS.map(({ below, change }, place) => {
    const above = VIX_BUCKETS[place - 1]?.below ?? -Infinity;
    const inBucket = changes.filter((_, day) => shares[day]! >= above && shares[day]! < below);
    return { sharesBelowPct: below === Infinity ? null : below, days: inBucket.length, value: mean(inBucket), historical: change };
  });
}

function countQuietMonths(runs: readonly QuietRun[], ids: readonly string[]): FactsReport['quietMonths'] {
  const share = runs.filter((run) => isQuiet(run, ids)).length / runs.length;
  return { runs: runs.length, days: MONTH_DAYS, share, atLeast: QUIET_SHARE, inside: share >= QUIET_SHARE };
}

/** Whether no day goes beyond the worst or best of history, and the VIX stays where it is 99 days in 100. */
function isQuiet({ moves, vix }: QuietRun, ids: readonly string[]): boolean {
  const tame = FACT_MARKETS.every((market) => {
    const { worstDay = -Infinity, bestDay = Infinity } = HISTORICAL_FACTS[market];
    return moves[ids.indexOf(market)]?.every((move) => move >= worstDay && move <= bestDay) ?? true;
  });
  return tame && vix.every((level) => level >= CALMEST_VIX && level <= HISTORICAL_VIX.p99);
}
