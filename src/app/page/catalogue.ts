import type { Language } from '../../ui';

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

type Files = Readonly<Record<string, () => Promise<Texts>>>;

/** The words of the first screen: its own, the page's, those of saves and links, and how numbers are written. */
const FIRST: Files = {
  ...import.meta.glob<Texts>('../../../assets/messages/*/{app,saves,ui}.json', { import: 'default' }),
  ...import.meta.glob<Texts>('../../../assets/messages/*/view.json', { query: '?first', import: 'default' }),
};

const ALL: Files = import.meta.glob<Texts>('../../../assets/messages/*/*.json', { import: 'default' });

/** Loads the words that the first screen needs. */
export function loadFirstWords(language: Language): Promise<Texts> {
  return load(FIRST, language);
}

/** Loads all words of one language. */
export function loadCatalogue(language: Language): Promise<Texts> {
  return load(ALL, language);
}

async function load(files: Files, language: Language): Promise<Texts> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/messages/${language}/`));
  const parts = await Promise.all(own.map(([, read]) => read()));
  return Object.assign({}, ...parts) as Texts;
}
