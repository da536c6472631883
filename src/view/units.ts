import { plain } from './numbers';
import type { Words } from './words';

/** Units of rules' parameters that have a number format of their own. */
const FORMATTED: { readonly [unit: string]: string } = {
  pp: 'pp0', 'USD bn': 'usdBn', usdBn: 'usdBn', 'EUR bn': 'eurBn', eurBn: 'eurBn', bp: 'bp0', '%': 'pct0',
};

/** Prints a number with the unit of a rule's parameter: "$0.1bn", "10 pp", "3 weeks". */
export function formatUnit(words: Words, unit: string, value: number): string {
  const format = FORMATTED[unit];
  if (format !== undefined) return words.number(format, value);
  const digits = plain(value, Number.isInteger(value) ? 0 : 2);
  if (unit === '') return digits;
  const single = `unit.${unit}.one`;
  return words.t(value === 1 && words.has(single) ? single : `unit.${unit}`, { value: digits });
}
