import type { Refusal } from '../model';
import type { Envelope } from './file';
import { unwrap, wrap } from './file';
import { latestFirst } from './store';
import type { ListedGame, Store } from './store';

interface Kept {
  readonly listed: ListedGame;
  readonly envelope: Envelope;
}

/** Opens a store that forgets everything when the page is closed. */
export function openMemoryStore(reason: Refusal): Store {
  const games = new Map<string, Kept>();
  return {
    kind: 'memory',
    reason,
    put: async (id, saved, meta, level) => {
      games.set(id, structuredClone({ listed: { ...meta, id }, envelope: wrap(saved, level) }));
      return null;
    },
    get: async (id) => {
      const kept = games.get(id);
      return kept ? unwrap(structuredClone(kept.envelope)) : null;
    },
    list: async () => latestFirst([...games.values()].map(({ listed }) => listed)),
    remove: async (id) => void games.delete(id),
    clear: async () => games.clear(),
    persist: async () => false,
  };
}
