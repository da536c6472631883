import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Refusal } from '../model';
import type { Envelope } from './file';
import { unwrap, wrap } from './file';
import { openMemoryStore } from './memory-store';
import { latestFirst, storeRefusal } from './store';
import type { ListedGame, Store } from './store';

interface Games extends DBSchema {
  games: { key: string; value: Envelope };
  listed: { key: string; value: ListedGame };
}

type Database = IDBPDatabase<Games>;

const NAME = 'exorbitant-privilege';
const VERSION = 1;
const BOTH = ['games', 'listed'] as const;

/** Opens the browser's storage, or a store in memory with the reason where the browser has none or refuses. */
export async function openStore(name = NAME): Promise<Store> {
  if (typeof indexedDB === 'undefined') return openMemoryStore(storeRefusal('saves.store.missing'));
  try {
    const database = await open(name);
    await probe(database);
    return indexedStore(database);
  } catch {
    return openMemoryStore(storeRefusal('saves.store.refused'));
  }
}

function open(name: string): Promise<Database> {
  return openDB<Games>(name, VERSION, {
    upgrade: (database) => BOTH.forEach((store) => database.createObjectStore(store)),
    // A newer page in another tab must be able to upgrade.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Some private modes open a database and refuse the first write. */
async function probe(database: Database): Promise<void> {
  const write = writing(database);
  await Promise.all([write.objectStore('listed').delete(''), write.done]);
}

/** A write that counts as done only once it is on the disk. */
function writing(database: Database) {
  return database.transaction(BOTH, 'readwrite', { durability: 'strict' });
}

function indexedStore(database: Database): Store {
  return {
    kind: 'indexeddb',
    reason: null,
    put: (id, saved, meta, level) => putBoth(database, id, wrap(saved, level), { ...meta, id }),
    get: async (id) => {
      const envelope: unknown = await database.get('games', id);
      return envelope === undefined ? null : unwrap(envelope);
    },
    list: async () => latestFirst(await database.getAll('listed')),
    remove: async (id) => {
      const write = writing(database);
      await Promise.all([...BOTH.map((store) => write.objectStore(store).delete(id)), write.done]);
    },
    clear: async () => {
      const write = writing(database);
      await Promise.all([...BOTH.map((store) => write.objectStore(store).clear()), write.done]);
    },
    persist: askToPersist,
  };
}

async function putBoth(database: Database, id: string, envelope: Envelope, listed: ListedGame): Promise<Refusal | null> {
  try {
    const write = writing(database);
    await Promise.all([write.objectStore('games').put(envelope, id), write.objectStore('listed').put(listed, id), write.done]);
    return null;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return storeRefusal(isFull ? 'saves.store.full' : 'saves.store.failed');
  }
}

async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
