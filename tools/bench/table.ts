import type { Figures, GroupFigures, Spread } from './measure';

const HEADS = ['', 'median/s', 'min - max', 'us each', 'ratio', 'min - max'] as const;

/** Puts a group's figures into a table of text. */
export function tableOf({ title, unit, baseline, figures }: GroupFigures): string {
  const rows = [HEADS, ...figures.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ').trimEnd());
  const checksum = figures[0]?.checksum ?? '';
  return [title, ...lines, `per ${unit}; ratio to ${baseline} in the same round; every row gave the checksum ${checksum}`].join('\n');
}

function rowOf({ words, perSecond, ratio }: Figures): string[] {
  return [words, short(perSecond.median), range(perSecond), short(1e6 / perSecond.median), short(ratio.median), range(ratio)];
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function range({ min, max }: Spread): string {
  return `${short(min)} - ${short(max)}`;
}

/** Writes a number with three digits that count and no exponent. */
function short(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
