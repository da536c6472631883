import type { Fault, Figure, Level, LevelHolder, Role } from '../model';
import { entriesOf, faultAt } from './entries';

/** A number within which the rules stand. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the rules ask of every level before they can play it. */
export interface Needs {
  /** How many holders of a kind there must be; kinds left out may occur any number of times. */
  readonly holders: readonly { readonly kind: LevelHolder['kind']; readonly least: number; readonly most: number }[];
  /** Types of each belief, with a start value each. */
  readonly beliefs: { readonly [belief: string]: readonly string[] };
  /** Blocs whose trust the rules know. */
  readonly blocs: readonly string[];
  /** Roles that one seat at most may have. */
  readonly singular: readonly Role[];
  /** Metrics that the screen always shows. */
  readonly meters: readonly string[];
  /** Ranges of the figures that rules read by name. */
  readonly figures: { readonly [name: string]: Range };
  /** Ranges of the figures that a level may leave out. */
  readonly figuresIfGiven: { readonly [name: string]: Range };
  /** Roles whose seats own a row of the balance sheet, each a row of this kind. */
  readonly owners: { readonly roles: readonly Role[]; readonly kind: LevelHolder['kind'] };
  /** Markets in which a holder may be at home. */
  readonly currencies: readonly string[];
  /** Range of a holding, in $bn. */
  readonly holdingsUsdBn: Range;
  /** Markets that every level must have; it may leave out the others. */
  readonly markets: readonly string[];
  /** Range of each market's start price in its quoted unit. */
  readonly prices: { readonly [market: string]: Range };
}

const ANY_PRICE: Range = { low: 0, high: Number.MAX_VALUE };

/** Checks a level against what the rules ask of every level. */
export function needFaults(level: Level, needs: Needs): Fault[] {
  return [
    ...marketFaults(level, needs),
    ...holderFaults(level, needs),
    ...holdingFaults(level, needs),
    ...beliefFaults(level, needs),
    ...trustFaults(level, needs),
    ...roleFaults(level, needs),
    ...ownerFaults(level, needs),
    ...homeFaults(level, needs),
    ...figureFaults(level, needs),
  ];
}

function rangeFaults(figure: Figure | undefined, range: Range, keys: readonly (string | number)[]): Fault[] {
  if (figure === undefined || (figure.value >= range.low && figure.value <= range.high)) return [];
  return [faultAt([...keys, 'value'], `Give a number from ${range.low} to ${range.high} here.`)];
}

function marketFaults(level: Level, { prices, markets }: Needs): Fault[] {
  const absent = markets.filter((id) => !level.markets.some((market) => market.id === id));
  return [
    ...absent.map((id) => faultAt(['markets'], `The rules make prices for the market "${id}": add it.`)),
    ...level.markets.flatMap(({ id, start }, index) => rangeFaults(start, prices[id] ?? ANY_PRICE, ['markets', index, 'start'])),
  ];
}

function holderFaults(level: Level, { holders }: Needs): Fault[] {
  return holders.flatMap(({ kind, least, most }) => {
    const found = level.holders.filter((holder) => holder.kind === kind).length;
    if (found >= least && found <= most) return [];
    const wanted = least === most ? `exactly ${least}` : `from ${least} to ${most}`;
    return [faultAt(['holders'], `There are ${found} holders of the kind "${kind}", and the rules need ${wanted}: add or remove one.`)];
  });
}

function holdingFaults(level: Level, { holdingsUsdBn }: Needs): Fault[] {
  const keys = ['treasuriesUsdBn', 'equitiesUsdBn', 'otherAssetsUsdBn'] as const;
  const outside = level.holders.flatMap((holder, index) => keys.flatMap((key) => rangeFaults(holder[key], holdingsUsdBn, ['holders', index, key])));
  const nobody = (['treasuriesUsdBn', 'equitiesUsdBn'] as const).filter((key) => level.holders.every((holder) => holder[key].value === 0));
  const background = level.holders.filter(({ kind }) => kind === 'domestic' || kind === 'foreign');
  const noTaker = background.every(({ treasuriesUsdBn }) => treasuriesUsdBn.value === 0);
  return [
    ...outside,
    ...nobody.map((key) => faultAt(['holders'], `All holders have 0 under "${key}": give someone more.`)),
    ...(noTaker ? [faultAt(['holders'], 'No domestic or foreign holder has Treasuries, and new debt goes to them: give one some.')] : []),
  ];
}

function beliefFaults(level: Level, { beliefs }: Needs): Fault[] {
  const known = Object.entries(beliefs).flatMap(([id, types]) => types.map((type) => `${id}.${type}`));
  const extra = Object.keys(level.beliefs).filter((name) => !known.includes(name));
  return [
    ...extra.map((name) => faultAt(['beliefs', name], `The rules have no belief "${name}": choose one of ${known.join(', ')}.`)),
    ...Object.entries(beliefs).flatMap(([id, types]) => rowFaults(level, id, types)),
  ];
}

function rowFaults(level: Level, id: string, types: readonly string[]): Fault[] {
  const names = types.map((type) => `${id}.${type}`);
  const absent = names.filter((name) => !Object.hasOwn(level.beliefs, name));
  if (absent.length > 0) return absent.map((name) => faultAt(['beliefs'], `The belief "${name}" is missing: add it.`));
  const sum = names.reduce((total, name) => total + (level.beliefs[name]?.value ?? 0), 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  return [faultAt(['beliefs'], `The beliefs ${names.join(', ')} add up to ${sum}: change them so that they add up to 1.`)];
}

function trustFaults(level: Level, { blocs }: Needs): Fault[] {
  return level.trust.flatMap(({ bloc, mean: { value } }, index) => [
    ...(blocs.includes(bloc) ? [] : [faultAt(['trust', index, 'bloc'], `The rules know no bloc "${bloc}": choose one of ${blocs.join(', ')}.`)]),
    ...(value > 0 && value < 1 ? [] : [faultAt(['trust', index, 'mean', 'value'], 'Give a number above 0 and below 1 here.')]),
  ]);
}

function roleFaults(level: Level, { singular }: Needs): Fault[] {
  return entriesOf(level.seats, 'seats')
    .filter(({ item }, index) => singular.includes(item.role) && level.seats.findIndex((seat) => seat.role === item.role) < index)
    .map(({ path, item }) => ({ path: `${path}.role`, message: `Another seat has the role "${item.role}" already, and the rules know one: remove a seat.` }));
}

function ownerFaults(level: Level, { owners: { roles, kind } }: Needs): Fault[] {
  return level.seats.flatMap(({ role, holder }, index) => {
    const owned = level.holders.find(({ id }) => id === holder);
    if (owned === undefined && roles.includes(role)) return [faultAt(['seats', index], `A seat with the role "${role}" owns a row of the balance sheet: add the key "holder".`)];
    if (owned === undefined) return [];
    const isTaken = level.seats.findIndex((seat) => seat.holder === holder) < index;
    if (isTaken) return [faultAt(['seats', index, 'holder'], `Another seat owns the row "${owned.id}": give each seat its own.`)];
    return owned.kind === kind ? [] : [faultAt(['seats', index, 'holder'], `The row "${owned.id}" is of the kind "${owned.kind}": a seat owns one of the kind "${kind}".`)];
  });
}

function homeFaults(level: Level, { currencies }: Needs): Fault[] {
  return level.holders.flatMap(({ homeMarket }, index) => {
    if (homeMarket === undefined || currencies.includes(homeMarket)) return [];
    return [faultAt(['holders', index, 'homeMarket'], `"${homeMarket}" is no currency: choose one of ${currencies.join(', ')}.`)];
  });
}

function figureFaults(level: Level, { figures, figuresIfGiven }: Needs): Fault[] {
  const named = Object.entries(figures).flatMap(([name, range]) => {
    const figure = Object.hasOwn(level.figures, name) ? level.figures[name] : undefined;
    return figure === undefined ? [faultAt(['figures'], `The rules read the figure "${name}": add it.`)] : rangeFaults(figure, range, ['figures', name]);
  });
  const given = Object.entries(figuresIfGiven).flatMap(([name, range]) =>
    (Object.hasOwn(level.figures, name) ? rangeFaults(level.figures[name], range, ['figures', name]) : []));
  const shares = level.partners.flatMap(({ importSharePct }, index) => rangeFaults(importSharePct, { low: 0, high: 100 }, ['partners', index, 'importSharePct']));
  return [...named, ...given, ...shares];
}
