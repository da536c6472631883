import * as v from 'valibot';
import type { Condition, Predicate } from '../model';
import { dayNumber, isoDate } from '../model';
import { RESERVED_KEYS } from './untrusted-json';

/** An id: lower-case words joined by hyphens. */
export const id = v.pipe(
  v.string(),
  v.maxLength(64, 'Shorten this id to 64 characters or fewer.'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write this id in lower-case letters and digits joined by hyphens, such as "pension-fund".'),
  v.check((text) => !RESERVED_KEYS.includes(text), 'Choose another id: this word is reserved.'),
  v.description('Lower-case letters and digits joined by hyphens.'),
);

/** The name of an entry in a table, such as a figure or a parameter. */
export const entryName = v.pipe(
  v.string(),
  v.maxLength(64, 'Shorten this name to 64 characters or fewer.'),
  v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'Write this name in letters and digits joined by hyphens or full stops.'),
);

const line = v.pipe(
  v.string(),
  v.regex(/\S/, 'Write some text here: it is empty.'),
  v.maxLength(4000, 'Shorten this text to 4,000 characters or fewer.'),
);

/** A short text that is not empty. */
export const label = v.pipe(
  v.string(),
  v.regex(/\S/, 'Write some text here: it is empty.'),
  v.maxLength(300, 'Shorten this text to 300 characters or fewer.'),
);

/** Text in each language. */
export const words = v.pipe(
  v.strictObject({ en: line, 'zh-CN': line }),
  v.description('The same text in English and in Simplified Chinese.'),
);

/** A real civil date. */
export const date = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-\d{2}-\d{2}$/, 'Write this date as year-month-day, such as "2026-01-20".'),
  v.check((text) => isoDate(dayNumber(text)) === text, 'This date does not exist: check the day and the month.'),
  v.description('A date in ISO 8601, such as 2026-01-20.'),
);

/** A number between two bounds. */
export function between(low: number, high: number) {
  return v.pipe(
    v.number(),
    v.minValue(low, `Give a number of at least ${low}.`),
    v.maxValue(high, `Give a number of at most ${high}.`),
  );
}

/** A whole number between two bounds. */
export function whole(low: number, high: number) {
  return v.pipe(
    v.number(),
    v.integer('Give a whole number.'),
    v.minValue(low, `Give a number of at least ${low}.`),
    v.maxValue(high, `Give a number of at most ${high}.`),
  );
}

/** A table from names to values; a list is refused, which the plain record of the library lets pass. */
export function table<const T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.custom<Record<string, unknown>>((held) => typeof held === 'object' && held !== null && !Array.isArray(held), 'Expected a table here: names and values between braces.'),
    v.record(entryName, value),
  );
}

/** A number with its unit, date and source. */
export const figure = v.pipe(
  v.strictObject({
    value: v.pipe(v.number(), v.description('The number itself.')),
    unit: v.pipe(label, v.description('The unit of the number, such as $bn, % or bp.')),
    asOf: date,
    source: v.pipe(entryName, v.description("A key of the level's sources.")),
    basis: v.pipe(
      v.picklist(['read', 'computed', 'derived', 'recalled', 'judgement']),
      v.description('How far the number can be relied on: read from the source, computed from it, derived by reasoning, recalled, or a judgement.'),
    ),
  }),
  v.description('A number with its unit, its date and where it comes from.'),
);

/** A published source. */
export const source = v.pipe(
  v.strictObject({
    title: label,
    publisher: label,
    date: label,
    url: v.exactOptional(v.pipe(
      v.string(),
      v.maxLength(2000, 'Shorten this address to 2,000 characters or fewer.'),
      v.regex(/^https?:\/\/[^\s]+$/, 'Write this address in full, beginning with https://.'),
    )),
  }),
  v.description('A published source.'),
);

/** A point on the globe. */
export const place = v.pipe(
  v.strictObject({ lon: between(-180, 180), lat: between(-90, 90) }),
  v.description('Degrees east and north.'),
);

/** Arguments of an action or a shock. */
export const args = v.pipe(
  table(v.union([v.number(), v.pipe(v.string(), v.maxLength(64, 'Shorten this text to 64 characters or fewer.'))], 'Expected a number or a text here.')),
  v.description('Values of the parameters, by parameter id.'),
);

/** Who plays a seat. */
export const control = v.picklist(['human', 'computer', 'scripted']);

/** The name of a published metric; which names exist is checked apart. */
export const metricName = v.pipe(
  v.string(),
  v.maxLength(200, 'Shorten this metric to 200 characters or fewer.'),
  v.description('The name of a published metric, such as move.ust-10y.'),
);

/** A test of one metric. */
export const condition: v.GenericSchema<unknown, Condition> = v.strictObject({
  metric: metricName,
  op: v.picklist(['>=', '<=', '>', '<', '==']),
  value: v.number(),
  forTurns: v.exactOptional(v.pipe(
    whole(1, 60),
    v.description('Must have held at the end of this many turns running.'),
  )),
});

const branches = v.lazy(() => v.pipe(v.array(predicate), v.minLength(1, 'Give at least one condition here.')));
const all = v.strictObject({ all: branches });
const any = v.strictObject({ any: branches });

/** The three forms of a predicate, for the published schema. */
export const predicateForms: readonly v.GenericSchema<unknown, Predicate>[] = [condition, all, any];

/** A condition, or conditions under `all` or `any`; the form is chosen by its key so that a fault names the right one. */
export const predicate: v.GenericSchema<unknown, Predicate> = v.lazy((input): v.GenericSchema<unknown, Predicate> => {
  if (typeof input !== 'object' || input === null) return condition;
  if (Object.hasOwn(input, 'all')) return all;
  return Object.hasOwn(input, 'any') ? any : condition;
});
