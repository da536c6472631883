import type { Language } from '../../ui';

type Texts = Record<string, string>;

const FILES = import.meta.glob<Texts>('../../../assets/messages/*/*.json', { import: 'default' });

/** Loads all words of one language. */
export async function loadCatalogue(language: Language): Promise<Texts> {
  const paths = Object.keys(FILES).filter((path) => path.includes(`/messages/${language}/`));
  const parts = await Promise.all(paths.map(async (path) => (await FILES[path]?.()) ?? {}));
  return Object.assign({}, ...parts) as Texts;
}
