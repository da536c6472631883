import { MECHANISMS } from './mechanisms';
import { GUESS } from './model-origins';
import type { ModelInput, SourceRow } from './model-types';
import type { Words } from './words';

/** The sources of everything on the page, those of most numbers first, our own guesses before all. */
export function sourceRows(words: Words, input: ModelInput): readonly SourceRow[] {
  const numbers = countsOf(Object.values(input.parameters).map(({ source }) => source));
  const rules = countsOf([...MECHANISMS.flatMap(({ sources }) => sources), ...input.schools.map(({ source }) => source)]);
  const claims = countsOf((input.claims ?? []).map(({ sourceId }) => sourceId));
  const keys = new Set([GUESS, ...numbers.keys(), ...rules.keys(), ...TOKEN_SOURCES]);
  const total = (key: string): number => (key === GUESS ? Infinity : (numbers.get(key) ?? 0) * 100 + (rules.get(key) ?? 0));
  const own = [...keys].sort((a, b) => total(b) - total(a)).flatMap((key) => rowOf(words, input.sources, key, key, words.t('model.uses', { numbers: numbers.get(key) ?? 0, rules: rules.get(key) ?? 0 })));
  const told = [...claims].flatMap(([id, count]) => rowOf(words, input.claimSources ?? {}, id.replace(/^claim-/, ''), id, words.t('model.uses.claims', { claims: count })));
  return [...own, ...told];
}

/** Sources that stand behind a number of an equation and nowhere else. */
const TOKEN_SOURCES = MECHANISMS.flatMap(({ symbols }) => symbols.flatMap((line) => [...line.matchAll(/\|([a-z0-9-]+)\]/g)].map((match) => match[1] ?? ''))).filter((key) => key !== 'unit' && key !== 'guess');

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function rowOf(words: Words, sources: ModelInput['sources'], key: string, id: string, uses: string): SourceRow[] {
  const source = sources[key];
  if (source === undefined) return [];
  const { title, publisher, date, url = '' } = source;
  return [{ id, title, publisher, date, url, uses, isGuess: id === GUESS }];
}
