import type { Contribution, MarketDay } from '../model';
import { helpOf } from './help';
import { instrumentOf, marketGroup, marketIds, marketName, printMove, printPrice, quietDay, unitOf } from './markets';
import { nearMarkets } from './near-markets';
import { isSeen } from './snapshot';
import type { Snapshot } from './snapshot';
import type { CandleView, TileView } from './types';
import { dateAt } from './viewer';
import type { Viewer } from './viewer';
import { effectOf } from './wire';
import type { Pins } from './wire';

/** A headline is pinned to a market that it moved by at least this much of a quiet day. */
const PIN_FROM = 0.25;

/** A tile has room for at least so many days; it makes more as the game goes on. */
const LEAST_SLOTS = 10;

/** Least height of a tile's axis, so that small moves look small: in quiet days. */
const LEAST_AXIS_DAYS = 4;

/** Builds the tile of every market of the level, in the order of screens. */
export function tilesOf(viewer: Viewer, snapshot: Snapshot, pins: Pins): readonly TileView[] {
  const near = nearMarkets(viewer);
  return marketIds(viewer).map((id) => ({
    ...tileOf(viewer, snapshot, id, pins),
    ...shortOf(viewer, id),
    ...(near.has(id) ? {} : { small: true }),
  }));
}

function tileOf(viewer: Viewer, snapshot: Snapshot, market: string, pins: Pins): TileView {
  const price = snapshot.price(market);
  const candles = candlesOf(viewer, snapshot, market, pins);
  return {
    market,
    name: marketName(viewer, market),
    instrument: instrumentOf(market),
    value: printPrice(viewer, market, price),
    change: printMove(viewer, market, snapshot.moved(market), 'bp0'),
    candles,
    slots: Math.max(LEAST_SLOTS, snapshot.turn * viewer.rulebook.daysPerTurn),
    ...axisOf(viewer, market, price, candles),
    ...groupOf(viewer, market),
    ...helpOf(viewer.words, `market.${market}`),
  };
}

function shortOf({ words }: Viewer, market: string): Pick<TileView, 'short'> {
  const key = `market.short.${market}`;
  return words.has(key) ? { short: words.t(key) } : {};
}

function groupOf({ words }: Viewer, market: string): Pick<TileView, 'group'> {
  const group = marketGroup(market);
  return group === undefined ? {} : { group: words.t(`market.group.${group}`) };
}

function candlesOf(viewer: Viewer, snapshot: Snapshot, market: string, pins: Pins): readonly CandleView[] {
  const rows = viewer.state.journals
    .flatMap((journal) => journal.days)
    .filter((row) => row.market === market && isSeen(snapshot, row));
  const pinned = pinnedDays(snapshot, market, pins);
  return rows.map((row) => ({
    slot: slotOf(viewer, row),
    date: viewer.words.date(dateAt(viewer, row.turn, row.day), 'track'),
    open: row.open,
    close: row.close,
    pins: row.turn === snapshot.turn ? pinned.get(row.day) ?? [] : [],
  }));
}

/** Counts the level's trading days from 0, closed ones included. */
function slotOf({ rulebook }: Viewer, { turn, day }: MarketDay): number {
  return (turn - 1) * rulebook.daysPerTurn + day - 1;
}

/** Pins each numbered headline to the day on which it moved the market most. */
function pinnedDays({ journal }: Snapshot, market: string, pins: Pins): ReadonlyMap<number, readonly number[]> {
  const contributions = (journal?.contributions ?? []).filter((part) => part.market === market);
  const byDay = new Map<number, readonly number[]>();
  for (const [cause, pin] of pins) {
    if (Math.abs(effectOf(contributions, cause, market)) < PIN_FROM * quietDay(market)) continue;
    const day = strongestDay(contributions, cause);
    byDay.set(day, [...byDay.get(day) ?? [], pin]);
  }
  return byDay;
}

function strongestDay(contributions: readonly Contribution[], cause: string): number {
  const sums = new Map<number, number>();
  for (const part of contributions) {
    if (part.cause === cause && part.kind !== 'chance') sums.set(part.day, (sums.get(part.day) ?? 0) + part.amount);
  }
  const ranked = [...sums].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return ranked[0]?.[0] ?? 1;
}

function axisOf(viewer: Viewer, market: string, price: number, candles: readonly CandleView[]): { low: number; high: number } {
  const seen = [price, ...candles.flatMap(({ open, close }) => [open, close])];
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  const missing = Math.max(0, LEAST_AXIS_DAYS * quietDayInPrice(viewer, market, price) - (high - low));
  return { low: low - missing / 2, high: high + missing / 2 };
}

/** A quiet day's move in the market's quoted unit: 100 bp are one per cent. */
function quietDayInPrice(viewer: Viewer, market: string, price: number): number {
  const unit = unitOf(viewer, market);
  if (unit === 'points') return quietDay(market);
  return unit === 'bp' ? quietDay(market) / 100 : (price * quietDay(market)) / 100;
}
