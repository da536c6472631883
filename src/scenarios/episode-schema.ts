import * as v from 'valibot';
import { args, between, date, id, label, table, whole } from './schema-parts';

/** Horizons of an episode, in open sessions after its base close. */
export const HORIZONS = { d1: 1, w1: 5, m1: 21 } as const;

/** Open sessions that an episode lasts. */
export const EPISODE_SESSIONS = 21;

/** Markets that an episode can start from and be compared in, by the names of its file. */
export const EPISODE_MARKETS = ['sp500', 'ust-10y', 'usd', 'gold', 'vix', 'ust-2y', 'ust-30y', 'nasdaq', 'bitcoin'] as const;

const longText = v.pipe(
  v.string(),
  v.regex(/\S/, 'Write some text here: it is empty.'),
  v.maxLength(2000, 'Shorten this text to 2,000 characters or fewer.'),
);

const horizon = v.picklist(['d1', 'w1', 'm1']);
const market = v.picklist(EPISODE_MARKETS);
const share = between(0.01, 0.99);
const amount = between(1, 500_000);
/** Wider than any history, and far from where sums lose their decimals. */
const move = between(-10_000, 10_000);
const observedMove = v.nullable(move);

const byMarket = <const T extends v.GenericSchema>(held: T) => v.pipe(
  table(held),
  v.check((given) => Object.keys(given).every((name) => (EPISODE_MARKETS as readonly string[]).includes(name)), `Name markets of this list only: ${EPISODE_MARKETS.join(', ')}.`),
);

const trust = v.strictObject({ europe: share, japan: share, china: share, other: share });

const start = v.pipe(
  v.strictObject({
    markets: byMarket(v.number()),
    usdIndex: v.exactOptional(v.picklist(['dxy', 'broad'])),
    dollarTrust: v.exactOptional(share),
    trust: v.exactOptional(trust),
    independence: v.exactOptional(between(0, 1)),
    beliefs: v.exactOptional(table(between(0, 1))),
    treasuriesUsdBn: amount,
    equitiesUsdBn: amount,
    basisTradersUsdBn: between(0, 1500),
    policyRatePct: between(-5, 100),
    yieldSdBp: v.exactOptional(between(0.5, 60)),
    goldSdPct: v.exactOptional(between(0.05, 10)),
    dollarSdPct: v.exactOptional(between(0.02, 5)),
    goldTrendPct: v.exactOptional(between(-5, 5)),
    goldHeldPct: v.exactOptional(between(-60, 200)),
    tradeOpenness: v.exactOptional(between(0.05, 3)),
    retreatThresholdPct: v.exactOptional(between(2, 16)),
    expectedInflationPct: between(1, 6),
    averageTariffPct: between(0, 100),
    notes: longText,
  }),
  v.check(({ dollarTrust, trust: blocs, independence }) => (dollarTrust === undefined ? blocs !== undefined && independence !== undefined : blocs === undefined && independence === undefined), 'Give either "dollarTrust" alone, or both "trust" and "independence".'),
  v.check(({ basisTradersUsdBn, treasuriesUsdBn }) => basisTradersUsdBn < treasuriesUsdBn, 'Leveraged traders hold as much as there is: give less under "basisTradersUsdBn" or more under "treasuriesUsdBn".'),
);

const partners = v.pipe(
  v.array(v.strictObject({ id, importSharePct: between(0, 100), ally: v.boolean(), general: v.exactOptional(v.boolean()) })),
  v.minLength(1, 'Give at least one group of partners, or leave the list out.'),
  v.maxLength(20, 'Give at most 20 groups of partners.'),
);

const told = { on: date, why: longText, known: v.picklist(['announced', 'forecast', 'foreign-market', 'hindsight']), source: label };
const shockNews = v.strictObject({ ...told, shock: id, args });
const actNews = v.strictObject({ ...told, seat: id, action: id, args });

type News = v.InferOutput<typeof shockNews> | v.InferOutput<typeof actNews>;

/** A shock, or an act of a seat; the form is chosen by its key so that a fault names the right one. */
const news: v.GenericSchema<unknown, News> = v.lazy((input): v.GenericSchema<unknown, News> =>
  (typeof input === 'object' && input !== null && Object.hasOwn(input, 'shock') ? shockNews : actNews));

const input = v.strictObject({ market, horizons: v.pipe(v.array(horizon), v.minLength(1, 'Name at least one horizon.'), v.maxLength(3, 'Name each horizon once.')), why: v.exactOptional(longText) });

const band = v.pipe(
  v.strictObject({
    id,
    market,
    session: whole(1, EPISODE_SESSIONS),
    since: whole(0, EPISODE_SESSIONS - 1),
    measure: v.picklist(['move', 'peak', 'trough', 'change']),
    low: move,
    high: move,
  }),
  v.check(({ low, high }) => low <= high, 'The lower bound is above the upper one: exchange them.'),
  v.check(({ session, since }) => since < session, 'The session must come after the close that it is measured from.'),
);

const moves = v.strictObject({
  d1: v.exactOptional(observedMove),
  w1: v.exactOptional(observedMove),
  m1: v.exactOptional(observedMove),
});

/** The exact shape of an episode of history; unknown keys are refused. */
export const episodeSchema = v.strictObject({
  format: v.literal(1),
  id,
  title: label,
  baseClose: date,
  closed: v.pipe(v.array(date), v.maxLength(20, 'Give at most 20 closed days.')),
  start,
  partners: v.exactOptional(partners),
  meetings: v.exactOptional(v.pipe(v.array(date), v.maxLength(20, 'Give at most 20 meetings.'))),
  standing: v.exactOptional(v.pipe(v.array(actNews), v.minLength(1, 'Give at least one act, or leave the list out.'), v.maxLength(30, 'Give at most 30 acts.'))),
  news: v.pipe(v.array(news), v.minLength(1, 'Give at least one piece of news.'), v.maxLength(100, 'Give at most 100 pieces of news.')),
  inputs: v.exactOptional(v.pipe(v.array(input), v.maxLength(40, 'Give at most 40 entries.'))),
  observed: v.pipe(
    byMarket(moves),
    v.check(({ vix = {} }) => Object.values(vix).every((level) => level === null || level > 0), 'The VIX is observed as its level in points, not as a change: give numbers above 0.'),
  ),
  observedSource: longText,
  bands: v.exactOptional(v.pipe(v.array(band), v.maxLength(20, 'Give at most 20 bands.'))),
});

/** An episode of history as it stands in its file: what was known, what was news, and what then happened. */
export type Episode = v.InferOutput<typeof episodeSchema>;

/** A piece of news of an episode. */
export type EpisodeNews = Episode['news'][number];

/** A market by its name in episodes. */
export type EpisodeMarket = (typeof EPISODE_MARKETS)[number];
