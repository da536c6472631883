import type { PayoffTable } from '../foresight';
import { plain } from './numbers';
import type { PayoffCell, PayoffView } from './payoff-types';
import { seatOf } from './viewer';
import type { Viewer } from './viewer';

/** What an option is called, by its id. */
export type OptionTitles = ReadonlyMap<string, string>;

/** Sampling error is told as two standard errors: nineteen samples in twenty lie within it. */
const ERRORS = 2;
/** Options that a mixed answer takes more rarely than this are left out of its sentence. */
const RARE = 0.005;
/** Where options are worth the same, mixed answers are many. */
const MIXED_TOLD = 2;

/** Words two seats' options against each other. */
export function payoffView(viewer: Viewer, table: PayoffTable, titles: OptionTitles, finished: boolean): PayoffView {
  const { words } = viewer;
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? id }));
  return {
    rows: named(table.row.options),
    columns: named(table.column.options),
    cells: table.cells.map((cells, row) => cells.map((_, column) => cellOf(table, row, column))),
    own: shortName(viewer, table.row.seat),
    other: shortName(viewer, table.column.seat),
    findings: findingsOf(viewer, table, titles),
    futuresText: words.t(finished ? 'payoff.futures' : 'payoff.futures.so-far', { count: words.number('int', table.futures) }),
    finished,
  };
}

function cellOf(table: PayoffTable, row: number, column: number): PayoffCell {
  const cell = table.cells[row]?.[column];
  return {
    own: points(cell?.row), ownError: points(ERRORS * (cell?.rowError ?? Number.NaN)),
    other: points(cell?.column), otherError: points(ERRORS * (cell?.columnError ?? Number.NaN)),
    isOwnBest: table.bestRows[column]?.includes(row) === true,
    isOtherBest: table.bestColumns[row]?.includes(column) === true,
    isPure: table.pure.some((pair) => pair.row === row && pair.column === column),
  };
}

function points(share = Number.NaN): string {
  return plain(100 * share, 0);
}

function shortName(viewer: Viewer, id: string): string {
  const seat = seatOf(viewer, id);
  return seat === undefined ? id : viewer.words.pick(seat.shortName);
}

function findingsOf(viewer: Viewer, table: PayoffTable, titles: OptionTitles): string[] {
  const { words } = viewer;
  const { row, column, pure } = table;
  const told = table.mixed.slice(0, MIXED_TOLD);
  const left = table.mixed.length - told.length;
  const seats = { own: shortName(viewer, row.seat), other: shortName(viewer, column.seat) };
  const sentence = (pair: PayoffTable['mixed'][number]): string =>
    words.t('payoff.mixed', { ...seats, rows: oddsText(viewer, row.options, pair.row, titles), columns: oddsText(viewer, column.options, pair.column, titles) });
  const standing = pure.length === 0 ? words.t('payoff.pure.none') : words.t(pure.length === 1 ? 'payoff.pure.one' : 'payoff.pure.several', { count: pure.length });
  return [standing, ...told.map(sentence), ...(left > 0 ? [words.t('payoff.mixed.more', { count: left })] : [])];
}

/** "A 64%, B 36%". */
function oddsText({ words }: Viewer, options: readonly string[], odds: readonly number[], titles: OptionTitles): string {
  const taken = options.map((id, place) => ({ id, odd: odds[place] ?? 0 })).filter(({ odd }) => odd >= RARE);
  return taken.sort((a, b) => b.odd - a.odd).map(({ id, odd }) => words.t('payoff.odds', { option: titles.get(id) ?? id, share: words.number('pct0', 100 * odd) })).join(words.t('text.comma'));
}
