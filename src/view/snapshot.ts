import { compareDays } from '../model';
import type { Journal, MarketDay, World } from '../model';
import { lastJournal, metricAt, priceAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

/** The board's moment: the last day it knows of, and what could be read off then. */
export interface Snapshot {
  /** The turn last played or being played back; 0 before the first. */
  readonly turn: number;
  /** The last day of that turn that has been seen. */
  readonly day: number;
  /** The world before that turn. */
  readonly before: World;
  /** The world for what no day of the journal tells: holdings, counts of evidence. */
  readonly world: World;
  /** The journal of that turn. */
  readonly journal: Journal | undefined;
  price(market: string): number;
  /** How far a market has moved in this turn so far, in its unit of move. */
  moved(market: string): number;
  metric(name: string): number;
}

/** The board as it stands now: at the end of the last turn that was played. */
export function snapshotNow(viewer: Viewer): Snapshot {
  const journal = lastJournal(viewer);
  const turn = journal?.turn ?? 0;
  const { world } = viewer.state;
  return {
    turn,
    day: viewer.rulebook.daysPerTurn,
    before: worldAfter(viewer, Math.max(0, turn - 1)),
    world,
    journal,
    price: (market) => priceAt(viewer, world, market),
    moved: (market) => movedIn(journal?.days ?? [], market),
    metric: (name) => metricAt(viewer, world, name),
  };
}

/** The board at the close of a day of a turn that was played. */
export function snapshotAt(viewer: Viewer, journal: Journal, day: number): Snapshot {
  const before = worldAfter(viewer, journal.turn - 1);
  const days = journal.days.filter((row) => row.day <= day);
  const meters = journal.meters.filter((row) => row.day <= day).at(-1)?.values ?? {};
  return {
    turn: journal.turn,
    day,
    before,
    world: day < viewer.rulebook.daysPerTurn ? before : worldAfter(viewer, journal.turn),
    journal,
    price: (market) => days.filter((row) => row.market === market).at(-1)?.close ?? priceAt(viewer, before, market),
    moved: (market) => movedIn(days, market),
    metric: (name) => meters[name] ?? metricAt(viewer, before, name),
  };
}

/** Says whether something of a turn and day had happened by the board's moment. */
export function isSeen(snapshot: Snapshot, at: { readonly turn: number; readonly day: number }): boolean {
  return compareDays(at, snapshot) <= 0;
}

function movedIn(days: readonly MarketDay[], market: string): number {
  return days.filter((row) => row.market === market).reduce((sum, row) => sum + row.move, 0);
}
