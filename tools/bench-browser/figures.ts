/** The middle, the far end and the most of some measurements. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly p98: number;
  readonly max: number;
}

/** What was measured, in which unit, and what it should be at most at p95. */
export interface Row {
  readonly words: string;
  readonly unit: string;
  readonly target?: number;
  readonly spread: Spread;
}

/** Sums measurements up; all are NaN where there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { count: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p98: quantile(sorted, 0.98), max: sorted.at(-1) ?? NaN };
}

/** The smallest value that is not below the given share of the values. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const HEADS = ['', 'n', 'median', 'p95', 'p98', 'max', 'unit', 'target', 'p95 / target'];

/** Puts rows into a table of text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

function cellsOf({ words, unit, target, spread }: Row): string[] {
  const { count, median, p95, p98, max } = spread;
  const ratio = target === undefined ? ['', ''] : [String(target), (p95 / target).toFixed(2)];
  return [words, String(count), ...[median, p95, p98, max].map(short), unit, ...ratio];
}

function short(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(value >= 100 ? 0 : 1);
}
