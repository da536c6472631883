import type { Arm, Band, Forecast } from '../foresight';
import { lastOf, medianError } from './forecast-subjects';
import type { Subject } from './forecast-subjects';
import type { BandView, FanRow, FanView } from './forecast-types';
import { roundMultiples } from './round-values';
import type { Printed } from './types';
import { dateAt, metricAt } from './viewer';
import type { Viewer } from './viewer';

const TICKS = 3;
/** Of more ticks than these every second is left out. */
const MOST_TICKS = 5;
/** A target farther from the drawing than so many times its height is only pointed at. */
const FAR = 0.75;

/** Builds the fan of one subject. */
export function fanView(viewer: Viewer, forecast: Forecast, subject: Subject): FanView {
  const bands = { without: bandOf(forecast.without, subject), withIt: forecast.with === undefined ? null : bandOf(forecast.with, subject) };
  const history = historyOf(viewer, subject.id);
  const span = spanOf(history, bands);
  const difference = differenceOf(forecast, subject);
  return {
    id: subject.id, title: subject.title, instrument: subject.instrument, history, ...bands,
    ticks: ticksOf(span).map((value) => ({ value, text: subject.print(value) })),
    times: timesOf(viewer, history.length - 1, bands.without.median.length - 1),
    target: targetOf(viewer, subject, span),
    difference,
    summary: summaryOf(viewer, subject, bands, difference),
    rows: rowsOf(viewer, subject, bands),
  };
}

type Bands = Pick<FanView, 'withIt' | 'without'>;

const NONE: Band = { median: [], low50: [], high50: [], low90: [], high90: [] };

function bandOf(arm: Arm, { id, print }: Subject): BandView {
  const band = arm.bands[id] ?? NONE;
  return { ...band, text: print(lastOf(band.median)) };
}

/** The value at the end of every turn so far, the start first. */
function historyOf(viewer: Viewer, measure: string): readonly number[] {
  const { worlds, turn } = viewer.state;
  return worlds.slice(0, turn).map((world) => metricAt(viewer, world, measure)).filter(Number.isFinite);
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf(history: readonly number[], { withIt, without }: Bands): Span {
  const seen = [...history, ...[withIt, without].flatMap((band) => (band === null ? [] : [...band.low90, ...band.high90]))];
  return { low: Math.min(...seen), high: Math.max(...seen) };
}

function ticksOf({ low, high }: Span): readonly number[] {
  const all = roundMultiples(low, high, TICKS);
  return all.length > MOST_TICKS ? all.filter((_, index) => index % 2 === 0) : all;
}

function targetOf({ words }: Viewer, { goal, print }: Subject, { low, high }: Span): FanView['target'] {
  if (goal === undefined) return null;
  const reach = FAR * (high - low);
  const beyond = goal.value > high + reach ? 'above' : goal.value < low - reach ? 'below' : null;
  const text = words.t(goal.op === '>=' ? 'goal.atLeast' : 'goal.atMost', { value: print(goal.value) });
  return { value: goal.value, text: words.t('forecast.goal', { target: text }), beyond };
}

/** The Friday that ends a step; step 0 is now. */
function whenOf(viewer: Viewer, step: number): string {
  if (step === 0) return viewer.words.t('forecast.now');
  return viewer.words.date(dateAt(viewer, viewer.state.turn - 1 + step, viewer.rulebook.daysPerTurn), 'short');
}

function timesOf(viewer: Viewer, past: number, ahead: number): FanView['times'] {
  const middle = Math.floor(ahead / 2);
  const steps = [...(past > 1 ? [-past] : []), 0, ...(ahead > 5 ? [middle] : []), ahead];
  return steps.map((step) => ({ step, text: step < 0 ? startText(viewer) : whenOf(viewer, step) }));
}

function startText({ words, scenario }: Viewer): string {
  return words.date(scenario.level.calendar.baseClose, 'short');
}

function differenceOf(forecast: Forecast, { id, gap }: Subject): Printed | null {
  const { with: withIt, without } = forecast;
  if (withIt === undefined) return null;
  const [now, before] = [lastOf(withIt.bands[id]?.median), lastOf(without.bands[id]?.median)];
  const printed = gap(now, before);
  const isReal = Math.abs(now - before) > 2 * medianError(id, [withIt, without], (without.bands[id]?.median.length ?? 1) - 1);
  return isReal && printed.direction !== 'flat' ? printed : null;
}

function summaryOf(viewer: Viewer, { title, print }: Subject, { withIt, without }: Bands, difference: Printed | null): string {
  const { words } = viewer;
  const band = withIt ?? without;
  const range = words.t('forecast.range', { low: print(lastOf(band.low90)), high: print(lastOf(band.high90)) });
  const args = { title, date: whenOf(viewer, without.median.length - 1), without: without.text, range };
  if (withIt === null) return words.t('forecast.summary.alone', args);
  if (difference === null) return words.t('forecast.summary.same', { ...args, with: withIt.text });
  return words.t('forecast.summary.both', { ...args, with: withIt.text, difference: difference.text });
}

function rowsOf(viewer: Viewer, { print }: Subject, { withIt, without }: Bands): readonly FanRow[] {
  const { words } = viewer;
  const value = (band: BandView | null, step: number): string => (band === null ? '' : print(band.median[step] ?? Number.NaN));
  const range = (band: BandView | null, step: number): string => (band === null ? ''
    : words.t('forecast.range', { low: print(band.low90[step] ?? Number.NaN), high: print(band.high90[step] ?? Number.NaN) }));
  return without.median.map((_, step) => ({
    when: whenOf(viewer, step),
    withIt: value(withIt, step), withRange: range(withIt, step),
    without: value(without, step), withoutRange: range(without, step),
  }));
}
