import type { World } from '../model';
import { directionOf, plain } from './numbers';
import type { Printed } from './types';
import { metricAt, priceAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

/** An amount now, and how far it has come since the start. */
export interface BookCell {
  readonly now: string;
  readonly change: Printed;
}

/** What one holder has of each kind. */
export interface HolderRow {
  readonly id: string;
  readonly name: string;
  readonly you: boolean;
  readonly cells: readonly BookCell[];
}

/** One figure at the start and now. */
export interface LedgerRow {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly now: string;
  readonly change: Printed;
}

/** What a seat has left to act with, and what moves it. */
export interface CapacityRow {
  readonly seat: string;
  readonly you: boolean;
  readonly name: string;
  readonly start: string;
  readonly now: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly change: Printed;
  readonly moves: string;
}

/** Who holds what, what the government owes, how the economy stands and what each seat has left. */
export interface BooksView {
  readonly columns: readonly string[];
  readonly holders: readonly HolderRow[];
  readonly total: readonly string[];
  readonly ledger: readonly LedgerRow[];
  readonly capacities: readonly CapacityRow[];
}

type Read = (world: World, holder: number) => number;

const COLUMNS: readonly (readonly [string, Read])[] = [
  ['treasuries', (world, holder) => world.holdings[0]?.[holder] ?? 0],
  ['shares', (world, holder) => world.holdings[1]?.[holder] ?? 0],
  ['gold', (world, holder) => world.goldUsdBn[holder] ?? 0],
  ['euro-bonds', (world, holder) => world.euroBondsUsdBn[holder] ?? 0],
  ['cash', (world, holder) => world.cashUsdBn[holder] ?? 0],
];

type Format = 'usdBn' | 'pct1' | 'pct2' | 'eurBn' | 'pp1';

/** Published figures of the ledger: name of the metric and how it prints. */
const LEDGER: readonly (readonly [string, Format])[] = [
  ['debt.total-usd-bn', 'usdBn'], ['debt.average-rate-pct', 'pct2'], ['debt.interest-usd-bn', 'usdBn'], ['debt.tariff-revenue-usd-bn', 'usdBn'],
  ['treasury.bill-share-pct', 'pct1'], ['treasury.buybacks-usd-bn', 'usdBn'], ['treasury.holder-tax-pct', 'pct1'],
  ['purchases.usd-bn-per-week', 'usdBn'], ['purchases.paid-usd-bn', 'usdBn'],
  ['tariff.average-pct', 'pct1'], ['macro.inflation-pp', 'pp1'], ['macro.expected-inflation-pct', 'pct2'], ['macro.unemployment-pct', 'pct1'],
  ['macro.growth-lost-pct', 'pct2'], ['macro.home-growth-lost-pct', 'pct2'], ['bloc.joint-debt-eur-bn', 'eurBn'],
];

/** Builds the balance sheets as they stand. */
export function booksView(viewer: Viewer): BooksView {
  const { scenario, state, words } = viewer;
  const start = worldAfter(viewer, 0);
  const own = scenario.level.seats.find(({ id }) => id === state.seat)?.holder;
  const unnamed = new Set(scenario.level.seats.filter(({ id }) => viewer.unnamed?.has(id)).map(({ holder }) => holder));
  return {
    columns: COLUMNS.map(([id]) => words.t(`books.column.${id}`)),
    holders: scenario.level.holders.map(({ id, name }, holder) => ({
      id, name: words.pick(name), you: id === own,
      cells: COLUMNS.map(([, read]) => (unnamed.has(id) ? untold(words) : cellOf(viewer, read(state.world, holder), read(start, holder)))),
    })),
    total: COLUMNS.map(([, read]) => amount(words, scenario.level.holders.reduce((sum, _, holder) => sum + read(state.world, holder), 0))),
    ledger: ledgerOf(viewer, start),
    capacities: capacitiesOf(viewer, start),
  };
}

function cellOf({ words }: Viewer, now: number, start: number): BookCell {
  const change = now - start;
  return { now: amount(words, now), change: { text: words.number('+usdBn', change), direction: Math.abs(change) < 0.05 ? 'flat' : directionOf(change, 1) } };
}

/** What a person at this machine holds is not for the others to read before the debrief. */
function untold({ t }: Viewer['words']): BookCell {
  return { now: t('books.untold'), change: { text: '', direction: 'flat' } };
}

/** What nobody has prints as a dash, so that what there is stands out. */
function amount(words: Viewer['words'], usdBn: number): string {
  return Math.abs(usdBn) < 0.005 ? '\u2013' : words.number('usdBn', usdBn);
}

function ledgerOf(viewer: Viewer, start: World): LedgerRow[] {
  const { words, state, scenario } = viewer;
  const deficit = { id: 'deficit', name: words.t('books.ledger.deficit'), start: words.number('usdBn', 0), now: words.number('usdBn', state.world.fiscal.deficitUsdBn), change: { text: words.number('+usdBn', state.world.fiscal.deficitUsdBn), direction: directionOf(state.world.fiscal.deficitUsdBn, 1) } };
  const rows = LEDGER.flatMap(([metric, format]): LedgerRow[] => {
    const [now, was] = [metricAt(viewer, state.world, metric), metricAt(viewer, start, metric)];
    if (!Number.isFinite(now) || !Number.isFinite(was)) return [];
    const change = now - was;
    return [{ id: metric, name: words.t(`books.ledger.${metric}`), start: words.number(format, was), now: words.number(format, now), change: { text: words.number(`+${format}`, change), direction: directionOf(change, 2) } }];
  });
  const ten = scenario.level.markets.some(({ id }) => id === 'ust-10y') ? [yieldRow(viewer, start)] : [];
  return [...rows.slice(0, 3), deficit, ...rows.slice(3), ...ten];
}

function yieldRow(viewer: Viewer, start: World): LedgerRow {
  const { words, state } = viewer;
  const [now, was] = [priceAt(viewer, state.world, 'ust-10y'), priceAt(viewer, start, 'ust-10y')];
  const change = now - was;
  return { id: 'ust-10y', name: words.t('books.ledger.ten-year'), start: words.number('pct2', was), now: words.number('pct2', now), change: { text: words.number('+pct2', change), direction: directionOf(change, 2) } };
}

function capacitiesOf({ scenario, state, words, unnamed }: Viewer, start: World): CapacityRow[] {
  return scenario.level.seats.map(({ id, name, capacity }, seat) => {
    const [now, was] = [state.world.capacities[seat] ?? 0, start.capacities[seat] ?? 0];
    if (unnamed?.has(id)) return { seat: words.pick(name), you: false, name: words.t(`capacity.${capacity.id}`), start: plain(was, 0), now: words.t('books.untold'), share: 0, change: { text: '', direction: 'flat' }, moves: '' };
    const moves = `capacity.moves.${capacity.id}`;
    return {
      seat: words.pick(name), you: id === state.seat, name: words.t(`capacity.${capacity.id}`),
      start: plain(was, 0), now: plain(now, 0), share: Math.min(1, Math.max(0, now / 100)),
      change: { text: words.number('+count', now - was), direction: directionOf(now - was, 0) },
      moves: words.has(moves) ? words.t(moves) : '',
    };
  });
}
