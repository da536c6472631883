import { plain } from './numbers';
import type { Words } from './words';

/** Units of rules' parameters that have a number format of their own. */
const FORMATTED: { readonly [unit: string]: string } = {
  pp: 'pp0', 'USD bn': 'usdBn', usdBn: 'usdBn', 'EUR bn': 'eurBn', eurBn: 'eurBn', bp: 'bp0', '%': 'pct0',
};

/** Prints a number with the unit of a rule's parameter: "$0.1bn", "10 pp", "3 weeks"; a step of a scale of words by its word: "firm". */
export function formatUnit(words: Words, unit: string, value: number): string {
  const [, amount, period] = /^(.+) a (week|year)$/.exec(unit) ?? [];
  if (amount !== undefined) return words.t(`unit.a-${period}`, { value: formatUnit(words, amount, value) });
  const format = FORMATTED[unit];
  if (format !== undefined) return words.number(format, value);
  const worded = `unit.${unit}.${value}`;
  if (words.has(worded)) return words.t(worded);
  const digits = plain(value, Number.isInteger(value) ? 0 : 2);
  const single = `unit.${unit}.one`;
  if (value === 1 && words.has(single)) return words.t(single, { value: digits });
  return words.has(`unit.${unit}`) ? words.t(`unit.${unit}`, { value: digits }) : digits;
}
