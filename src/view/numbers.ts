import { exp } from '../maths';
import type { Direction } from './types';

const MINUS = '\u2212';

/** A number taken apart for printing: its sign and its digits, both after rounding. */
export interface Digits {
  readonly sign: '' | '+' | typeof MINUS;
  readonly value: string;
}

/** Rounds a number and says which way it points; what rounds to zero points nowhere. */
export function directionOf(value: number, decimals: number): Direction {
  const rounded = Number(value.toFixed(decimals));
  if (rounded > 0) return 'up';
  return rounded < 0 ? 'down' : 'flat';
}

/** Takes a number apart into sign and digits; a plus sign only where it is asked for. */
export function digitsOf(value: number, decimals: number, signed: boolean): Digits {
  const direction = directionOf(value, decimals);
  const digits = grouped(Math.abs(value).toFixed(decimals));
  if (direction === 'down') return { sign: MINUS, value: digits };
  return { sign: direction === 'up' && signed ? '+' : '', value: digits };
}

/** Prints a number with fixed decimals and a true minus sign. */
export function plain(value: number, decimals: number): string {
  const { sign, value: digits } = digitsOf(value, decimals, false);
  return sign + digits;
}

/** Prints a number with its sign, plus included. */
export function signed(value: number, decimals: number): string {
  const { sign, value: digits } = digitsOf(value, decimals, true);
  return sign + digits;
}

/** Gives one decimal, or two where one would print a small amount as zero. */
export function fineDecimals(value: number): number {
  return directionOf(value, 1) === 'flat' && directionOf(value, 2) !== 'flat' ? 2 : 1;
}

/** Gives per cent per log per cent of a whole move: what turns its parts into per cent that still add up. */
export function perCentPerLog(logPct: number): number {
  const x = logPct / 100;
  // Below this size exp(x) - 1 loses digits and its series has converged.
  if (Math.abs(x) < 1e-4) return 1 + x / 2 + (x * x) / 6;
  return (exp(x) - 1) / x;
}

/** Turns a log per cent move into per cent. */
export function perCent(logPct: number): number {
  return logPct * perCentPerLog(logPct);
}

/** Orders things by their ISO dates, earliest first; to be handed to a stable sort. */
export function byIsoDate(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
