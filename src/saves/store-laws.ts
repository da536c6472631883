import { canonicalJson } from '../maths';
import { metaOf } from './autosave';
import type { SavedGame } from './saved-game';
import type { Store } from './store';

interface Samples {
  readonly running: SavedGame;
  readonly finished: SavedGame;
}

type Law = (store: Store, samples: Samples) => Promise<boolean>;

const EARLY = '2026-01-20T09:00:00.000Z';
const LATE = '2026-01-21T09:00:00.000Z';

const LAWS: { readonly [law: string]: Law } = {
  'an empty store lists and holds nothing': async (store) =>
    (await store.list()).length === 0 && (await store.get('a')) === null,
  'what is put is got': async (store, { running }) => {
    await store.put('a', running, metaOf(running, EARLY));
    return holds(store, 'a', running);
  },
  'what is put does not change with its giver': async (store, { running }) => {
    const given = structuredClone(running);
    await store.put('a', given, metaOf(given, EARLY));
    Object.assign(given.progress, { seat: '' });
    return holds(store, 'a', running);
  },
  'a second put under one id replaces the first': async (store, { running, finished }) => {
    await store.put('a', running, metaOf(running, EARLY));
    await store.put('a', finished, metaOf(finished, LATE));
    return (await holds(store, 'a', finished)) && (await ids(store)) === 'a';
  },
  'the latest game is listed first, with its id and its figures': async (store, { running, finished }) => {
    await store.put('b', running, metaOf(running, EARLY));
    await store.put('a', running, metaOf(running, EARLY));
    await store.put('c', finished, metaOf(finished, LATE));
    const [first] = await store.list();
    return (await ids(store)) === 'c a b' && canonicalJson(first) === canonicalJson({ ...metaOf(finished, LATE), id: 'c' });
  },
  'what is removed is gone and the rest stays': async (store, { running }) => {
    await store.put('a', running, metaOf(running, EARLY));
    await store.put('b', running, metaOf(running, EARLY));
    await store.remove('a');
    await store.remove('nothing');
    return (await store.get('a')) === null && (await ids(store)) === 'b';
  },
  'a cleared store is empty': async (store, { running }) => {
    await store.put('a', running, metaOf(running, EARLY));
    await store.clear();
    return (await store.get('a')) === null && (await ids(store)) === '';
  },
  'puts that overlap end as the last one asked for': async (store, { running, finished }) => {
    await Promise.all([store.put('a', running, metaOf(running, EARLY)), store.put('a', finished, metaOf(finished, LATE))]);
    return (await holds(store, 'a', finished)) && (await ids(store)) === 'a';
  },
  'it answers whether games are kept when space runs short': async (store) => typeof (await store.persist()) === 'boolean',
};

async function holds(store: Store, id: string, saved: SavedGame): Promise<boolean> {
  const read = await store.get(id);
  return read !== null && read.ok && canonicalJson(read.value.saved) === canonicalJson(saved);
}

async function ids(store: Store): Promise<string> {
  return (await store.list()).map(({ id }) => id).join(' ');
}

/** Tries every law of a store, each after a clearing, and names those that do not hold; the store is empty afterwards. */
export async function brokenStoreLaws(store: Store, samples: Samples): Promise<string[]> {
  const broken: string[] = [];
  for (const [name, law] of Object.entries(LAWS)) {
    await store.clear();
    if (!(await law(store, samples))) broken.push(name);
  }
  await store.clear();
  return broken;
}
