import { KINDS } from '../model';
import type { Basis, Figure, KindName, Source } from '../model';
import { parameterName } from './assumptions';
import { plain } from './numbers';
import type { Words } from './words';

/** A number of the rules as the model page is given it. */
export interface ParameterFacts {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly asOf: string;
  readonly source: string;
  readonly basis: Basis;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What the model page is made from: the rules' catalogue, and what a game or level sets apart from it. */
export interface ModelInput {
  readonly words: Words;
  readonly parameters: { readonly [id: string]: ParameterFacts };
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly sources: { readonly [key: string]: Source };
  readonly overrides?: { readonly [id: string]: number };
  readonly levelParameters?: { readonly [id: string]: Figure };
}

/** A mechanism in one sentence, its equation in words and how far it is agreed. */
export interface MechanismView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly equation: string;
  readonly standing: Standing;
  readonly standingText: string;
}

type Standing = 'settled' | 'disputed' | 'guessed';

/** One number of the model with all that is needed to doubt it. */
export interface ParameterRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly range: string;
  readonly unit: string;
  readonly date: string;
  readonly source: string;
  readonly confidence: string;
  /** Stands on little: shown as an assumption. */
  readonly assumed: boolean;
  /** What changed it from the catalogue, or empty. */
  readonly changed: string;
}

/** How the model works, for whoever wants to doubt it. */
export interface ModelPageView {
  readonly lead: string;
  readonly kinds: readonly { readonly id: KindName; readonly name: string; readonly text: string }[];
  readonly mechanisms: readonly MechanismView[];
  readonly schools: readonly { readonly id: string; readonly name: string; readonly lasting: string; readonly dealers: string; readonly small: string; readonly large: string; readonly source: string; readonly used: boolean }[];
  readonly standings: readonly { readonly id: Standing; readonly title: string; readonly text: string; readonly names: readonly string[] }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly rows: readonly ParameterRow[] }[];
  readonly counts: string;
}

const MECHANISMS: readonly (readonly [string, Standing])[] = [
  ['exact-sums', 'settled'], ['balance-sheets', 'settled'], ['bond-sales', 'disputed'], ['dealers', 'disputed'], ['basis-trade', 'disputed'], ['shares', 'disputed'],
  ['auctions', 'disputed'], ['follow-through', 'guessed'], ['retreat', 'guessed'], ['evidence', 'guessed'], ['discount', 'disputed'], ['trust', 'guessed'],
  ['haven', 'disputed'], ['policy-rate', 'settled'], ['fear', 'settled'], ['growth', 'disputed'], ['interest', 'settled'], ['council', 'guessed'],
  ['law', 'settled'], ['capacity', 'guessed'], ['chance', 'settled'],
];

const STANDINGS: readonly Standing[] = ['settled', 'disputed', 'guessed'];

/** Lasting effect and dealers' part, in bp per $100bn, as three schools of the literature have them. */
const SCHOOLS = [
  { id: 'portfolio', lasting: 1.5, dealers: 3, source: 'imf-wp-17-174' },
  { id: 'demand', lasting: 3, dealers: 12.5, source: 'bis-wp-1105' },
  { id: 'var', lasting: 8, dealers: 40, source: 'nber-30476' },
];

const SMALL_USD_BN = 0.1;

/** Builds the page on how the model works. */
export function modelPageView(input: ModelInput): ModelPageView {
  const { words, parameters, groups } = input;
  const mechanisms = MECHANISMS.map(([id, standing]) => mechanismView(words, id, standing));
  const ids = Object.keys(parameters);
  const low = ids.filter((id) => parameters[id]?.confidence === 'low').length;
  return {
    lead: words.t('model.lead'),
    kinds: KINDS.map((id) => ({ id, name: words.t(`kind.${id}`), text: words.t(`help.kind.${id}`) })),
    mechanisms,
    schools: schoolsOf(input),
    standings: STANDINGS.map((id) => ({
      id, title: words.t(`standing.${id}`), text: words.t(`model.standing.${id}`),
      names: mechanisms.filter(({ standing }) => standing === id).map(({ name }) => name),
    })),
    groups: Object.entries(groups).map(([id, names]) => ({ id, title: words.t(`model.group.${id}`), rows: names.flatMap((name) => rowOf(input, name)) })),
    counts: words.t('model.counts', { count: ids.length, low }),
  };
}

function mechanismView(words: Words, id: string, standing: Standing): MechanismView {
  return {
    id, standing, standingText: words.t(`standing.${standing}`), name: words.t(`model.${id}.name`),
    text: words.t(`model.${id}.text`), equation: words.t(`model.${id}.equation`),
  };
}

function schoolsOf({ words, parameters, sources, overrides = {} }: ModelInput): ModelPageView['schools'] {
  const lastingNow = overrides['lastingBpPer100Bn'] ?? parameters['lastingBpPer100Bn']?.value;
  const dealersNow = overrides['dealerBpPer100Bn'] ?? parameters['dealerBpPer100Bn']?.value;
  return SCHOOLS.map(({ id, lasting, dealers, source }) => ({
    id, name: words.t(`model.school.${id}`), lasting: words.number('bp1', lasting), dealers: words.number('bp1', dealers),
    small: words.number('+bp3', ((lasting + dealers) * SMALL_USD_BN) / 100), large: words.number('bp1', lasting + dealers),
    source: sourceLine(sources, source), used: lastingNow === lasting && dealersNow === dealers,
  }));
}

function rowOf(input: ModelInput, id: string): ParameterRow[] {
  const { words, parameters, sources } = input;
  const entry = parameters[id];
  if (entry === undefined) return [];
  const { value, changed } = valueOf(input, id, entry.value);
  const key = `parameter.${id}`;
  return [{
    id,
    name: words.has(key) ? parameterName(words, id) : id,
    value: digits(value),
    range: words.t('model.range', { low: digits(entry.low), high: digits(entry.high) }),
    unit: entry.unit,
    date: entry.asOf,
    source: `${sourceLine(sources, entry.source)}${words.t('text.comma')}${words.t(`basis.${entry.basis}`)}`,
    confidence: words.t(`confidence.${entry.confidence}`),
    assumed: entry.confidence === 'low',
    changed,
  }];
}

function valueOf({ words, overrides = {}, levelParameters = {} }: ModelInput, id: string, usual: number): { value: number; changed: string } {
  const own = overrides[id];
  if (own !== undefined) return { value: own, changed: words.t('model.changed.player', { usual: digits(usual) }) };
  const level = levelParameters[id];
  if (level !== undefined) return { value: level.value, changed: words.t('model.changed.level', { usual: digits(usual) }) };
  return { value: usual, changed: '' };
}

function digits(value: number): string {
  return plain(value, Math.min(4, (String(value).split('.')[1] ?? '').length));
}

function sourceLine(sources: ModelInput['sources'], key: string): string {
  const source = sources[key];
  return source === undefined ? key : [source.title, source.publisher, source.date].filter(Boolean).join(', ');
}
