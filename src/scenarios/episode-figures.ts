import type { Figure, Level, LevelHolder, LevelMarket, LevelTrust } from '../model';
import type { Episode, EpisodeMarket } from './episode-schema';

/** Figures of an episode's start that the level carries under the same name. */
const FIGURES = [
  'policyRatePct', 'yieldSdBp', 'goldSdPct', 'dollarSdPct', 'goldTrendPct', 'goldHeldPct', 'tradeOpenness', 'expectedInflationPct', 'averageTariffPct',
] as const;

/** Figures of the stock level that an episode takes over as they are. */
const KEPT = ['averageDebtRatePct', 'billSharePct', 'unemploymentPct'];

/** Figures of the stock level that grow and shrink with the debt. */
const SCALED = ['deficitUsdBnPerYear', 'treasuryCashUsdBn', 'bankReservesUsdBn'];

/** A millionth of a billion dollars, as a power of two. */
const GRID = 1_048_576;

/** The key under which a compiled level cites its episode. */
export const EPISODE_SOURCE = 'episode';

/** Gives the id of a market in levels. */
export function levelMarketOf(market: EpisodeMarket): string {
  return market === 'usd' ? 'dxy' : market;
}

/** Gives the name in episodes of a market of levels. */
export function episodeMarketOf(market: string): string {
  return market === 'dxy' ? 'usd' : market;
}

type Start = Pick<Episode, 'start' | 'baseClose'>;

/** Makes a figure of an episode's start. */
export function startFigure(value: number, unit: string, { baseClose }: Pick<Episode, 'baseClose'>): Figure {
  return { value, unit, asOf: baseClose, source: EPISODE_SOURCE, basis: 'recalled' };
}

/** Gives every market its price at the base close; a market that the episode leaves out keeps the stock level's. */
export function startMarkets(base: Level, episode: Start): LevelMarket[] {
  const given = new Map(Object.entries(episode.start.markets).map(([id, value]) => [levelMarketOf(id as EpisodeMarket), value]));
  return base.markets.map((market) => {
    const value = given.get(market.id);
    return value === undefined ? market : { ...market, start: startFigure(value, market.start.unit, episode) };
  });
}

/** Gives every bloc its trust. */
export function startTrust(base: Level, episode: Start): LevelTrust[] {
  const { dollarTrust, trust } = episode.start;
  const own: { readonly [bloc: string]: number } = trust ?? {};
  return base.trust.map((row) => ({ ...row, mean: startFigure(own[row.bloc] ?? dollarTrust ?? row.mean.value, row.mean.unit, episode) }));
}

/** Scales the balance sheet to what was outstanding: leverage as given, everyone else in proportion, sums exact. */
export function startHolders(base: Level, episode: Start): LevelHolder[] {
  const { treasuriesUsdBn, equitiesUsdBn, basisTradersUsdBn } = episode.start;
  const isBasis = ({ kind }: LevelHolder): boolean => kind === 'basis-traders';
  const home = base.holders.findIndex(({ kind }) => kind === 'domestic');
  const bonds = scaled(base.holders.map((holder) => (isBasis(holder) ? 0 : holder.treasuriesUsdBn.value)), Math.max(0, treasuriesUsdBn - basisTradersUsdBn));
  const debt = exactly(base.holders.map((holder, row) => (isBasis(holder) ? basisTradersUsdBn : bonds[row] as number)), treasuriesUsdBn, home);
  const shares = exactly(scaled(base.holders.map((holder) => holder.equitiesUsdBn.value), equitiesUsdBn), equitiesUsdBn, home);
  const ratio = treasuriesUsdBn / sum(base.holders.map((holder) => holder.treasuriesUsdBn.value));
  return base.holders.map((holder, row) => ({
    ...holder,
    treasuriesUsdBn: startFigure(debt[row] as number, 'USD bn', episode),
    equitiesUsdBn: startFigure(shares[row] as number, 'USD bn', episode),
    ...(holder.otherAssetsUsdBn === undefined ? {} : { otherAssetsUsdBn: startFigure(holder.otherAssetsUsdBn.value * ratio, 'USD bn', episode) }),
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scaled(values: readonly number[], to: number): number[] {
  const total = sum(values);
  return values.map((value) => (value / total) * to);
}

/** Parts of a whole lie on a grid of halves of halves, and holders at home take the rest: such sums lose nothing, in any order. */
function exactly(values: readonly number[], total: number, home: number): number[] {
  const rows = values.map((value) => Math.round(value * GRID) / GRID);
  rows[home] = total - sum(rows.filter((_, row) => row !== home));
  return rows;
}

/** Gives the start figures that rules read by name. */
export function startFigures(base: Level, episode: Start): Level['figures'] {
  const { start } = episode;
  const ratio = start.treasuriesUsdBn / sum(base.holders.map((holder) => holder.treasuriesUsdBn.value));
  const kept = Object.entries(base.figures).filter(([name]) => KEPT.includes(name));
  const sized = Object.entries(base.figures).filter(([name]) => SCALED.includes(name));
  const given = FIGURES.flatMap((name): [string, Figure][] => {
    const value = start[name];
    return value === undefined ? [] : [[name, startFigure(value, unitOf(name), episode)]];
  });
  return Object.fromEntries([
    ...kept,
    ...sized.map(([name, figure]): [string, Figure] => [name, startFigure(figure.value * ratio, figure.unit, episode)]),
    ...given,
    ['independence', startFigure(start.independence ?? start.dollarTrust ?? 0, '0 to 1', episode)],
  ]);
}

function unitOf(name: string): string {
  if (name.endsWith('Bp')) return 'bp';
  return name.endsWith('Pct') ? '%' : 'ratio';
}

/** Gives the beliefs of the stock level with those that the episode states. */
export function startBeliefs(base: Level, episode: Start): Level['beliefs'] {
  const own = Object.entries(episode.start.beliefs ?? {}).map(([name, value]): [string, Figure] => [name, startFigure(value, 'probability', episode)]);
  return Object.fromEntries([...Object.entries(base.beliefs), ...own]);
}

/** Gives the two start states that rules keep as parameters: leverage that is usual, and the pain that is believed to turn the government. */
export function startParameters(episode: Start): Level['parameters'] {
  const { basisTradersUsdBn, retreatThresholdPct } = episode.start;
  return {
    basisReferenceUsdBn: startFigure(basisTradersUsdBn, 'USD bn', episode),
    ...(retreatThresholdPct === undefined ? {} : { retreatThresholdPct: startFigure(retreatThresholdPct, '% of shares', episode) }),
  };
}
