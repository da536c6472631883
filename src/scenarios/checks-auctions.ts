import { dayNumber, weekday } from '../model';
import type { Fault, Level, LevelAuctions } from '../model';
import { isPlayed, isShut, turnOf } from './checks-figures';
import { entriesOf, faultAt, valuesOf } from './entries';
import type { Entry } from './entries';

type Sale = LevelAuctions['calendar'][number];

const FRIDAY = 5;
const MOST_USD_BN = 1000;
const LEAST_COVER = 0.5;
const MOST_COVER = 10;

/** Catches auctions that cannot be held as they stand: out of the calendar or its order, or without size and cover. */
export function auctionsCanBeHeld(level: Level): Fault[] {
  const { auctions } = level;
  if (auctions === undefined) return [];
  const sales = entriesOf(auctions.calendar, 'auctions', 'calendar');
  return [
    ...sales.flatMap((entry) => [...dayFaults(level, entry), ...tenorFaults(auctions, entry)]),
    ...sales.flatMap((entry, index) => orderFaults(entry, auctions.calendar.slice(0, index))),
    ...rangeFaults('sizeUsdBn', auctions.sizeUsdBn, 0.001, MOST_USD_BN),
    ...rangeFaults('bidToCover', auctions.bidToCover, LEAST_COVER, MOST_COVER),
  ];
}

function dayFaults(level: Level, { path, item }: Entry<Sale>): Fault[] {
  if (!isPlayed(level, item.on)) return [{ path: `${path}.on`, message: `${item.on} is outside the weeks of this level: correct the date or remove the auction.` }];
  const { turn, day } = turnOf(level, item.on);
  const shut = weekday(dayNumber(item.on)) > FRIDAY || isShut(level, turn, day);
  return shut ? [{ path: `${path}.on`, message: `No market is open on ${item.on}: give another day.` }] : [];
}

function tenorFaults({ sizeUsdBn, bidToCover }: LevelAuctions, { path, item }: Entry<Sale>): Fault[] {
  if (Object.hasOwn(sizeUsdBn, item.tenor) && Object.hasOwn(bidToCover, item.tenor)) return [];
  return [{ path: `${path}.tenor`, message: `The tenor "${item.tenor}" has no usual size or cover: add both.` }];
}

/** What the last auctions drew is read by their places in the calendar, so these follow the dates. */
function orderFaults({ path, item }: Entry<Sale>, earlier: readonly Sale[]): Fault[] {
  const last = earlier.at(-1);
  if (last !== undefined && item.on < last.on) return [{ path: `${path}.on`, message: `${item.on} stands after a later date: put auctions in the order of their dates.` }];
  const isTwice = earlier.some(({ on, tenor }) => on === item.on && tenor === item.tenor);
  return isTwice ? [{ path, message: `The tenor "${item.tenor}" is auctioned twice on ${item.on}: remove one.` }] : [];
}

function rangeFaults(key: 'sizeUsdBn' | 'bidToCover', figures: LevelAuctions['sizeUsdBn'], low: number, high: number): Fault[] {
  return valuesOf(figures, 'auctions', key)
    .filter(({ item }) => item.value < low || item.value > high)
    .map(({ path }) => ({ path: `${path}.value`, message: `Give a number from ${low} to ${high} here.` }));
}

/** Catches a form that is not shorter than the level, or as long as another. */
export function formsAreShorter(level: Level): Fault[] {
  const { forms = [], calendar } = level;
  return forms.flatMap(({ turns }, index) => [
    ...(turns >= calendar.turns ? [faultAt(['forms', index, 'turns'], `A shorter form has fewer than the ${calendar.turns} turns of the level: give a smaller number.`)] : []),
    ...(forms.findIndex((form) => form.turns === turns) < index ? [faultAt(['forms', index, 'turns'], `Another form has ${turns} turns already: give another number.`)] : []),
  ]);
}
