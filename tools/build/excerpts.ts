import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';

type Reader = typeof import('../../src/scenarios');

const READER = fileURLToPath(new URL('../../src/scenarios/index.ts', import.meta.url));

/** Words that a number or a list of names needs on any screen. */
const FIRST_WORDS = /^(format|text)\./;

let reader: Promise<Reader> | undefined;

/** The program's own reader of levels, loaded once. */
function levelReader(): Promise<Reader> {
  reader ??= runnerImport<Reader>(READER).then(({ module }) => module);
  return reader;
}

async function cardIn(text: string, path: string): Promise<unknown> {
  const { cardOf, readLevel } = await levelReader();
  const read = readLevel(text);
  if (!read.ok) throw new Error(`${path} ${read.faults[0]?.path ?? ''}: ${read.faults[0]?.message ?? ''}`);
  return cardOf(read.scenario);
}

function firstWords(text: string): unknown {
  return Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([key]) => FIRST_WORDS.test(key)));
}

/** What can be asked of a file instead of the whole of it. */
const EXCERPTS: { readonly [query: string]: (text: string, path: string) => unknown } = { card: cardIn, first: firstWords };

/** Lets the page import the card of a level (`?card`) and the first words of a catalogue (`?first`) without the rest of the file. */
export function excerpts(): Plugin {
  return {
    name: 'excerpts',
    enforce: 'pre',
    // A card depends on the reader of levels as well as on its file: tests must not take it from their cache.
    configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(({ id }) => (/\?(card|first)$/.test(id) ? false : null)),
    async load(id) {
      const [path = '', query = ''] = id.split('?');
      const excerpt = path.endsWith('.json') && Object.hasOwn(EXCERPTS, query) ? EXCERPTS[query] : undefined;
      if (excerpt === undefined) return null;
      this.addWatchFile(path);
      return { code: `export default ${JSON.stringify(await excerpt(readFileSync(path, 'utf8'), path))}`, moduleType: 'js' };
    },
  };
}
