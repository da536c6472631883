import { checksum } from '../maths';
import type { GameRecord, Level, Refusal } from '../model';
import type { SavedGame } from './saved-game';
import type { Meta, Store } from './store';

/** The id under which the one game in progress is kept. */
export const CURRENT_GAME = 'current';

/** Names a finished game by what happened in it, so that saving it again keeps one copy. */
export function finishedGameId(record: GameRecord): string {
  return `game-${checksum(record)}`;
}

/** Says what the list shows of a game. */
export function metaOf({ record }: SavedGame, savedAt: string): Meta {
  const { level, rulesVersion, turnsPlayed, outcome } = record;
  return { savedAt, levelId: level.id, rulesVersion, turnsPlayed, finished: outcome !== undefined };
}

/** Keeps a game: one in progress as the current one; a finished one by its own id, after which none is current. */
export async function autosave(store: Store, saved: SavedGame, savedAt: string, level?: Level): Promise<Refusal | null> {
  const meta = metaOf(saved, savedAt);
  const refusal = await store.put(meta.finished ? finishedGameId(saved.record) : CURRENT_GAME, saved, meta, level);
  if (meta.finished && refusal === null) await store.remove(CURRENT_GAME);
  return refusal;
}
