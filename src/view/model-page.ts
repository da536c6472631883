import { KINDS } from '../model';
import { parameterName } from './assumptions';
import { historyView } from './model-history';
import { sourceRows } from './model-sources';
import { numberHref, originOf, richContext, sourceOrigin, valueOf } from './model-origins';
import type { MechanismView, ModelInput, ModelPageView, ParameterRow, SchoolRow, Standing, TermView } from './model-types';
import { MECHANISMS } from './mechanisms';
import type { Mechanism } from './mechanisms';
import { parameterDigits, parameterUnit } from './parameter-units';
import { prose, symbols } from './rich';
import type { RichContext } from './rich';
import type { Words } from './words';

const STANDINGS: readonly Standing[] = ['settled', 'disputed', 'guessed'];
const SMALL_USD_BN = 0.1;

/** Builds the page on how the model works. */
export function modelPageView(words: Words, input: ModelInput): ModelPageView {
  const context = richContext(words, input);
  const ids = Object.keys(input.parameters);
  const low = ids.filter((id) => input.parameters[id]?.confidence === 'low').length;
  return {
    lead: words.t('model.lead'),
    note: words.t('model.note'),
    kinds: KINDS.map((id) => ({ id, name: words.t(`kind.${id}`), text: words.t(`help.kind.${id}`) })),
    parts: partsOf(words, input, context),
    schools: schoolsOf(words, input),
    standings: STANDINGS.map((id) => ({
      id, title: words.t(`standing.${id}`), text: words.t(`model.standing.${id}`),
      names: MECHANISMS.filter(({ standing }) => standing === id).map((each) => ({ id: each.id, name: words.t(`model.${each.id}.name`) })),
    })),
    groups: Object.entries(input.groups).map(([id, names]) => ({ id, title: groupTitle(words, id), rows: names.flatMap((name) => rowOf(words, input, name)) })),
    counts: words.t('model.counts', { count: ids.length, low }),
    claims: input.claims ?? [],
    history: historyView(words, input.history ?? null),
    sources: sourceRows(words, input),
  };
}

function groupTitle(words: Words, id: string): string {
  const key = `model.group.${id}`;
  return words.has(key) ? words.t(key) : id;
}

function partsOf(words: Words, input: ModelInput, context: RichContext): ModelPageView['parts'] {
  const parts = [...new Set(MECHANISMS.map(({ part }) => part))];
  return parts.map((id) => ({
    id, title: words.t(`model.part.${id}`),
    mechanisms: MECHANISMS.filter(({ part }) => part === id).map((each) => mechanismView(words, input, context, each)),
  }));
}

function mechanismView(words: Words, input: ModelInput, context: RichContext, mechanism: Mechanism): MechanismView {
  const { id, standing, terms, sources } = mechanism;
  return {
    id, standing, standingText: words.t(`standing.${standing}`), name: words.t(`model.${id}.name`),
    text: prose(words.t(`model.${id}.text`), context),
    equation: prose(words.t(`model.${id}.equation`), context),
    symbols: mechanism.symbols.map((line) => symbols(line, context)),
    terms: terms.flatMap((term) => termView(words, input, context, term)),
    sources: sources.map((key) => sourceOrigin(input, key)),
  };
}

function termView(words: Words, input: ModelInput, context: RichContext, term: string): TermView[] {
  const [letter = '', id = ''] = term.split('=');
  const facts = input.parameters[id];
  if (facts === undefined) return [];
  return [{
    id, letter: symbols(letter, context), name: nameOf(words, id), value: parameterDigits(valueOf(input, id)),
    unit: parameterUnit(words, facts.unit), href: numberHref(id), origin: originOf(words, input, facts),
  }];
}

function nameOf(words: Words, id: string): string {
  return words.has(`parameter.${id}`) ? parameterName(words, id) : id;
}

function schoolsOf(words: Words, input: ModelInput): readonly SchoolRow[] {
  const isUsed = (lasting: number, dealers: number): boolean => valueOf(input, 'lastingBpPer100Bn') === lasting && valueOf(input, 'dealerBpPer100Bn') === dealers;
  return input.schools.map(({ id, lastingBpPer100Bn: lasting, dealerBpPer100Bn: dealers, source }) => ({
    id, name: words.t(`assumptions.school.${id}`), lasting: words.number('bp1', lasting), dealers: words.number('bp1', dealers),
    small: words.number('+bp3', ((lasting + dealers) * SMALL_USD_BN) / 100), large: words.number('bp1', lasting + dealers),
    origin: sourceOrigin(input, source), used: isUsed(lasting, dealers),
  }));
}

function rowOf(words: Words, input: ModelInput, id: string): ParameterRow[] {
  const facts = input.parameters[id];
  if (facts === undefined) return [];
  return [{
    id,
    name: nameOf(words, id),
    value: parameterDigits(valueOf(input, id)),
    range: words.t('model.range', { low: parameterDigits(facts.low), high: parameterDigits(facts.high) }),
    unit: parameterUnit(words, facts.unit),
    date: facts.asOf,
    origin: originOf(words, input, facts),
    confidence: words.t(`confidence.${facts.confidence}`),
    assumed: facts.confidence === 'low',
    changed: changedText(words, input, id, facts.value),
  }];
}

function changedText(words: Words, { overrides = {}, levelParameters = {} }: ModelInput, id: string, usual: number): string {
  if (overrides[id] !== undefined) return words.t('model.changed.player', { usual: parameterDigits(usual) });
  return levelParameters[id] === undefined ? '' : words.t('model.changed.level', { usual: parameterDigits(usual) });
}
