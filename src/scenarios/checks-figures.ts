import type { Fault, IsoDate, Level, TradingDay } from '../model';
import { dayNumber, isOpen, tradingDayOf, weekday } from '../model';
import { entriesOf, faultAt, valuesOf } from './entries';
import type { Entry } from './entries';

const WEIGHT_TOLERANCE = 1e-9;
const DAYS_PER_TURN = 5;

/** Catches a calendar that does not begin on a Monday, or whose start prices are not from before it. */
export function calendarBegins(level: Level): Fault[] {
  const { firstMonday, baseClose } = level.calendar;
  return [
    ...(weekday(dayNumber(firstMonday)) === 1 ? [] : [faultAt(['calendar', 'firstMonday'], `${firstMonday} is not a Monday: give the Monday of the first week.`)]),
    ...(baseClose < firstMonday ? [] : [faultAt(['calendar', 'baseClose'], 'The start prices must be from before the first Monday: give an earlier date.')]),
  ];
}

/** The trading day of a level on which a date falls. */
export function turnOf(level: Level, date: IsoDate): TradingDay {
  return tradingDayOf({ ...level.calendar, daysPerTurn: DAYS_PER_TURN }, date);
}

/** Says whether a date falls inside the weeks of a level. */
export function isPlayed(level: Level, date: IsoDate): boolean {
  const { turn } = turnOf(level, date);
  return turn >= 1 && turn <= level.calendar.turns;
}

/** Catches a closed day that is outside the weeks of the level, at a weekend or given twice. */
export function closedDaysAreWeekdays(level: Level): Fault[] {
  const { closed } = level.calendar;
  return entriesOf(closed, 'calendar', 'closed').flatMap(({ path, item }, index) => {
    if (closed.indexOf(item) !== index) return [{ path, message: `${item} is given twice: remove one.` }];
    if (weekday(dayNumber(item)) <= DAYS_PER_TURN && isPlayed(level, item)) return [];
    return [{ path, message: `${item} is not a weekday of this level: remove it or correct the date.` }];
  });
}

/** Catches a scripted decision or a shock that falls outside the weeks of the level. */
export function actsFallInside(level: Level): Fault[] {
  const dated: Entry<{ readonly on: IsoDate }>[] = [...entriesOf(level.script, 'script'), ...entriesOf(level.shocks, 'shocks')];
  return dated.filter(({ item }) => !isPlayed(level, item.on)).map(({ path, item }) => ({
    path: `${path}.on`,
    message: `${item.on} is outside the weeks of this level: correct the date or the number of turns.`,
  }));
}

/** Catches a decision of the prologue that is not before the first Monday. */
export function prologueIsBefore(level: Level): Fault[] {
  return entriesOf(level.prologue, 'prologue')
    .filter(({ item }) => item.on >= level.calendar.firstMonday)
    .map(({ path, item }) => ({
      path: `${path}.on`,
      message: `${item.on} is not before the first Monday: move this decision to the script or correct the date.`,
    }));
}

/** Catches trust, weights, beliefs and capacities out of their range. */
export function sharesAreShares(level: Level): Fault[] {
  const shares = [
    ...valuesOf(level.beliefs, 'beliefs'),
    ...level.trust.flatMap(({ mean, weight }, i) => [
      ...entriesAt(mean, 'trust', i, 'mean'),
      ...entriesAt(weight, 'trust', i, 'weight'),
    ]),
  ];
  const capacities = level.seats.flatMap(({ capacity }, i) => entriesAt(capacity.start, 'seats', i, 'capacity', 'start'));
  return [...outside(shares, 1), ...outside(capacities, 100)];
}

function entriesAt<T>(item: T, ...keys: (string | number)[]): Entry<T>[] {
  return valuesOf({ [String(keys.at(-1))]: item }, ...keys.slice(0, -1));
}

function outside(entries: readonly Entry<{ readonly value: number }>[], high: number): Fault[] {
  return entries.filter(({ item }) => !(item.value >= 0 && item.value <= high)).map(({ path }) => ({
    path: `${path}.value`,
    message: `Give a number from 0 to ${high} here.`,
  }));
}

/** Catches weights of trust that do not add up to 1. */
export function weightsAddUp(level: Level): Fault[] {
  const sum = level.trust.reduce((total, { weight }) => total + weight.value, 0);
  if (Math.abs(sum - 1) <= WEIGHT_TOLERANCE) return [];
  return [faultAt(['trust'], `The weights of trust add up to ${sum}: change them so that they add up to 1.`)];
}

/** Catches a last ending with a predicate, any other without one, and one that can never come. */
export function endingsClose(level: Level): Fault[] {
  const last = level.endings.length - 1;
  return level.endings.flatMap((ending, index) => [
    ...(index === last && ending.when ? [faultAt(['endings', index, 'when'], 'The last ending must hold without a condition: remove this one or add a last ending.')] : []),
    ...(index < last && !ending.when ? [faultAt(['endings', index], 'Only the last ending may be without a condition: add the key "when".')] : []),
    ...(ending.fromTurn > level.calendar.turns ? [faultAt(['endings', index, 'fromTurn'], `This level ends with turn ${level.calendar.turns}: give an earlier turn.`)] : []),
  ]);
}

/** Says whether no market is open on a trading day of a level. */
export function isShut(level: Level, turn: number, day: number): boolean {
  return !isOpen({ ...level.calendar, daysPerTurn: DAYS_PER_TURN }, { turn, day });
}

/** Catches a claim about a turn that is not played or a day that is shut, or with its bounds the wrong way round. */
export function expectationsCanHold(level: Level): Fault[] {
  return level.expect.flatMap(({ turn, day, median }, index) => [
    ...(isShut(level, turn, day) ? [faultAt(['expect', index, 'day'], 'No market is open on this day: give another.')] : []),
    ...(turn > level.calendar.turns ? [faultAt(['expect', index, 'turn'], `This level ends with turn ${level.calendar.turns}: give an earlier turn.`)] : []),
    ...(median.low > median.high ? [faultAt(['expect', index, 'median'], 'The lower bound is above the upper one: exchange them.')] : []),
  ]);
}

/** Catches a level that nobody may play, and a human seat that no human may take or that has no goals. */
export function someoneMayPlay(level: Level): Fault[] {
  const none = level.seats.some(({ humanAllowed }) => humanAllowed) ? [] : [faultAt(['seats'], 'No seat may be played by a human: set "humanAllowed" to true for one.')];
  return [...none, ...level.seats.flatMap(({ control, humanAllowed, goalSets }, index) => [
    ...(control === 'human' && !humanAllowed ? [faultAt(['seats', index, 'control'], 'This seat is human and no human may take it: set "humanAllowed" to true.')] : []),
    ...(humanAllowed && goalSets.length === 0 ? [faultAt(['seats', index, 'goalSets'], 'A human may take this seat: give it at least one set of goals.')] : []),
  ])];
}
