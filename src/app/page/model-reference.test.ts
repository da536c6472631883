import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model';
import { PARAMETERS, SCHOOLS, SOURCES } from '../../rules';
import { makeWords } from '../../view';
import type { Language, ModelPageView, Piece, Rich, Words } from '../../view';
import { loadCatalogue } from './catalogue';
import { loadLevel } from './levels';
import { modelReference } from './model-reference';

const scenario = (await loadLevel('greenland-2026')) as Scenario;
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

/** Names that hold a digit and no number: tenors, units and an index. */
const NAMES = /10-year|2-year|10年期|2年期|30年期|2年|30年|2y|30y|S&P 500|标普500|\$\d+bn|€\d+bn|10%|90%/g;
/** Identities of arithmetic: one and nothing, an exponent of two. */
const ARITHMETIC = /(?<![\d.])[01](?![\d.])/g;

async function page(language: Language): Promise<{ readonly words: Words; readonly view: ModelPageView; readonly texts: readonly Rich[] }> {
  const words = makeWords(await loadCatalogue(language), language, scenario.level);
  const { view, lab } = modelReference(scenario, words, () => undefined);
  const model = view.model as ModelPageView;
  const rules = model.parts.flatMap(({ mechanisms }) => mechanisms);
  const said = [model.lead, model.note, ...model.standings.map(({ text }) => text)].map((text): Rich => [{ kind: 'text', text }]);
  const texts = [...said, ...rules.flatMap(({ text, equation, symbols }) => [text, equation, ...symbols]), ...(lab?.sketches ?? []).map(({ text }) => text)];
  return { words, view: model, texts };
}

const pages = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await page(language)] as const)));
const shown = (language: Language) => pages.get(language) as Awaited<ReturnType<typeof page>>;

/** Everything on the page that a link can lead to. */
function anchorsOf({ groups, sources, parts }: ModelPageView): Set<string> {
  return new Set([
    '#model-note',
    ...groups.flatMap(({ rows }) => rows.map(({ id }) => `#number-${id}`)),
    ...sources.map(({ id }) => `#source-${id}`),
    ...parts.flatMap(({ mechanisms }) => mechanisms.map(({ id }) => `#rule-${id}`)),
  ]);
}

const isNumber = (piece: Piece): piece is Extract<Piece, { kind: 'number' }> => piece.kind === 'number';
const UNITS = new Set(['2', '10', '52', '100', '250']);

describe.each(LANGUAGES)('the model page in %s', (language) => {
  const { view, texts, words } = shown(language);
  const anchors = anchorsOf(view);

  it('has all its words', () => {
    expect([...words.missing]).toEqual([]);
  });

  it('leaves no number in its prose and equations without a source or the word that it is a guess', () => {
    for (const text of texts) {
      const bare = text.filter((piece) => !isNumber(piece) && !UNITS.has(piece.text)).map(({ text: part }) => part).join(' ');
      expect(bare.replaceAll(NAMES, '').replaceAll(ARITHMETIC, '')).not.toMatch(/[0-9]/);
    }
  });

  it('leads every such number somewhere on the page, and says what it is', () => {
    for (const { href, note } of texts.flat().filter(isNumber)) {
      expect(anchors).toContain(href);
      expect(note).not.toBe('');
    }
  });

  it('leads every parameter and every rule to a source that is on the page', () => {
    const origins = [
      ...view.groups.flatMap(({ rows }) => rows.map(({ origin }) => origin)), ...view.schools.map(({ origin }) => origin),
      ...view.parts.flatMap(({ mechanisms }) => mechanisms.flatMap(({ sources, terms }) => [...sources, ...terms.map(({ origin }) => origin)])),
    ];
    for (const { href, text } of origins) {
      expect(anchors).toContain(href);
      expect(text).not.toBe('');
    }
    for (const { sourceId } of view.claims) expect(anchors).toContain(`#source-${sourceId}`);
  });

  it('says of every number that is our judgement that it is a guess, and of no other', () => {
    for (const row of view.groups.flatMap(({ rows }) => rows)) {
      const { basis, source } = PARAMETERS[row.id as keyof typeof PARAMETERS];
      expect([row.id, row.origin.isGuess]).toEqual([row.id, basis === 'judgement' || source === 'fit-2026']);
      if (row.origin.isGuess) expect(row.origin.text).toContain(words.t('model.guess'));
    }
  });

  it('shows every parameter of the catalogue once', () => {
    expect(view.groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(Object.keys(PARAMETERS).sort());
  });

  it('names every parameter in a rule', () => {
    const named = new Set(view.parts.flatMap(({ mechanisms }) => mechanisms.flatMap(({ terms }) => terms.map(({ id }) => id))));
    expect(Object.keys(PARAMETERS).filter((id) => !named.has(id))).toEqual([]);
  });

  it('gives every source title, publisher and date', () => {
    for (const { title, publisher, date } of view.sources) expect([title, publisher, date].every((each) => each !== '')).toBe(true);
    expect(new Set(view.sources.map(({ id }) => id)).size).toBe(view.sources.length);
  });

  it('gives every rule a sentence, words, symbols and a standing, and lists it under it', () => {
    const rules = view.parts.flatMap(({ mechanisms }) => mechanisms);
    for (const rule of rules) expect([rule.text.length, rule.equation.length, rule.symbols.length, rule.standingText.length].every((length) => length > 0), rule.id).toBe(true);
    expect(view.standings.flatMap(({ names }) => names.map(({ id }) => id)).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

describe('the sliders of the model page', () => {
  const { lab } = modelReference(scenario, shown('en').words, () => undefined);
  const items = new Map(lab?.assumptions.groups.flatMap((group) => group.items.map((item) => [item.id, item] as const)));

  it('have the catalogue’s range and value, on a step that reaches all three', () => {
    for (const id of lab?.sketches.flatMap(({ parameters }) => parameters) ?? []) {
      const item = items.get(id);
      const entry = PARAMETERS[id as keyof typeof PARAMETERS];
      expect(entry, id).toBeDefined();
      expect([item?.min, item?.value, item?.max]).toEqual([entry.low, entry.value, entry.high]);
      expect((entry.high - entry.low) / (item?.step ?? 1)).toBeGreaterThanOrEqual(20);
    }
  });

  it('offer the rules’ three schools, the catalogue’s own among them', () => {
    expect(lab?.assumptions.schools.map(({ id }) => id)).toEqual(SCHOOLS.map(({ id }) => id));
    expect(shown('en').view.schools.filter(({ used }) => used)).toHaveLength(1);
    for (const { source } of SCHOOLS) expect(SOURCES).toHaveProperty(source);
  });
});
