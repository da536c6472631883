import type { PayoffTable } from '../attribution-contract';
import { meanAndError } from '../futures';
import { equilibriaWork } from './equilibria';
import { bestOf } from './samples';

/** What each cell was worth to one seat, by row option, column option and future. */
export type Samples = readonly (readonly (readonly number[])[])[];

/** Lays out what was sampled of two sides, with best replies and equilibria, in small steps. */
export function* layOut({ row, column }: Pick<PayoffTable, 'row' | 'column'>, rowWorth: Samples, columnWorth: Samples): Generator<undefined, PayoffTable, undefined> {
  const bestRows = column.options.map((_, down) => bestOf(rowWorth.map((cells) => cells[down] ?? [])));
  const bestColumns = columnWorth.map((cells) => bestOf(cells));
  const found = yield* equilibriaWork(countsOf(rowWorth), countsOf(columnWorth));
  return {
    row,
    column,
    cells: rowWorth.map((cells, across) => cells.map((worth, down) => cellOf(worth, columnWorth[across]?.[down] ?? []))),
    bestRows,
    bestColumns,
    pure: bestRows.flatMap((rows, down) => rows.filter((across) => bestColumns[across]?.includes(down)).map((across) => ({ row: across, column: down }))),
    mixed: found.filter(({ row: own, column: other }) => isMixed(own) || isMixed(other)),
    futures: rowWorth[0]?.[0]?.length ?? 0,
  };
}

function cellOf(row: readonly number[], column: readonly number[]): PayoffTable['cells'][number][number] {
  const [own, other] = [meanAndError(row), meanAndError(column)];
  return { row: own.mean, column: other.mean, rowError: own.error, columnError: other.error };
}

/** Rounded alike, so that options worth the same in all futures are exactly as good as each other. */
function countsOf(worth: Samples): number[][] {
  return worth.map((cells) => cells.map((samples) => Math.round(meanAndError(samples).mean * 1e9)));
}

function isMixed(mix: readonly number[]): boolean {
  return mix.filter((share) => share > 0).length > 1;
}
