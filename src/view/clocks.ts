import { tradingDayOf } from '../model';
import type { IsoDate, Threat, World } from '../model';
import { byIsoDate } from './numbers';
import { calendarOf, dateAt } from './viewer';
import type { Viewer } from './viewer';

/** A date that binds someone: the turn in which it strikes, and what it says. */
export interface ClockText {
  readonly turn: number;
  /** The date itself where the level names one; else the first day of the turn. */
  readonly date?: IsoDate;
  readonly text: string;
}

/** Lists the clocks that strike in a turn or later, earliest first. */
export function clocksFrom(viewer: Viewer, turn: number): readonly ClockText[] {
  const { world } = viewer.state;
  return [
    ...world.threats.flatMap((threat) => threatClocks(viewer, threat)),
    ...listClock(viewer, world),
    ...talksClock(viewer, world),
    ...datedClocks(viewer),
  ]
    .filter((clock) => clock.turn >= turn && clock.turn <= viewer.scenario.level.calendar.turns)
    .sort((a, b) => byIsoDate(dateOfClock(viewer, a), dateOfClock(viewer, b)));
}

/** The date on which a clock strikes: its own, or the first day of its turn. */
export function dateOfClock(viewer: Viewer, { date, turn }: ClockText): IsoDate {
  return date ?? dateAt(viewer, turn, 1);
}

function threatClocks({ scenario, words }: Viewer, threat: Threat): ClockText[] {
  const group = scenario.level.partners[threat.partners];
  const partners = group === undefined ? '' : words.pick(group.name);
  if (threat.stage === 'paused') {
    return [{ turn: threat.pausedUntilTurn, text: words.t('header.clock.pause', { partners }) }];
  }
  if (threat.stage !== 'said' && threat.stage !== 'ordered') return [];
  return threat.steps.map(({ turn, tariffPp }) => ({
    turn,
    text: words.t('header.clock.tariff', { partners, tariffPp }),
  }));
}

function listClock({ words }: Viewer, world: World): ClockText[] {
  const { announcedEurBn, inForceEurBn, fromTurn } = world.counterList;
  if (announcedEurBn <= 0 || inForceEurBn >= announcedEurBn) return [];
  return [{ turn: fromTurn, text: words.t('header.clock.list', { eurBn: announcedEurBn }) }];
}

function talksClock({ words }: Viewer, { tariffs }: World): ClockText[] {
  return tariffs.talksUntilTurn > 0 ? [{ turn: tariffs.talksUntilTurn, text: words.t('header.clock.talks') }] : [];
}

function datedClocks(viewer: Viewer): ClockText[] {
  const calendar = calendarOf(viewer);
  return Object.entries(viewer.scenario.level.dates).flatMap(([name, dates]) => dates.map((date) => ({
    turn: tradingDayOf(calendar, date).turn,
    date,
    text: viewer.words.t(`date.${name}`),
  })));
}
