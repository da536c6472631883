import { marketName, printMove, printPrice, quietDay } from './markets';
import { platesOf } from './plates';
import { snapshotNow } from './snapshot';
import type { Snapshot } from './snapshot';
import { streamsOf } from './streams';
import { tilesOf } from './tiles';
import { arcsOf, dialOf } from './trust';
import type { BoardView } from './types';
import type { Viewer } from './viewer';
import { pinsOf, wireOf } from './wire';

/** Shares, bonds and the dollar, with the sign of a move that is a fall: bonds fall when yields rise. */
const TRIPLE = [['sp500', -1], ['ust-10y', 1], ['dxy', -1]] as const;

/** Trading days of a week, over which a random walk spreads by their square root. */
const WEEK_DAYS = 5;

/** The markets that are read aloud first. */
const SPOKEN = ['ust-10y', 'sp500', 'dxy'];

/** Builds the board as it stands now. */
export function boardView(viewer: Viewer): BoardView {
  return boardAt(viewer, snapshotNow(viewer));
}

/** Builds the board of a moment; with a day's flows alone, or those of the turn so far. */
export function boardAt(viewer: Viewer, snapshot: Snapshot, flowDay?: number): BoardView {
  const fall = tripleFallOf(snapshot);
  const streams = streamsOf(viewer, snapshot, flowDay);
  const note = flowDay === undefined ? 'board.streamNote.week' : 'board.streamNote.day';
  return {
    plates: platesOf(viewer, snapshot),
    arcs: arcsOf(viewer, snapshot),
    dial: dialOf(viewer, snapshot),
    streams,
    tiles: tilesOf(viewer, snapshot, pinsOf(viewer, snapshot)),
    wire: wireOf(viewer, snapshot),
    streamNote: streams.length === 0 ? '' : viewer.words.t(note),
    tripleFall: fall,
    spoken: spokenOf(viewer, snapshot, fall),
  };
}

/** Says how strongly shares, bonds and the dollar fell together: the weakest of the three in typical weeks, at most 1. */
export function tripleFallOf({ moved }: Snapshot): number {
  const falls = TRIPLE.map(([market, sign]) =>
    (sign * moved(market)) / (quietDay(market) * Math.sqrt(WEEK_DAYS)));
  const weakest = Math.min(...falls);
  return weakest > 0 ? Math.min(1, weakest) : 0;
}

function spokenOf(viewer: Viewer, snapshot: Snapshot, fall: number): string {
  const { words, scenario } = viewer;
  const known = SPOKEN.filter((market) => scenario.level.markets.some(({ id }) => id === market));
  const lines = known.map((market) => spokenMarket(viewer, snapshot, market));
  const trust = words.t('board.spoken.trust', { trust: snapshot.metric('trust.dollar') });
  const together = fall > 0 ? [words.t('board.spoken.triple')] : [];
  return [...lines, trust, ...together].join(words.t('text.space'));
}

function spokenMarket(viewer: Viewer, { price, moved }: Snapshot, market: string): string {
  const { text, direction } = printMove(viewer, market, moved(market));
  return viewer.words.t(`board.spoken.${direction}`, {
    market: marketName(viewer, market),
    price: printPrice(viewer, market, price(market)),
    change: text.replace(/^[+\u2212]/, ''),
  });
}

