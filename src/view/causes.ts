import { parseCause, tradingDayOf } from '../model';
import type { Args, IsoDate, LevelDecision, LevelShock, NewsItem, Refusal } from '../model';
import type { Words } from './words';
import { seatIcon } from './roles';
import { QUIET_CAUSE } from './veil';
import { calendarOf, dateAt, isHuman, seatName, seatOf } from './viewer';
import type { Viewer } from './viewer';

/** A cause in words: who, when, what and the reason given. */
export interface CauseFacts {
  readonly label: string;
  readonly actor: string;
  readonly icon: string;
  /** Seat of a decision, else empty. */
  readonly seat: string;
  /** Action of a decision, else empty. */
  readonly action: string;
  readonly args: Args;
  /** Date of the news, or empty for a mechanism. */
  readonly date: IsoDate | '';
  readonly turn: number;
  readonly quote: string;
  /** Where the news comes from, for a level's shock. */
  readonly source: string;
}

/** Codes of moves that nobody argued for: a person's own, the level's script, a record played again. */
const UNSPOKEN = ['', 'human', 'scripted', 'recorded'];

/** Puts a refusal into words. */
export function refusalText(words: Words, refusal: Refusal | null): string {
  return refusal === null ? '' : words.t(`refusal.${refusal.code}`, refusal.args);
}

/** Says why something was refused without the advice to a player that follows the colon: for news of what others could not do. */
export function refusalReason(words: Words, refusal: Refusal | null): string {
  const [reason = ''] = refusalText(words, refusal).split(/[:：](?=[^:：]*$)/);
  return reason.replace(/[.。]$/, '');
}

/** Puts the reason that a seat gave in a turn into words; empty if it gave none. */
export function reasonText({ state, words }: Viewer, turn: number, seat: string): string {
  const move = state.moves.find((made) => made.turn === turn && made.seat === seat);
  if (move === undefined || UNSPOKEN.includes(move.reason.code)) return '';
  return words.t(`reason.${move.reason.code}`, move.reason.args);
}

/** Puts a decision into a headline: the level's own where it wrote one. */
export function decisionText(viewer: Viewer, turn: number, seat: string, action: string, args: Args): string {
  const scripted = scriptedDecision(viewer, turn, seat, action);
  if (scripted !== undefined && (turn === 0 || sameArgs(scripted.args, args))) return viewer.words.pick(scripted.headline);
  return viewer.words.t(`news.${action}`, { ...args, seat });
}

/** Puts a news item into a headline. */
export function newsText(viewer: Viewer, item: NewsItem): string {
  const { words } = viewer;
  if (item.type === 'decision') return decisionText(viewer, item.turn, item.seat, item.id, item.args);
  if (item.type === 'lapsed') {
    const title = words.t(`action.${item.id}.title`);
    return words.t('wire.lapsed', { seat: item.seat, title, refusal: refusalReason(words, item.refusal ?? null) });
  }
  const shock = shockOf(viewer, item);
  if (shock !== undefined) return words.pick(shock.title);
  return words.t(`news.${item.id}`, item.seat === '' ? item.args : { ...item.args, seat: item.seat });
}

/** The level's shock behind a news item, if it is one. */
export function shockOf({ scenario }: Viewer, item: Pick<NewsItem, 'cause' | 'id'>): LevelShock | undefined {
  const parts = parseCause(item.cause);
  const id = parts.type === 'shock' ? parts.id : item.id;
  return scenario.level.shocks.find((shock) => shock.id === id) ?? scenario.level.shocks.find((shock) => shock.id === item.id);
}

/** Looks up everything that can be said about a cause. */
export function causeFacts(viewer: Viewer, cause: string): CauseFacts {
  const parts = parseCause(cause);
  if (parts.type === 'decision') return decisionFacts(viewer, cause, parts.turn, parts.seat, parts.action);
  return parts.type === 'shock' ? shockFacts(viewer, cause, parts.id) : mechanismFacts(viewer, cause, parts.id);
}

/** The clock that struck in a turn because of an earlier decision: what the decision's effects of that turn are then known by. */
export function eventOf({ state, rulebook }: Viewer, cause: string, turn: number): NewsItem | undefined {
  const parts = parseCause(cause);
  if (parts.type !== 'decision' || parts.turn >= turn) return undefined;
  // A clock that strikes when a week is over moves the markets of the next.
  const isOfTurn = (item: NewsItem): boolean => item.turn === turn || (item.turn === turn - 1 && item.day >= rulebook.daysPerTurn);
  return state.journals
    .flatMap(({ news }) => news)
    .findLast((item) => item.type === 'event' && item.cause === cause && item.turn > parts.turn && isOfTurn(item));
}

/** A decision that the level took for a seat no person plays. */
export function scriptedDecision(viewer: Viewer, turn: number, seat: string, action: string): LevelDecision | undefined {
  const { level } = viewer.scenario;
  const isIt = (decision: LevelDecision): boolean => decision.seat === seat && decision.action === action;
  if (turn === 0) return level.prologue.find(isIt);
  if (isHuman(viewer, seat)) return undefined;
  const calendar = calendarOf(viewer);
  return level.script.find((decision) => isIt(decision) && tradingDayOf(calendar, decision.on).turn === turn);
}

/** A headline written for one act does not fit the same act with other numbers. */
function sameArgs(a: Args, b: Args): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** The level's source as one line. */
export function sourceText({ scenario }: Viewer, key: string): string {
  const source = scenario.level.sources[key];
  return source === undefined ? key : [source.title, source.publisher, source.date].filter(Boolean).join(', ');
}

function decisionFacts(viewer: Viewer, cause: string, turn: number, seat: string, action: string): CauseFacts {
  const { args, date } = landing(viewer, cause, turn, seat, action);
  const actor = seatOf(viewer, seat);
  return {
    label: decisionText(viewer, turn, seat, action, args),
    actor: seatName(viewer, seat),
    icon: actor === undefined ? '' : seatIcon(actor),
    seat,
    action,
    args,
    date,
    turn,
    quote: reasonText(viewer, turn, seat),
    source: '',
  };
}

/** Arguments and date of a decision, from the news it made, else from the record or the prologue. */
function landing(viewer: Viewer, cause: string, turn: number, seat: string, action: string): { args: Args; date: IsoDate } {
  const { state } = viewer;
  const news = state.journals.flatMap((journal) => journal.news)
    .find((item) => item.cause === cause && item.type === 'decision');
  const scripted = scriptedDecision(viewer, turn, seat, action);
  if (turn === 0 && scripted !== undefined) return { args: scripted.args, date: scripted.on };
  const made = news ?? state.record.decisions
    .find((decision) => decision.turn === turn && decision.seat === seat && decision.action === action);
  return { args: made?.args ?? {}, date: dateAt(viewer, turn, made?.day ?? 1) };
}

function shockFacts(viewer: Viewer, cause: string, id: string): CauseFacts {
  const { words } = viewer;
  const shock = shockOf(viewer, { cause, id });
  const news = viewer.state.journals.flatMap((journal) => journal.news).find((item) => item.cause === cause);
  const turn = news?.turn ?? (shock === undefined ? 0 : tradingDayOf(calendarOf(viewer), shock.on).turn);
  return {
    label: shock === undefined ? words.t(`news.${id}`, news?.args ?? {}) : words.pick(shock.title),
    actor: words.t('cause.shock'),
    icon: 'shock',
    seat: '',
    action: '',
    args: {},
    date: shock?.on ?? dateAt(viewer, turn, news?.day ?? 1),
    turn,
    quote: shock === undefined ? '' : words.pick(shock.text),
    source: shock === undefined ? '' : sourceText(viewer, shock.source),
  };
}

function mechanismFacts({ words }: Viewer, cause: string, id: string): CauseFacts {
  return {
    label: words.t(`mechanism.${id}`),
    actor: words.t(cause === QUIET_CAUSE ? 'cause.quiet' : 'cause.mechanism'),
    icon: 'candles',
    seat: '',
    action: '',
    args: {},
    date: '',
    turn: 0,
    quote: '',
    source: '',
  };
}
