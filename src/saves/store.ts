import type { Level, Refusal, Words } from '../model';
import type { ReadResult, SavesCode } from './codes';
import type { GameFile } from './file';
import type { SavedGame } from './saved-game';

/** What a list of games shows of each one without opening it. */
export interface Meta {
  /** When it was saved, in ISO 8601. */
  readonly savedAt: string;
  readonly levelId: string;
  readonly rulesVersion: string;
  readonly turnsPlayed: number;
  /** Whether its debrief has been reached. */
  readonly finished: boolean;
  /** What its level calls itself, the person's seat (or all of theirs, where there are several) and the ending, so that a list needs no level. */
  readonly level?: { readonly title: Words; readonly turns: number; readonly seat?: Words; readonly seats?: readonly Words[]; readonly ending?: Words };
}

/** An entry of the list of games. */
export interface ListedGame extends Meta {
  readonly id: string;
}

/** Where games are kept. */
export interface Store {
  readonly kind: 'indexeddb' | 'memory';
  /** Why games are kept only as long as the page is open; null when they last. */
  readonly reason: Refusal | null;
  /** Keeps a game and its level if it is no stock level; null once it is safely written, or why it is not. */
  put(id: string, saved: SavedGame, meta: Meta, level?: Level): Promise<Refusal | null>;
  /** Reads a game; null if there is none of that id. */
  get(id: string): Promise<ReadResult<GameFile> | null>;
  /** Lists the games, the latest first. */
  list(): Promise<readonly ListedGame[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  /** Asks the browser to keep the games when space runs short; says whether it will. */
  persist(): Promise<boolean>;
}

/** Orders games for the list: the latest first, then by id. */
export function latestFirst(games: readonly ListedGame[]): ListedGame[] {
  return games.toSorted((a, b) => order(b.savedAt, a.savedAt) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A refusal of the storage. */
export function storeRefusal(code: Extract<SavesCode, `saves.store.${string}`>): Refusal {
  return { code, args: {} };
}
