import { decisionCause } from '../model';
import type { Contribution, Journal, LevelDecision, NewsItem } from '../model';
import { auctionsInOne, isAuction } from './auction-news';
import { newsText } from './causes';
import { quietDay } from './markets';
import { isSeen } from './snapshot';
import type { Snapshot } from './snapshot';
import type { WireItem } from './types';
import { dateAt, isHuman } from './viewer';
import type { Viewer } from './viewer';

/** How many headlines of a turn are numbered. */
const PINS = 3;

/** The markets by which headlines are ranked: bonds and shares. */
const RANKED = ['ust-10y', 'sp500'];

/** Numbers of the headlines that moved markets most in the board's turn, by cause. */
export type Pins = ReadonlyMap<string, number>;

/** Sums what one cause did to one market. */
export function effectOf(contributions: readonly Contribution[], cause: string, market: string): number {
  return contributions
    .filter((part) => part.cause === cause && part.market === market && part.kind !== 'chance')
    .reduce((sum, part) => sum + part.amount, 0);
}

/** Numbers the headlines with the largest effect on bonds and shares together, in quiet days' worth. */
export function pinsOf(viewer: Viewer, { journal }: Snapshot): Pins {
  if (journal === undefined) return new Map();
  const causes = journal.news.filter(({ type }) => type !== 'lapsed').map(({ cause }) => cause);
  const prologue = journal.turn === 1 ? viewer.scenario.level.prologue.map(prologueCause) : [];
  const ranked = [...new Set([...prologue, ...causes])]
    .map((cause) => ({ cause, size: sizeOf(journal, cause) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, PINS);
  return new Map(ranked.map(({ cause }, index) => [cause, index + 1]));
}

/** Builds the news wire, latest first, up to the board's moment. */
export function wireOf(viewer: Viewer, snapshot: Snapshot): readonly WireItem[] {
  return linesOf(viewer, snapshot, auctionsFirst);
}

function linesOf(viewer: Viewer, snapshot: Snapshot, arrange: (news: readonly Placed[]) => readonly Placed[]): readonly WireItem[] {
  const pins = pinsOf(viewer, snapshot);
  const news = viewer.state.journals
    .filter(({ turn }) => turn > 0 && turn <= snapshot.turn)
    .flatMap(({ turn, news: told }) => arrange(told.map((item, index) => ({ item, id: `${turn}-${index}` })).filter(({ item }) => isSeen(snapshot, item))))
    .reverse();
  return numberOnce([
    ...news.map(({ item, id }) => newsLine(viewer, snapshot, item, id, pins)),
    ...prologueLines(viewer, snapshot, pins),
  ]);
}

/** News of a turn and its place there. */
interface Placed {
  readonly item: NewsItem;
  readonly id: string;
}

/** Auctions as one headline that comes first in its week, and so below what was decided once the latest stands on top. */
function auctionsFirst(news: readonly Placed[]): readonly Placed[] {
  const auctions = news.filter(({ item }) => isAuction(item));
  const item = auctionsInOne(auctions.map((placed) => placed.item));
  const rest = news.filter((placed) => !isAuction(placed.item));
  return item === undefined ? rest : [{ item, id: auctions.at(-1)?.id ?? '' }, ...rest];
}

/** Builds the wire of one day in the order in which its news landed. */
export function wireOfDay(viewer: Viewer, snapshot: Snapshot): readonly WireItem[] {
  return linesOf(viewer, snapshot, (news) => news).filter(({ id }) => isOfDay(id, snapshot)).toReversed();
}

function isOfDay(id: string, { turn, day, journal }: Snapshot): boolean {
  const [itemTurn, index] = id.split('-').map(Number);
  return itemTurn === turn && journal?.news[index ?? -1]?.day === day;
}

/** The cause that a decision of the prologue is known by. */
function prologueCause({ seat, action }: LevelDecision): string {
  return decisionCause(0, seat, action);
}

function sizeOf({ contributions }: Journal, cause: string): number {
  return RANKED.reduce((sum, market) => sum + Math.abs(effectOf(contributions, cause, market)) / quietDay(market), 0);
}

function newsLine(viewer: Viewer, snapshot: Snapshot, item: NewsItem, id: string, pins: Pins): WireItem {
  const isNow = item.turn === snapshot.turn;
  const pin = item.type === 'lapsed' || !isNow ? null : pins.get(item.cause) ?? null;
  return {
    id,
    day: viewer.words.date(dateAt(viewer, item.turn, item.day), isNow ? 'weekday' : 'short'),
    pin,
    text: newsText(viewer, item),
    strong: pin === 1 || (isNow && isHuman(viewer, item.seat)),
  };
}

/** A cause that made several headlines keeps its number on the earliest. */
function numberOnce(lines: readonly WireItem[]): WireItem[] {
  return lines.map((line, index) => {
    const isRepeated = line.pin !== null && lines.slice(index + 1).some(({ pin }) => pin === line.pin);
    return isRepeated ? { ...line, pin: null, strong: false } : line;
  });
}

function prologueLines({ scenario, words }: Viewer, snapshot: Snapshot, pins: Pins): WireItem[] {
  const isNow = snapshot.turn <= 1;
  return scenario.level.prologue.map((decision, index) => {
    const pin = pins.get(prologueCause(decision)) ?? null;
    return {
      id: `0-${index}`,
      day: words.date(decision.on, isNow ? 'weekday' : 'short'),
      pin: isNow ? pin : null,
      text: words.pick(decision.headline),
      strong: snapshot.turn === 0 || (isNow && pin === 1),
    };
  }).toReversed();
}
