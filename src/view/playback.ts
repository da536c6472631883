import { isOpen } from '../model';
import type { Journal } from '../model';
import { boardAt } from './board';
import { snapshotAt } from './snapshot';
import type { PlaybackDay } from './types';
import { calendarOf, dateAt, lastJournal } from './viewer';
import type { Viewer } from './viewer';
import { wireOfDay } from './wire';

/** Builds the days of the turn just played; none before the first. */
export function playbackView(viewer: Viewer): readonly PlaybackDay[] {
  const journal = lastJournal(viewer);
  if (journal === undefined) return [];
  const days = Array.from({ length: viewer.rulebook.daysPerTurn }, (_, index) => index + 1);
  return days.map((day) => playbackDay(viewer, journal, day));
}

function playbackDay(viewer: Viewer, journal: Journal, day: number): PlaybackDay {
  const snapshot = snapshotAt(viewer, journal, day);
  return {
    day,
    date: viewer.words.date(dateAt(viewer, journal.turn, day), 'track'),
    closed: !isOpen(calendarOf(viewer), { turn: journal.turn, day }),
    news: wireOfDay(viewer, snapshot),
    board: boardAt(viewer, snapshot, day),
  };
}
