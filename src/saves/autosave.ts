import type { Level, Refusal } from '../model';
import type { SavedGame } from './saved-game';
import type { Meta, Store } from './store';

/** What to keep of a game: under its own id, with its level in full where that is in no build. */
export interface Keeping {
  readonly id: string;
  readonly saved: SavedGame;
  /** In ISO 8601. */
  readonly savedAt: string;
  readonly level: Level;
  readonly withLevel: boolean;
}

/** Makes an id for a new game, which it keeps for life. */
export function freshGameId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return `game:${[...parts].map((part) => part.toString(16).padStart(8, '0')).join('')}`;
}

/** Says what the list shows of a game; one is finished when its debrief has been reached. */
export function metaOf({ record, progress }: SavedGame, savedAt: string, level?: Level): Meta {
  const { rulesVersion, turnsPlayed, outcome } = record;
  const meta: Meta = { savedAt, levelId: record.level.id, rulesVersion, turnsPlayed, finished: outcome !== undefined && progress.phase === 'debrief' };
  if (level === undefined) return meta;
  const ending = level.endings.find((each) => each.id === outcome?.ending)?.title;
  const people = level.seats.filter((each) => record.seats[each.id]?.control === 'human');
  const seat = people[0]?.name;
  const seats = people.length > 1 ? { seats: people.map((each) => each.shortName) } : {};
  return { ...meta, level: { title: level.title, turns: record.turns ?? level.calendar.turns, ...(seat ? { seat } : {}), ...seats, ...(ending ? { ending } : {}) } };
}

/** Keeps a game as it stands in the place of how it stood before; other games stay as they are. */
export function autosave(store: Store, { id, saved, savedAt, level, withLevel }: Keeping): Promise<Refusal | null> {
  return store.put(id, saved, metaOf(saved, savedAt, level), withLevel ? level : undefined);
}
