import type { Role } from '../model';
import { marketIds } from './markets';
import { seatOf } from './viewer';
import type { Viewer } from './viewer';

/** So many tiles stand side by side; of more markets the seat's nearest keep a tile. */
const MOST_TILES = 9;

/** What every seat watches. */
const WATCHED: readonly string[] = ['ust-10y', 'ust-30y', 'sp500', 'vix', 'dxy', 'gold'];

/** What else a role watches, nearest first. */
const BY_ROLE: { readonly [role in Role]: readonly string[] } = {
  government: ['nasdaq', 'ust-2y'],
  'central-bank': ['ust-2y', 'nasdaq'],
  'trade-bloc': ['eur-usd', 'bund-10y'],
  'sovereign-fund': ['nasdaq', 'bund-10y'],
  'pension-fund': ['nasdaq', 'bund-10y'],
  'reserve-manager': ['ust-2y', 'jgb-10y'],
};

/** How many markets a role watches beside those of everyone. */
const ADDED = 2;

/** The markets that get a tile of their own; all of them while they are few. */
export function nearMarkets(viewer: Viewer): ReadonlySet<string> {
  const ids = marketIds(viewer);
  if (ids.length <= MOST_TILES) return new Set(ids);
  const { level } = viewer.scenario;
  const seat = seatOf(viewer, viewer.state.seat) ?? level.seats[0];
  const home = level.holders.find(({ id }) => id === seat?.holder)?.homeMarket;
  const own = [...(home === undefined ? [] : [home]), ...(seat === undefined ? [] : BY_ROLE[seat.role])];
  return new Set([...WATCHED, ...own.filter((id) => !WATCHED.includes(id)).slice(0, ADDED)]);
}
