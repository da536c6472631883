import { DayTape } from '../src/engine';
import type { Kind } from '../src/model';
import { MARKET_IDS, rulebook } from '../src/rules';
import { bareBoard, contextOf } from './game-kit';
import type { Board } from './game-kit';

/** What a day starts from: trust, fear, and the parts that are in the ledger before markets clear. */
export interface Day {
  readonly trust?: number;
  readonly vix?: number;
  readonly news?: readonly { readonly market: number; readonly kind: Kind; readonly amount: number }[];
  readonly parameters?: { readonly [parameter: string]: number };
  readonly board?: Board;
}

const VIX_PLACE = MARKET_IDS.indexOf('vix');

/** Clears every market once on a day without chance and gives the ledger. */
export function clear({ trust, vix, news = [], parameters = {}, board = bareBoard(parameters) }: Day = {}): DayTape {
  const { game, world } = board;
  if (trust !== undefined) {
    world.trust.mean = world.trust.mean.map(() => trust);
    world.independence = trust;
  }
  if (vix !== undefined) world.moves[VIX_PLACE] = vix - (game.frame.base[VIX_PLACE] as number);
  const tape = new DayTape(MARKET_IDS, true);
  for (const { market, kind, amount } of news) tape.add(market, kind, 'shock:test', amount);
  for (const market of rulebook.markets) market.quote(world, tape, contextOf(board));
  return tape;
}

/** What news adds to a market's move, beyond a day without it. */
export function answer(market: number, day: Day): number {
  return clear(day).moved(market) - clear({ ...day, news: [] }).moved(market);
}
