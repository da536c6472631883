import type { Fault, IsoDate, TradingDay } from '../model';
import { compareDays, dateOf, dayNumber, isoDate, tradingDayOf, weekday } from '../model';
import { faultAt } from './entries';
import { EPISODE_SESSIONS } from './episode-schema';
import type { Episode } from './episode-schema';

const DAYS_PER_TURN = 5;

/** The weeks of an episode as a level has them, and its open sessions in order. */
export interface EpisodeCalendar {
  readonly firstMonday: IsoDate;
  /** The base close, or the Friday before the first Monday where the base close falls into the first week. */
  readonly baseClose: IsoDate;
  readonly turns: number;
  readonly closed: readonly IsoDate[];
  readonly daysPerTurn: number;
  /** Session 1 is the first open day after the base close. */
  readonly sessions: readonly TradingDay[];
}

/** Lays the trading weeks of an episode: days up to the base close are shut, and weeks run until the last session. */
export function episodeCalendar({ baseClose, closed }: Pick<Episode, 'baseClose' | 'closed'>): EpisodeCalendar {
  const base = dayNumber(baseClose);
  const open: number[] = [];
  for (let at = base + 1; open.length < EPISODE_SESSIONS; at += 1) {
    if (weekday(at) <= DAYS_PER_TURN && !closed.includes(isoDate(at))) open.push(at);
  }
  const monday = mondayOf(open[0] as number);
  const before = Array.from({ length: Math.max(0, base - monday + 1) }, (_, day) => isoDate(monday + day));
  const last = monday + 7 * Math.floor(((open.at(-1) as number) - monday) / 7) + DAYS_PER_TURN - 1;
  const shut = closed.filter((date) => date > baseClose && dayNumber(date) >= monday && dayNumber(date) <= last);
  return {
    firstMonday: isoDate(monday),
    baseClose: isoDate(Math.min(base, monday - 3)),
    turns: (last - monday - DAYS_PER_TURN + 1) / 7 + 1,
    closed: [...before, ...shut],
    daysPerTurn: DAYS_PER_TURN,
    sessions: open.map((day) => tradingDayOf({ firstMonday: isoDate(monday), turns: 0, daysPerTurn: DAYS_PER_TURN, closed: [] }, isoDate(day))),
  };
}

function mondayOf(day: number): number {
  return day - weekday(day) + 1;
}

/** The weekday on which news of a date lands: itself, the Monday after a weekend, or the first Monday. */
export function landingOf(calendar: EpisodeCalendar, on: IsoDate): TradingDay {
  const at = tradingDayOf(calendar, on);
  return at.turn < 1 ? { turn: 1, day: 1 } : at;
}

/** The number of the session that first prices news landing on a day; more than there are where none does. */
export function sessionOf({ sessions }: EpisodeCalendar, at: TradingDay): number {
  const place = sessions.findIndex((session) => compareDays(session, at) >= 0);
  return place < 0 ? sessions.length + 1 : place + 1;
}

/** Says what is wrong with the dates of an episode. */
export function dateFaults(episode: Episode, calendar: EpisodeCalendar): Fault[] {
  const { baseClose, closed, news, standing = [] } = episode;
  const unpriced = standing.flatMap(({ on }, index) => (on <= baseClose ? [] : [faultAt(['standing', index, 'on'], `${on} is after the base close of ${baseClose}: move this act to the news.`)]));
  const last = dateOf(calendar, calendar.sessions.at(-1) as TradingDay);
  const lateOrEarly = news.flatMap(({ on }, index) => {
    if (on <= baseClose) return [faultAt(['news', index, 'on'], `${on} is not after the base close of ${baseClose}: give the day that first priced it.`)];
    if (sessionOf(calendar, landingOf(calendar, on)) <= EPISODE_SESSIONS) return [];
    return [faultAt(['news', index, 'on'], `${on} is after session ${EPISODE_SESSIONS}, which is ${last}: leave this news out.`)];
  });
  const shut = closed.flatMap((date, index) => {
    if (closed.indexOf(date) !== index) return [faultAt(['closed', index], `${date} is given twice: remove one.`)];
    if (weekday(dayNumber(date)) > DAYS_PER_TURN) return [faultAt(['closed', index], `${date} is at a weekend, when markets are closed anyway: remove it.`)];
    if (date > baseClose && date <= last) return [];
    return [faultAt(['closed', index], `${date} is not between the base close and session ${EPISODE_SESSIONS}, which is ${last}: remove it.`)];
  });
  const atWeekend = weekday(dayNumber(baseClose)) > DAYS_PER_TURN ? [faultAt(['baseClose'], `${baseClose} is at a weekend: give the last day with a close.`)] : [];
  return [...atWeekend, ...shut, ...unpriced, ...lateOrEarly];
}
