import type { Condition, Fault, Figure, Goal, Level, LevelDecision, LevelSeat, Predicate } from '../model';
import { jsonPath } from './untrusted-json';

/** A part of a level with its place in the file. */
export interface Entry<T> {
  readonly path: string;
  readonly item: T;
}

type Keys = readonly (string | number)[];

/** Builds a fault at a place given by keys. */
export function faultAt(keys: Keys, message: string): Fault {
  return { path: jsonPath(keys), message };
}

/** Lists the items of a list with their places. */
export function entriesOf<T>(items: readonly T[], ...keys: Keys): Entry<T>[] {
  return items.map((item, index) => ({ path: jsonPath([...keys, index]), item }));
}

/** Lists the values of a table with their places. */
export function valuesOf<T>(table: { readonly [key: string]: T }, ...keys: Keys): Entry<T>[] {
  return Object.entries(table).map(([key, item]) => ({ path: jsonPath([...keys, key]), item }));
}

/** Lists every goal of every seat. */
export function goalsOf(level: Level): Entry<Goal>[] {
  return level.seats.flatMap((seat, s) =>
    seat.goalSets.flatMap((set, g) => entriesOf(set.goals, 'seats', s, 'goalSets', g, 'goals')));
}

/** Lists every condition in every ending. */
export function conditionsOf(level: Level): Entry<Condition>[] {
  return level.endings.flatMap(({ when }, index) => (when ? conditionsIn(when, ['endings', index, 'when']) : []));
}

function conditionsIn(predicate: Predicate, keys: Keys): Entry<Condition>[] {
  if ('all' in predicate) return predicate.all.flatMap((part, i) => conditionsIn(part, [...keys, 'all', i]));
  if ('any' in predicate) return predicate.any.flatMap((part, i) => conditionsIn(part, [...keys, 'any', i]));
  return [{ path: jsonPath(keys), item: predicate }];
}

/** Lists the decisions that a level takes: prologue, then script. */
export function decisionsOf(level: Level): Entry<LevelDecision>[] {
  return [...entriesOf(level.prologue, 'prologue'), ...entriesOf(level.script, 'script')];
}

/** Lists every figure of a level. */
export function figuresOf(level: Level): Entry<Figure>[] {
  return [
    ...valuesOf(level.figures, 'figures'),
    ...valuesOf(level.beliefs, 'beliefs'),
    ...valuesOf(level.parameters, 'parameters'),
    ...level.seats.map(({ capacity }, i) => figureAt(capacity.start, 'seats', i, 'capacity', 'start')),
    ...level.markets.map(({ start }, i) => figureAt(start, 'markets', i, 'start')),
    ...level.partners.map(({ importSharePct }, i) => figureAt(importSharePct, 'partners', i, 'importSharePct')),
    ...level.trust.flatMap(({ mean, weight }, i) => [figureAt(mean, 'trust', i, 'mean'), figureAt(weight, 'trust', i, 'weight')]),
    ...level.holders.flatMap(holderFigures),
    ...(level.auctions ? [...valuesOf(level.auctions.sizeUsdBn, 'auctions', 'sizeUsdBn'), ...valuesOf(level.auctions.bidToCover, 'auctions', 'bidToCover')] : []),
  ];
}

function holderFigures(holder: Level['holders'][number], index: number): Entry<Figure>[] {
  const { treasuriesUsdBn, equitiesUsdBn, otherAssetsUsdBn } = holder;
  return [
    figureAt(treasuriesUsdBn, 'holders', index, 'treasuriesUsdBn'),
    figureAt(equitiesUsdBn, 'holders', index, 'equitiesUsdBn'),
    ...(otherAssetsUsdBn ? [figureAt(otherAssetsUsdBn, 'holders', index, 'otherAssetsUsdBn')] : []),
  ];
}

function figureAt(item: Figure, ...keys: Keys): Entry<Figure> {
  return { path: jsonPath(keys), item };
}

/** Finds a seat of a level. */
export function seatOf(level: Level, id: string): LevelSeat | undefined {
  return level.seats.find((seat) => seat.id === id);
}
