import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BELIEF_IDS, BELIEF_TYPES, PARAMETERS, rulebook } from '../src/rules';
import { makeWords, parameterUnitKey } from '../src/view';
import type { Language } from '../src/view';
import { bareBoard, play, SCENARIO } from './game-kit';

type Catalogue = { readonly [key: string]: string };

const ROOT = new URL('../', import.meta.url);
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];
const DOMAINS = readdirSync(new URL('assets/messages/en', ROOT));
const PLACEHOLDER = /\{([A-Za-z0-9-]+)(?:\|([A-Za-z0-9+-]+))?\}/g;

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const catalogue = (language: Language, domain: string): Catalogue => JSON.parse(read(`assets/messages/${language}/${domain}`)) as Catalogue;
const merged = (language: Language): Catalogue => Object.assign({}, ...DOMAINS.map((domain) => catalogue(language, domain))) as Catalogue;
const placeholders = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([all]) => all).sort();
const names = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name as string);

/** Program files below a folder of src. */
function programs(folder: string): string[] {
  return readdirSync(new URL(`src/${folder}`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.test.') && !path.includes('testing/'))
    .map((path) => read(`src/${folder}/${path}`));
}

/** Every match of a pattern in program files: its first group, and the words of its second. */
function scan(folders: readonly string[], pattern: RegExp): { id: string; words: string[] }[] {
  return folders.flatMap(programs).flatMap((text) => [...text.matchAll(pattern)].map((match) => ({
    id: match[1] as string,
    words: (match[2] ?? '').match(/\w+/g) ?? [],
  })));
}

const REFUSALS = [
  ...scan(['rules', 'engine'], /code: '([a-z-]+)', args: \{([^}]*)\}/g),
  ...scan(['engine'], /refuse\('([a-z-]+)'(?:, \{([^}]*)\})?/g),
  ...scan(['session'], /refuse\('([a-z-]+)'(?:, \{([^}]*)\})?/g).map(({ id, words }) => ({ id: `session.${id}`, words })),
];
const EVENTS = scan(['rules'], /tell\(context, '([a-z-]+)', (?:cause|CAUSE), \{([^}]*)\}/g);
const MECHANISMS = [
  ...scan(['rules'], /mechanismCause\('([a-z-]+)'\)/g),
  ...scan(['engine'], /'mechanism:([a-z-]+)'/g),
].map(({ id }) => id);

/** Chinese puts nothing between sentences. */
const MAY_BE_EMPTY = ['text.space'];

const rules = catalogue('en', 'rules.json');

function actionKeys(): string[] {
  return rulebook.actions.flatMap(({ id, parameters }) => [
    ...['title', 'line', 'before', 'source'].map((part) => `action.${id}.${part}`),
    `news.${id}`,
    ...parameters.map((parameter) => `action.${id}.param.${parameter.id}`),
    ...parameters.flatMap((parameter) => (parameter.kind === 'choice' ? parameter.options.map((option) => `action.${id}.option.${option}`) : [])),
  ]);
}

describe.each(DOMAINS)('the catalogue %s', (domain) => {
  const en = catalogue('en', domain);
  const zh = catalogue('zh-CN', domain);

  it('has the same keys in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  it('has the same placeholders in both languages', () => {
    for (const key of Object.keys(en)) expect([key, placeholders(zh[key] ?? '')]).toEqual([key, placeholders(en[key] ?? '')]);
  });

  it('leaves nothing empty', () => {
    const empty = [...Object.entries(en), ...Object.entries(zh)].filter(([, text]) => text === '').map(([key]) => key);
    expect(empty.filter((key) => !MAY_BE_EMPTY.includes(key))).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const untouched = Object.keys(en).filter((key) => en[key] === zh[key] && /[a-z]{2,} [a-z]{2,}/.test((en[key] ?? '').replaceAll(PLACEHOLDER, '')));
    expect(untouched).toEqual([]);
  });
});

describe('the words of the rules', () => {
  it('are found where they are looked for', () => {
    expect(REFUSALS.length).toBeGreaterThan(40);
    const events = EVENTS.map(({ id }) => id);
    expect(events).toEqual(expect.arrayContaining(['auction', 'council-determines', 'deadline-passes', 'emergency-struck', 'list-in-force', 'mandate-granted', 'pause-ends', 'tariff-collected']));
    expect(new Set(events).size).toBeGreaterThan(20);
    expect(new Set(MECHANISMS).size).toBeGreaterThan(8);
  });

  it.each([
    ['action', actionKeys()],
    ['refusal', REFUSALS.map(({ id }) => `refusal.${id}`)],
    ['event', EVENTS.map(({ id }) => `news.${id}`)],
    ['mechanism', MECHANISMS.map((id) => `mechanism.${id}`)],
    ['shock', rulebook.shocks.map(({ id }) => `shock.${id}`)],
    ['parameter', Object.keys(PARAMETERS).map((id) => `parameter.${id}`)],
    ['unit of a parameter', Object.values(PARAMETERS).flatMap(({ unit }) => (unit === '-' ? [] : [parameterUnitKey(unit)]))],
    ['meter', rulebook.meters.map((id) => `metric.${id}`)],
    ['belief', BELIEF_IDS.flatMap((id) => [`belief.${id}`, ...BELIEF_TYPES[id].map((type) => `belief.${id}.${type}`)])],
    ['standing', rulebook.actions.map(({ standing }) => `standing.${standing}`)],
    ['date', Object.keys(SCENARIO.level.dates).map((name) => `date.${name}`)],
    ['capacity', SCENARIO.level.seats.map(({ capacity }) => `capacity.${capacity.id}`)],
  ])('cover every %s', (_what, keys) => {
    const known = merged('en');
    expect(keys.filter((key) => known[key] === undefined)).toEqual([]);
  });

  it('name no parameter, mechanism or refusal that does not exist', () => {
    const wordsOf = (head: string): string[] => Object.keys(rules).filter((key) => key.startsWith(`${head}.`)).map((key) => key.slice(head.length + 1)).sort();
    expect(wordsOf('parameter')).toEqual(Object.keys(PARAMETERS).sort());
    expect(wordsOf('mechanism')).toEqual([...new Set(MECHANISMS)].sort());
    expect(wordsOf('refusal')).toEqual([...new Set(REFUSALS.map(({ id }) => id))].sort());
  });

  it('ask a refusal only for what it carries', () => {
    for (const { id, words } of REFUSALS) {
      expect([id, names(rules[`refusal.${id}`] ?? '').filter((name) => !words.includes(name))]).toEqual([id, []]);
    }
  });

  it('ask an event only for what it carries', () => {
    for (const { id, words } of EVENTS) {
      expect([id, names(rules[`news.${id}`] ?? '').filter((name) => !words.includes(name))]).toEqual([id, []]);
    }
  });

  it('ask a decision only for its seat and its parameters', () => {
    for (const { id, parameters } of rulebook.actions) {
      const known = ['seat', ...parameters.map((parameter) => parameter.id)];
      expect([id, names(rules[`news.${id}`] ?? '').filter((name) => !known.includes(name))]).toEqual([id, []]);
    }
  });

  it('say what a card does in one short line', () => {
    for (const { id } of rulebook.actions) expect([id, (rules[`action.${id}.line`] ?? '').length <= 70]).toEqual([id, true]);
  });

  it('name a card in a few words', () => {
    for (const { id } of rulebook.actions) expect([id, (rules[`action.${id}.title`] ?? '').length <= 24]).toEqual([id, true]);
  });

  it('date every precedent', () => {
    for (const language of LANGUAGES) {
      for (const { id } of rulebook.actions) expect([id, /(19|20)\d\d/.test(merged(language)[`action.${id}.before`] ?? '')]).toEqual([id, true]);
    }
  });
});

const SAMPLES: { readonly [format: string]: string | number } = { seat: 'norway-fund', partners: 'the-eight', market: 'gold', action: 'protest' };

/** Something to fill a placeholder with: an option of the action that the key speaks of, or a sample of its format. */
function sampleFor(key: string, name: string, format: string): string | number {
  const choice = rulebook.actions.find(({ id }) => id === key.split('.')[1])?.parameters.find(({ id }) => id === name);
  if (format === 'option' && choice?.kind === 'choice') return choice.options[0] ?? '';
  return SAMPLES[format] ?? 2;
}

describe.each(LANGUAGES)('sentences in %s', (language) => {
  it('come out whole, with every placeholder filled in', () => {
    const words = makeWords(merged(language), language, SCENARIO.level);
    for (const [key, text] of Object.entries(catalogue(language, 'rules.json'))) {
      const args = Object.fromEntries([...text.matchAll(PLACEHOLDER)].map(([, name = '', format = '']) => [name, sampleFor(key, name, format)]));
      expect(words.t(key, args)).not.toMatch(/[{}[\]]/);
    }
    expect([...words.missing]).toEqual([]);
  });

  it('name every cause that moves a market in a played week', () => {
    const known = merged(language);
    const causes = play(bareBoard()).contributions.map(({ cause }) => cause).filter((cause) => cause.startsWith('mechanism:'));
    for (const cause of causes) expect(known).toHaveProperty([cause.replace(':', '.')]);
  });
});
