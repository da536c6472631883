import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../model';
import { autosave, freshGameId, metaOf } from './autosave';
import { openMemoryStore } from './memory-store';
import type { SavedGame } from './saved-game';
import { storeRefusal } from './store';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const LEVEL = read('../scenarios/sample-level.json') as Level;
const RUNNING = read('./sample-save.json') as SavedGame;
const ENDING = LEVEL.endings[0]!;
const SEAT = LEVEL.seats.find(({ id }) => id === 'pension-fund')!;
const LAST_WEEK: SavedGame = {
  ...RUNNING,
  record: { ...RUNNING.record, turnsPlayed: 3, outcome: { ending: ENDING.id, turn: 3 } },
  progress: { phase: 'week', seat: 'pension-fund', draft: [], signed: [] },
};
const DEBRIEF: SavedGame = { ...LAST_WEEK, progress: { ...LAST_WEEK.progress, phase: 'debrief' } };
const keeping = (id: string, saved: SavedGame) => ({ id, saved, savedAt: '2026-01-20T09:00:00.000Z', level: LEVEL, withLevel: false });

describe('keeping games', () => {
  it('gives every game an id of its own', () => {
    const ids = Array.from({ length: 50 }, freshGameId);
    expect(new Set(ids).size).toBe(50);
    expect(ids.every((id) => /^game:[0-9a-f]{32}$/.test(id))).toBe(true);
  });

  it('leaves every other game as it is, also when one is finished', async () => {
    const store = openMemoryStore(storeRefusal('saves.store.missing'));
    await autosave(store, keeping('game:a', RUNNING));
    await autosave(store, keeping('game:b', RUNNING));
    await autosave(store, keeping('game:b', DEBRIEF));
    expect((await store.list()).map(({ id, finished }) => [id, finished])).toEqual([['game:a', false], ['game:b', true]]);
    expect(await store.get('game:a')).toMatchObject({ ok: true, value: { saved: RUNNING } });
  });

  it('holds a game unfinished until its debrief', () => {
    expect([RUNNING, LAST_WEEK, DEBRIEF].map((saved) => metaOf(saved, '').finished)).toEqual([false, false, true]);
  });

  it('lists what the level calls itself, the seat and the ending', () => {
    expect(metaOf(RUNNING, '', LEVEL).level).toEqual({ title: LEVEL.title, turns: LEVEL.calendar.turns, seat: SEAT.name });
    const shared = { ...RUNNING, record: { ...RUNNING.record, seats: Object.fromEntries(LEVEL.seats.map(({ id }, index) => [id, { control: index < 2 ? 'human' as const : 'computer' as const, doctrine: '', goalSet: '' }])) } };
    expect(metaOf(shared, '', LEVEL).level?.seats).toEqual(LEVEL.seats.slice(0, 2).map(({ shortName }) => shortName));
    expect(metaOf(DEBRIEF, '', LEVEL).level).toMatchObject({ ending: ENDING.title });
  });
});
