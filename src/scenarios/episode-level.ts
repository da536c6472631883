import type { Decision, Fault, Level, LevelSeat, PartnerGroup, Role, TradingDay } from '../model';
import { dateOf } from '../model';
import { dateFaults, episodeCalendar, landingOf, sessionOf } from './episode-calendar';
import type { EpisodeCalendar } from './episode-calendar';
import { episodeMarketOf, EPISODE_SOURCE, startBeliefs, startFigure, startFigures, startHolders, startMarkets, startParameters, startTrust } from './episode-figures';
import type { Episode, EpisodeNews } from './episode-schema';
import { jsonPath } from './untrusted-json';

/** A piece of news of an episode as a number of its session, for who sizes news without a model. */
export interface DatedNews {
  readonly session: number;
  readonly kind: string;
  readonly args: EpisodeNews['args'];
}

/** An episode laid over a stock level: a level to be checked, and what is done in it. */
export interface EpisodePlan {
  readonly level: Level;
  /** What seats do, in the order of the news. */
  readonly decisions: readonly Decision[];
  /** The open sessions after the base close. */
  readonly sessions: readonly TradingDay[];
  /** All news in order. */
  readonly news: readonly DatedNews[];
  readonly observed: Episode['observed'];
}

/** A plan, or what is wrong with the dates of the episode. */
export type PlanResult =
  | { readonly ok: true; readonly plan: EpisodePlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What is open to each role: the actions of a rulebook. */
export type OpenActions = readonly { readonly id: string; readonly roles: readonly Role[] }[];

const MOST_ACTIONS_PER_TURN = 10;

const GOALS: LevelSeat['goalSets'] = [{
  id: 'watch',
  title: { en: 'Watch', 'zh-CN': '观察' },
  summary: { en: 'See what history would have done.', 'zh-CN': '看看历史会怎样走。' },
  goals: [{ id: 'shares', metric: 'change.sp500', op: '>=', value: -100, words: { en: 'S&P 500, change', 'zh-CN': '标普500变化' }, format: 'pct1' }],
}];

/** Lays an episode over a stock level: pure, and without any parameter of its own but two start states. */
export function episodeLevel(episode: Episode, base: Level, actions: OpenActions): PlanResult {
  const calendar = episodeCalendar(episode);
  const faults = dateFaults(episode, calendar);
  if (faults.length > 0) return { ok: false, faults };
  const landed = episode.news.map((news) => ({ news, at: landingOf(calendar, news.on) }));
  return {
    ok: true,
    plan: {
      level: levelOf(episode, base, actions, calendar),
      decisions: landed.flatMap(({ news, at }) => ('seat' in news ? [{ ...at, seat: news.seat, action: news.action, args: news.args }] : [])),
      sessions: calendar.sessions,
      news: landed.map(({ news, at }) => ({ session: sessionOf(calendar, at), kind: 'seat' in news ? news.action : news.shock, args: news.args })),
      observed: episode.observed,
    },
  };
}

function levelOf(episode: Episode, base: Level, actions: OpenActions, calendar: EpisodeCalendar): Level {
  const { council, auctions: _auctions, forms: _forms, seed: _seed, ...stock } = base;
  const partners = startPartners(episode, base);
  const { firstMonday, baseClose, turns, closed } = calendar;
  return {
    ...stock,
    id: episode.id,
    title: { en: episode.title, 'zh-CN': episode.title },
    calendar: { firstMonday, baseClose, turns, closed },
    actionsPerTurn: MOST_ACTIONS_PER_TURN,
    seats: base.seats.map((seat) => startSeat(seat, episode, actions)),
    markets: startMarkets(base, episode),
    holders: startHolders(base, episode),
    trust: startTrust(base, episode),
    partners,
    figures: startFigures(base, episode),
    beliefs: startBeliefs(base, episode),
    parameters: startParameters(episode),
    ...(council === undefined ? {} : { council: { ...council, members: council.members.map((member) => ({ ...member, groups: member.groups.filter((group) => partners.some(({ id }) => id === group)) })) } }),
    dates: { 'policy-meeting': meetingDates(episode, calendar) },
    prologue: prologueOf(episode, calendar),
    ...newsOf(episode, calendar),
    endings: base.endings.slice(-1).map((ending) => ({ ...ending, fromTurn: turns })),
    expect: [],
    history: [],
    claims: [],
    questions: [],
    sources: { ...base.sources, [EPISODE_SOURCE]: { title: episode.title, publisher: 'Start figures of the episode', date: episode.baseClose } },
  };
}

/** Every seat may do all that its role may, as often as a turn allows and at any cost. */
function startSeat(seat: LevelSeat, episode: Episode, actions: OpenActions): LevelSeat {
  return {
    ...seat,
    control: 'computer',
    humanAllowed: true,
    capacity: { ...seat.capacity, start: startFigure(100, seat.capacity.start.unit, episode) },
    actions: actions.filter(({ roles }) => roles.includes(seat.role)).map(({ id }) => id),
    goalSets: GOALS,
  };
}

function startPartners(episode: Episode, base: Level): readonly PartnerGroup[] {
  return episode.partners?.map(({ id, importSharePct, ally, general }) => ({
    id,
    name: { en: id, 'zh-CN': id },
    importSharePct: startFigure(importSharePct, '% of US imports', episode),
    ally,
    ...(general === undefined ? {} : { general }),
  })) ?? base.partners;
}

/** A meeting at a weekend or on a closed day is met where the calendar puts its news. */
function meetingDates({ meetings = [] }: Episode, calendar: EpisodeCalendar): string[] {
  return meetings.map((on) => dateOf(calendar, landingOf(calendar, on)));
}

/** News as a level dates it: shocks and acts, each in the order of the file, shown under their own text. */
function newsOf({ news }: Episode, calendar: EpisodeCalendar): Pick<Level, 'shocks' | 'script'> {
  const dated = news.map((item, index) => ({ item, id: `news-${index + 1}`, on: dateOf(calendar, landingOf(calendar, item.on)) }));
  const shocks = dated.flatMap(({ item, id, on }) => ('shock' in item
    ? [{ id, shock: item.shock, on, args: item.args, title: plain(item.shock), text: plain(item.why), source: EPISODE_SOURCE }]
    : []));
  const script = dated.flatMap(({ item, on }) => ('seat' in item
    ? [{ on, seat: item.seat, action: item.action, args: item.args, headline: plain(item.why), source: EPISODE_SOURCE }]
    : []));
  return { shocks, script };
}

/** What stood at the base close, dated before the first Monday as a prologue must be. */
function prologueOf({ standing = [] }: Episode, { baseClose }: EpisodeCalendar): Level['prologue'] {
  return standing.map(({ on, seat, action, args, why }) => ({ on: on < baseClose ? on : baseClose, seat, action, args, headline: plain(why), source: EPISODE_SOURCE }));
}

function plain(text: string): { en: string; 'zh-CN': string } {
  return { en: text, 'zh-CN': text };
}

/** Says where in an episode's file a fault of its level comes from. */
export function episodePath(path: string, { news }: Episode, { markets }: Level): string {
  const place = /^\$\.(script|shocks|markets)\[(\d+)\](.*)$/.exec(path);
  const [, list = '', index = '', rest = ''] = place ?? [];
  if (list === 'markets') return jsonPath(['start', 'markets', episodeMarketOf(markets[Number(index)]?.id ?? '')]);
  if (list !== '') {
    const key = list === 'script' ? 'seat' : 'shock';
    return `${jsonPath(['news', news.flatMap((item, at) => (key in item ? [at] : []))[Number(index)] ?? 0])}${rest}`;
  }
  if (path.startsWith('$.prologue')) return path.replace('prologue', 'standing');
  const [, part = '', tail = ''] = /^\$\.(figures|beliefs|parameters|holders|trust|partners)\b(.*)$/.exec(path) ?? [];
  if (part === '' || part === 'partners') return part === '' ? '$' : path;
  if (part === 'figures' || part === 'parameters') return `$.start${tail.replace(/\.value$/, '')}`;
  return jsonPath(['start', part === 'holders' ? 'treasuriesUsdBn' : part]);
}
