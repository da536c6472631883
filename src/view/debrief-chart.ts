import { tradingDayOf } from '../model';
import { marketName, printPrice } from './markets';
import { byIsoDate } from './numbers';
import { turningDays } from './turning-points';
import type { ChartLine, ChartView } from './debrief-types';
import { calendarOf, dateAt, metricAt, priceAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

const MARKET = 'ust-10y';
const TRUST = 'trust.dollar';
/** Below one half a fright no longer sends money into the dollar. */
const HAVEN = 0.5;

/** Builds the course of the game: the ten-year yield and dollar trust by day, with what really happened beside it. */
export function chartView(viewer: Viewer): ChartView {
  const { words, scenario, rulebook } = viewer;
  const { turns } = scenario.level.calendar;
  return {
    title: words.t('chart.title', { turns }),
    note: words.t('chart.note', { market: marketName(viewer, MARKET) }),
    slots: turns * rulebook.daysPerTurn,
    yields: yieldLine(viewer),
    really: reallyLine(viewer),
    trust: trustLine(viewer),
    haven: { value: HAVEN, text: words.t('chart.haven') },
    pins: turningDays(viewer).map(({ pin, turn, day }) => ({ pin, slot: slotAt(viewer, turn, day) })),
    dates: dateTicks(viewer),
  };
}

/** Slot 0 is the last close before the game; the days of the level follow. */
function slotAt({ rulebook }: Viewer, turn: number, day: number): number {
  return (turn - 1) * rulebook.daysPerTurn + day;
}

function yieldLine(viewer: Viewer): ChartLine {
  const { state, words } = viewer;
  const start = priceAt(viewer, worldAfter(viewer, 0), MARKET);
  const rows = state.journals.flatMap(({ days }) => days).filter((row) => row.market === MARKET);
  const points = [{ slot: 0, value: start }, ...rows.map((row) => ({ slot: slotAt(viewer, row.turn, row.day), value: row.close }))];
  return lineOf(words.t('chart.game'), points, (value) => printPrice(viewer, MARKET, value));
}

function trustLine(viewer: Viewer): ChartLine {
  const { state, words } = viewer;
  const start = metricAt(viewer, worldAfter(viewer, 0), TRUST);
  const rows = state.journals.flatMap((journal) => journal.meters.map((row) => ({ turn: journal.turn, ...row })));
  const read = rows.flatMap(({ turn, day, values }) => {
    const value = values[TRUST];
    return value === undefined ? [] : [{ slot: slotAt(viewer, turn, day), value }];
  });
  return lineOf(words.t('chart.trust'), [{ slot: 0, value: start }, ...read], (value) => words.number('trust2', value));
}

/** What really happened, from the level's figures named `path.MARKET.N`; none, no line. */
function reallyLine(viewer: Viewer): ChartLine | null {
  const { words, scenario: { level } } = viewer;
  const calendar = calendarOf(viewer);
  const figures = Object.keys(level.figures).filter((name) => name.startsWith(`path.${MARKET}.`)).flatMap((name) => level.figures[name] ?? []);
  const known = figures
    .map((figure) => ({ date: figure.asOf, at: tradingDayOf(calendar, figure.asOf), value: figure.value }))
    .filter(({ at }) => at.turn <= calendar.turns)
    .sort((a, b) => byIsoDate(a.date, b.date));
  const points = known.map(({ at, value }) => ({ slot: at.turn === 0 ? 0 : slotAt(viewer, at.turn, at.day), value }));
  const last = known.at(-1)?.date;
  if (points.length < 2 || last === undefined) return null;
  return lineOf(words.t('chart.really', { date: words.date(last, 'short') }), points, (value) => printPrice(viewer, MARKET, value));
}

function lineOf(label: string, points: readonly { readonly slot: number; readonly value: number }[], print: (value: number) => string): ChartLine {
  const inOrder = [...points].sort((a, b) => a.slot - b.slot).map((point) => ({ ...point, text: print(point.value) }));
  return { label, end: inOrder.at(-1)?.text ?? '', points: inOrder };
}

function dateTicks(viewer: Viewer): ChartView['dates'] {
  const { words, scenario: { level }, rulebook } = viewer;
  const weeks = Array.from({ length: level.calendar.turns }, (_, index) => index + 1);
  const ends = weeks.map((turn) => ({ slot: slotAt(viewer, turn, rulebook.daysPerTurn), text: words.date(dateAt(viewer, turn, rulebook.daysPerTurn), 'short') }));
  return [{ slot: 0, text: words.date(level.calendar.baseClose, 'short') }, ...ends];
}
