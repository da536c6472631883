import { plain } from './numbers';
import type { Words } from './words';

/** The key of a parameter's unit in the catalogues. */
export function parameterUnitKey(unit: string): string {
  return `parameter-unit.${unit.replaceAll('%', 'pct').replaceAll('$', 'usd').replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** The unit of a parameter in words; empty for a bare number. */
export function parameterUnit(words: Words, unit: string): string {
  if (unit === '-') return '';
  const key = parameterUnitKey(unit);
  return words.has(key) ? words.t(key) : unit;
}

/** A parameter's value with the decimals that it is written with. */
export function parameterDigits(value: number): string {
  return plain(value, Math.min(4, (String(value).split('.')[1] ?? '').length));
}
