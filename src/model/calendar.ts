/** A civil date in ISO 8601, such as "2026-01-20". */
export type IsoDate = string;

/** Counts days from 1970-01-01 to a proleptic Gregorian date (H. Hinnant, "days_from_civil"). */
export function dayNumber(iso: IsoDate): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Turns a day count from 1970-01-01 back into an ISO date. */
export function isoDate(days: number): IsoDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Gives the day of the week of a day count: 1 is Monday, 7 is Sunday. */
export function weekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** A trading day of a level: turn and day both count from 1; turn 0 is the prologue. */
export interface TradingDay {
  turn: number;
  day: number;
}

/** The trading weeks of a level: its first Monday, how many turns, and the closed days. */
export interface Calendar {
  readonly firstMonday: IsoDate;
  readonly turns: number;
  readonly daysPerTurn: number;
  readonly closed: readonly IsoDate[];
}

/** Gives the date of a trading day. */
export function dateOf(calendar: Calendar, at: TradingDay): IsoDate {
  return isoDate(dayNumber(calendar.firstMonday) + (at.turn - 1) * 7 + (at.day - 1));
}

/** Gives the weekday of the level on which news of a date is acted on: the date itself, or the Monday after a weekend. */
export function tradingDayOf(calendar: Calendar, date: IsoDate): TradingDay {
  const offset = dayNumber(date) - dayNumber(calendar.firstMonday);
  if (offset < 0) return { turn: 0, day: 1 };
  const week = Math.floor(offset / 7);
  const inWeek = offset - week * 7 + 1;
  return inWeek > calendar.daysPerTurn ? { turn: week + 2, day: 1 } : { turn: week + 1, day: inWeek };
}

/** Says whether prices are made on a trading day. */
export function isOpen(calendar: Calendar, at: TradingDay): boolean {
  return !calendar.closed.includes(dateOf(calendar, at));
}

/** Orders two trading days: negative when the first is earlier. */
export function compareDays(a: TradingDay, b: TradingDay): number {
  return a.turn === b.turn ? a.day - b.day : a.turn - b.turn;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
