import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaOf } from './autosave';
import { openStore } from './indexed-store';
import { openMemoryStore } from './memory-store';
import type { SavedGame } from './saved-game';
import { storeRefusal } from './store';
import type { Store } from './store';
import { brokenStoreLaws } from './store-laws';

const RUNNING: SavedGame = JSON.parse(readFileSync(new URL('./sample-save.json', import.meta.url), 'utf8'));
const FINISHED: SavedGame = {
  ...RUNNING,
  record: { ...RUNNING.record, turnsPlayed: 3, outcome: { ending: 'stand-off', turn: 3 } },
  progress: { phase: 'debrief', seat: 'pension-fund', draft: [], signed: [] },
};
const SAMPLES = { running: RUNNING, finished: FINISHED };

function memory(): Store {
  return openMemoryStore(storeRefusal('saves.store.missing'));
}

describe('the store in memory', () => {
  it('keeps every law of a store', async () => {
    expect(await brokenStoreLaws(memory(), SAMPLES)).toEqual([]);
  });

  it('does not promise to last', async () => {
    expect(await memory().persist()).toBe(false);
  });

  it('refuses a game that does not fit together when it is read', async () => {
    const store = memory();
    const broken = { ...RUNNING, record: { ...RUNNING.record, seed: -1 } };
    await store.put('a', broken, metaOf(broken, ''));
    expect(await store.get('a')).toMatchObject({ ok: false, faults: [{ code: 'saves.record.invalid' }] });
  });
});

describe('the laws of a store', () => {
  it('catch a store that forgets, one that keeps what is removed, and one that shares its games', async () => {
    const forgets: Store = { ...memory(), get: async () => null };
    expect(await brokenStoreLaws(forgets, SAMPLES)).toContain('what is put is got');
    const keeps: Store = { ...memory(), remove: async () => undefined };
    expect(await brokenStoreLaws(keeps, SAMPLES)).toContain('what is removed is gone and the rest stays');
    const held = new Map<string, SavedGame>();
    const shares: Store = {
      ...memory(),
      put: async (id, saved) => { held.set(id, saved); return null; },
      get: async (id) => ({ ok: true, value: { saved: held.get(id)! } }),
    };
    expect(await brokenStoreLaws(shares, SAMPLES)).toContain('what is put does not change with its giver');
  });
});

describe('opening', () => {
  it('gives a store in memory, and the reason, where there is no IndexedDB', async () => {
    expect(await openStore()).toMatchObject({ kind: 'memory', reason: { code: 'saves.store.missing' } });
  });

  it('gives a store in memory, and the reason, where IndexedDB refuses', async () => {
    const refuses = { open: () => { throw new DOMException('private', 'SecurityError'); } };
    Object.assign(globalThis, { indexedDB: refuses });
    try {
      expect(await openStore()).toMatchObject({ kind: 'memory', reason: { code: 'saves.store.refused' } });
    } finally {
      Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });
});
