import type { IsoDate, LevelMarket, LevelSeat, PartnerGroup, Words as LevelWords } from '../model';
import { formatNumber } from './formats';
import type { Language } from './formats';
import { plain } from './numbers';
import { isFund } from './roles';

/** How a date is printed, from "Friday 6 February 2026" down to "Fri"; `week` is the Monday that names a week. */
export type DateStyle = 'full' | 'day' | 'week' | 'track' | 'short' | 'weekday';

/** Values for the placeholders of a catalogue text. */
export interface WordArgs {
  readonly [name: string]: string | number;
}

/** The things of a level that a text may name. */
export interface Named {
  readonly seats: readonly Pick<LevelSeat, 'id' | 'role' | 'name' | 'shortName'>[];
  readonly markets: readonly Pick<LevelMarket, 'id' | 'name'>[];
  readonly partners: readonly Pick<PartnerGroup, 'id' | 'name'>[];
}

/** One language's words: catalogue texts, level texts, numbers and dates. */
export interface Words {
  readonly language: Language;
  /** Keys and placeholders that were asked for and not found. */
  readonly missing: ReadonlySet<string>;
  /** Whether the catalogue has a text. */
  has(key: string): boolean;
  /** The text of a key with its placeholders filled in. */
  t(key: string, args?: WordArgs): string;
  /** The level's own text in this language. */
  pick(words: LevelWords): string;
  /** A number in a named format. */
  number(format: string, value: number): string;
  date(iso: IsoDate, style: DateStyle): string;
}

type Styles = { readonly [style in DateStyle]: Intl.DateTimeFormatOptions };

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'short' };

const STYLES: { readonly [language in Language]: Styles } = {
  en: { full: { ...DAY, year: 'numeric' }, day: DAY, week: DAY, track: { ...SHORT, ...WEEKDAY }, short: SHORT, weekday: WEEKDAY },
  'zh-CN': { full: { ...DAY, year: 'numeric' }, day: { ...SHORT, ...WEEKDAY }, week: SHORT, track: { day: 'numeric', ...WEEKDAY }, short: SHORT, weekday: WEEKDAY },
};

/** No line may break at either side of it; it takes no room. */
const WORD_JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00a0';

const PLACEHOLDER = /\{([A-Za-z0-9-]+)(?:\|([A-Za-z0-9+-]+))?\}/g;

/** Makes the words of one language from its merged catalogue and a level. */
export function makeWords(
  catalogue: Readonly<Record<string, string>>,
  language: Language,
  level: Named,
): Words {
  const missing = new Set<string>();
  const miss = (what: string): string => {
    missing.add(what);
    return `[${what}]`;
  };
  const has = (key: string): boolean => Object.hasOwn(catalogue, key);
  const pick = (words: LevelWords): string => words[language];
  const number = (format: string, value: number): string => {
    const formatted = formatNumber(language, format, value);
    if (formatted === null) return miss(`|${format}`);
    const { unit, sign, value: digits } = formatted;
    return unit === null ? sign + digits : t(unit, { sign, value: digits });
  };
  const fill = (key: string, name: string, format: string | undefined, args: WordArgs): string => {
    const value = args[name];
    if (value === undefined) return miss(`${key}{${name}}`);
    if (format === undefined) return bare(value);
    if (format === 'option') return t(`action.${key.split('.')[1] ?? ''}.option.${value}`);
    if (format === 'action') return t(`action.${value}.title`);
    const named = namesOf(level, format);
    if (named === null) return typeof value === 'number' ? number(format, value) : miss(`${key}{${name}|${format}}`);
    const words = named.find(({ id }) => id === value)?.words;
    return words === undefined ? miss(`${format}.${value}`) : pick(words);
  };
  function t(key: string, args: WordArgs = {}): string {
    const text = catalogue[key];
    if (text === undefined || !has(key)) return miss(key);
    return text.replaceAll(PLACEHOLDER, (_, name: string, format?: string) => fill(key, name, format, args));
  }
  return { language, missing, has, t, pick, number, date: dateFormatter(language) };
}

function bare(value: string | number): string {
  return typeof value === 'string' ? value : plain(value, Number.isInteger(value) ? 0 : 1);
}

/** Headlines name authorities by their short name, the city; a fund is not its city and keeps its own. */
function newsName({ role, name, shortName }: Named['seats'][number]): LevelWords {
  return isFund(role) ? name : shortName;
}

/** Names of the level's things, by the placeholder format that asks for them. */
function namesOf(level: Named, format: string): readonly { id: string; words: LevelWords }[] | null {
  if (format === 'seat') return level.seats.map((seat) => ({ id: seat.id, words: newsName(seat) }));
  if (format === 'market') return level.markets.map(({ id, name }) => ({ id, words: name }));
  if (format === 'partners') return level.partners.map(({ id, name }) => ({ id, words: name }));
  return null;
}

function dateFormatter(language: Language): (iso: IsoDate, style: DateStyle) => string {
  const locale = language === 'en' ? 'en-GB' : language;
  const formatters = new Map<DateStyle, Intl.DateTimeFormat>();
  return (iso, style) => {
    const formatter = formatters.get(style)
      ?? new Intl.DateTimeFormat(locale, { ...STYLES[language][style], timeZone: 'UTC' });
    formatters.set(style, formatter);
    // Some versions of the locale data put a comma after the weekday.
    const text = formatter.format(new Date(`${iso}T00:00:00Z`)).replace(',', '');
    return language === 'zh-CN' && style !== 'full' ? unbroken(text) : text;
  };
}

/** Chinese may break between any two characters; a date in a narrow column must not. */
function unbroken(date: string): string {
  const spaced = date.replace(/(?<=\u65e5) ?(?=\u5468)/, NO_BREAK_SPACE);
  return spaced.replaceAll(/(?<=[\u4e00-\u9fff])(?=[\d\u4e00-\u9fff])|(?<=\d)(?=[\u4e00-\u9fff])/g, WORD_JOINER);
}
