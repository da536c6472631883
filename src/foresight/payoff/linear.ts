/** A vector of fractions over one positive denominator. */
export interface Fractions {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** Turns numbers into integers by one power of two that fits them all, without rounding. */
export function exactIntegers(rows: readonly (readonly number[])[]): bigint[][] {
  let scaled = rows;
  while (scaled.some((row) => row.some((value) => !Number.isInteger(value)))) {
    scaled = scaled.map((row) => row.map((value) => 2 * value));
    if (scaled.some((row) => row.some((value) => !Number.isFinite(value)))) throw new RangeError('a payoff is not a finite number');
  }
  return scaled.map((row) => row.map(BigInt));
}

/** Solves a square system of integers exactly; null where it has not exactly one solution. */
export function solve(rows: readonly (readonly bigint[])[], right: readonly bigint[]): Fractions | null {
  const size = rows.length;
  const table = rows.map((row, at) => [...row, right[at] as bigint]);
  let last = 1n;
  for (let column = 0; column < size; column += 1) {
    const from = table.findIndex((row, at) => at >= column && row[column] !== 0n);
    if (from < 0) return null;
    [table[column], table[from]] = [table[from] as bigint[], table[column] as bigint[]];
    last = clear(table, column, last);
  }
  const sign = last < 0n ? -1n : 1n;
  return { numerators: table.map((row) => sign * (row[size] as bigint)), denominator: sign * last };
}

/** Clears a column above and below its pivot by Bareiss's division-free steps: every division comes out even. */
function clear(table: bigint[][], column: number, last: bigint): bigint {
  const pivotRow = table[column] as bigint[];
  const pivot = pivotRow[column] as bigint;
  table.forEach((row, at) => {
    if (at === column) return;
    const head = row[column] as bigint;
    row.forEach((value, place) => (row[place] = (pivot * value - head * (pivotRow[place] as bigint)) / last));
  });
  return pivot;
}
