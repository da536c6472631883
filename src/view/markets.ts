import { directionOf, perCent } from './numbers';
import type { InstrumentKey, Printed } from './types';
import type { Viewer } from './viewer';

/** The unit of a market's move. */
export type MoveUnit = 'bp' | 'log%' | 'points';

const INSTRUMENTS: { readonly [market: string]: InstrumentKey } = {
  'ust-2y': 'treasuries',
  'ust-10y': 'treasuries',
  'ust-30y': 'treasuries',
  sp500: 'shares',
  nasdaq: 'shares',
  dxy: 'dollar',
  gold: 'gold',
  bitcoin: 'bitcoin',
  vix: 'vix',
  'bund-10y': 'euro-bonds',
  'jgb-10y': 'foreign-bonds',
  'eur-usd': 'dollar',
  'usd-nok': 'dollar',
  'usd-chf': 'dollar',
  treasuries: 'treasuries',
  'euro-bonds': 'euro-bonds',
  'foreign-bonds': 'foreign-bonds',
  equities: 'shares',
  shares: 'shares',
  dollar: 'dollar',
};

/** Standard deviations of quiet days, in the market's unit of move: of the core as measured on the rules without news, of the rest as their parameters give. */
const QUIET_DAY: { readonly [market: string]: number } = {
  sp500: 0.97, nasdaq: 1.3, vix: 1.3, dxy: 0.31, 'ust-10y': 5.2, 'ust-2y': 3.2, 'ust-30y': 5, gold: 1.06, bitcoin: 2.9,
  'eur-usd': 0.39, 'usd-nok': 0.45, 'usd-chf': 0.35, 'bund-10y': 3.5, 'jgb-10y': 2.1,
};

/** The instrument whose colour a market or a flow wears. */
export function instrumentOf(id: string): InstrumentKey {
  return INSTRUMENTS[id] ?? 'dollar';
}

/** How far a market moves on a quiet day, in its unit of move. */
export function quietDay(market: string): number {
  return QUIET_DAY[market] ?? 1;
}

/** Markets in groups, in the order in which screens list them. */
const GROUPS: readonly (readonly [group: string, markets: readonly string[]])[] = [
  ['rates', ['ust-10y', 'ust-30y', 'ust-2y', 'bund-10y', 'jgb-10y']],
  ['shares', ['sp500', 'nasdaq', 'vix']],
  ['currencies', ['dxy', 'eur-usd', 'usd-nok', 'usd-chf']],
  ['stores', ['gold', 'bitcoin']],
];

const SHOWN = GROUPS.flatMap(([, markets]) => markets);

/** The group of a market on screens, or none. */
export function marketGroup(market: string): string | undefined {
  return GROUPS.find(([, markets]) => markets.includes(market))?.[0];
}

/** The level's markets in the order in which screens list them. */
export function marketIds({ scenario }: Viewer): readonly string[] {
  const ids = scenario.level.markets.map(({ id }) => id);
  return [...SHOWN.filter((id) => ids.includes(id)), ...ids.filter((id) => !SHOWN.includes(id))];
}

/** The unit of a market's move. */
export function unitOf({ rulebook }: Viewer, market: string): MoveUnit {
  return rulebook.markets.find(({ id }) => id === market)?.unit ?? 'points';
}

/** The market's name in the level. */
export function marketName({ scenario, words }: Viewer, market: string): string {
  const found = scenario.level.markets.find(({ id }) => id === market);
  return found === undefined ? market : words.pick(found.name);
}

/** A move as printed: log per cent become per cent. */
export function shownMove(unit: MoveUnit, move: number): number {
  return unit === 'log%' ? perCent(move) : move;
}

/** Prints a move with its sign and unit. */
export function printMove(viewer: Viewer, market: string, move: number, bpFormat: 'bp0' | 'bp1' = 'bp1'): Printed {
  const unit = unitOf(viewer, market);
  const shown = shownMove(unit, move);
  const format = { bp: bpFormat, 'log%': '+pct1', points: '+points1' }[unit];
  return {
    text: viewer.words.number(format, shown),
    direction: directionOf(shown, format === 'bp0' ? 0 : 1),
  };
}

/** Currency pairs are quoted to the hundredth of a per cent. */
const PAIRS: { readonly [market: string]: string } = { 'eur-usd': 'rate4', 'usd-chf': 'rate4', 'usd-nok': 'rate3' };

/** Prints a price in its quoted unit. */
export function printPrice(viewer: Viewer, market: string, price: number): string {
  const unit = unitOf(viewer, market);
  if (unit === 'bp') return viewer.words.number('pct2', price);
  if (unit === 'points') return viewer.words.number('points1', price);
  return viewer.words.number(PAIRS[market] ?? (price >= 1000 ? 'int' : 'trust2'), price);
}
