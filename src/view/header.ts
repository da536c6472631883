import { dateOf, dayNumber, isOpen, isoDate } from '../model';
import type { IsoDate } from '../model';
import { assumptionRows } from './assumptions';
import { clockViews } from './clocks';
import { goalViews } from './goals';
import type { HeaderView, Phase } from './types';
import { seatIcon } from './roles';
import { calendarOf, dateAt, isHuman, seatName, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';

/** The phases of a turn in order; the debrief follows the last turn and is none of them. */
const TURN_PHASES: readonly Phase[] = ['briefing', 'predict', 'decide', 'reveal', 'week', 'why'];

/** Builds the bar above the board; `day` is the day of a week that is being played back, whose end it must not give away. */
export function headerView(whole: Viewer, day?: number): HeaderView {
  const viewer = day === undefined ? whole : beforeWeek(whole);
  const { state, words, scenario } = viewer;
  const { turn, phase, seat } = state;
  const { turns } = scenario.level.calendar;
  const own = seatOf(viewer, seat);
  return {
    title: words.pick(scenario.level.title),
    seat: own === undefined ? peopleText(viewer) : seatName(viewer, seat),
    seatIcon: own === undefined ? '' : seatIcon(own),
    date: words.date(day === undefined ? headerDate(viewer) : dateAt(viewer, turn, day), 'full'),
    dateNote: day === undefined ? dateNote(viewer) : dayNote(viewer, day),
    turn,
    turns,
    turnText: words.t('header.turn', { turn, turns }),
    phase,
    phaseText: words.t(`phase.${phase}`),
    phases: phasesOf(viewer),
    clocks: clockViews(viewer, turn),
    lastDate: words.date(dateAt(viewer, turns, viewer.rulebook.daysPerTurn), 'short'),
    goals: goalViews(viewer, seat),
    assumptions: assumptionRows(viewer),
  };
}

/** What several people watch together belongs to all of them. */
function peopleText(viewer: Viewer): string {
  const people = viewer.scenario.level.seats.filter(({ id }) => isHuman(viewer, id));
  return people.map(({ shortName }) => viewer.words.pick(shortName)).join(viewer.words.t('text.comma'));
}

/** Decisions are taken on the Sunday before the week; the week is read on its Friday. */
function beforeWeek(viewer: Viewer): Viewer {
  const { state } = viewer;
  return { ...viewer, state: { ...state, world: worldAfter(viewer, state.turn - 1), goals: {} } };
}

function dayNote(viewer: Viewer, day: number): string {
  const open = isOpen(calendarOf(viewer), { turn: viewer.state.turn, day });
  return viewer.words.t(open ? 'header.note.open' : 'header.note.shut');
}

function headerDate(viewer: Viewer): IsoDate {
  const { turn, phase } = viewer.state;
  if (isAfterWeek(phase)) return dateAt(viewer, turn, viewer.rulebook.daysPerTurn);
  return isoDate(dayNumber(dateAt(viewer, turn, 1)) - 1);
}

function dateNote(viewer: Viewer): string {
  const { state: { turn, phase }, words } = viewer;
  if (isAfterWeek(phase)) return words.t('header.note.after');
  const calendar = calendarOf(viewer);
  const days = Array.from({ length: calendar.daysPerTurn }, (_, index) => index + 1);
  const open = days.find((day) => isOpen(calendar, { turn, day }));
  if (open === undefined) return words.t('header.note.closed');
  return words.t('header.note.before', { date: words.date(dateOf(calendar, { turn, day: open }), 'day') });
}

function isAfterWeek(phase: Phase): boolean {
  return phase === 'week' || phase === 'why' || phase === 'debrief';
}

function phasesOf({ state, words }: Viewer): HeaderView['phases'] {
  const now = state.phase === 'debrief' ? TURN_PHASES.length : TURN_PHASES.indexOf(state.phase);
  return TURN_PHASES.map((id, index) => ({
    id,
    name: words.t(`phase.${id}`),
    state: index === now ? 'now' as const : index < now ? 'done' as const : 'later' as const,
  }));
}
