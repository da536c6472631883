import type { Arm, Band, Forecast, Measures } from '../foresight';
import type { Goal } from '../model';
import { goalSetOf, printGoal } from './goals';
import { instrumentOf, marketIds, marketName, printPrice, unitOf } from './markets';
import { directionOf } from './numbers';
import type { InstrumentKey, Printed } from './types';
import type { Viewer } from './viewer';

/** A measure with all that is needed to print it. */
export interface Subject {
  /** The name of the measure. */
  readonly id: string;
  readonly kind: 'market' | 'goal';
  readonly title: string;
  readonly instrument: InstrumentKey;
  /** The goal that is set on it, if any. */
  readonly goal: Goal | undefined;
  print(value: number): string;
  /** How far one value lies above another, with sign and unit. */
  gap(value: number, from: number): Printed;
}

const MARKET = 'market.';
/** The market that is shown while nothing sets one apart. */
const FIRST = 'market.ust-10y';
const GOAL_DECIMALS: { readonly [format in Goal['format']]: number } = { pct1: 1, pct2: 2, pp1: 1, bp: 1, count: 0, trust: 2, usdBn: 1, yesNo: 0 };

/** The measures of a seat's forecasts: every market of the level, then what its goals are set on. */
export function forecastMeasures(viewer: Viewer): Measures {
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  return [...new Set([...marketIds(viewer).map((id) => MARKET + id), ...goals.map(({ metric }) => metric)])];
}

/** The subjects of which a forecast can draw fans; a goal of yes or no has none, its chance says it all. */
export function subjectsOf(viewer: Viewer, { without }: Pick<Forecast, 'without'>): readonly Subject[] {
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  const markets = marketIds(viewer).map((id) => marketSubject(viewer, id, goals.find(({ metric }) => metric === MARKET + id)));
  const others = goals.filter(({ metric, format }) => !metric.startsWith(MARKET) && format !== 'yesNo').map((goal) => goalSubject(viewer, goal));
  return [...markets, ...others].filter(({ id }) => Number.isFinite(lastOf(without.bands[id]?.median)));
}

function marketSubject(viewer: Viewer, market: string, goal: Goal | undefined): Subject {
  return {
    id: MARKET + market, kind: 'market', title: marketName(viewer, market), instrument: instrumentOf(market), goal,
    print: (value) => printPrice(viewer, market, value),
    gap: (value, from) => marketGap(viewer, market, value, from),
  };
}

function marketGap(viewer: Viewer, market: string, value: number, from: number): Printed {
  const unit = unitOf(viewer, market);
  const gap = { bp: 100 * (value - from), 'log%': 100 * (value / from - 1), points: value - from }[unit];
  const [format, decimals] = ({ bp: ['bp0', 0], 'log%': ['+pct1', 1], points: ['+points1', 1] } as const)[unit];
  return { text: viewer.words.number(format, gap), direction: directionOf(gap, decimals) };
}

function goalSubject({ words }: Viewer, goal: Goal): Subject {
  return {
    id: goal.metric, kind: 'goal', title: words.pick(goal.words), instrument: 'dollar', goal,
    print: (value) => printGoal(words, goal, value),
    gap: (value, from) => ({ text: words.number(`+${goal.format}`, value - from), direction: directionOf(value - from, GOAL_DECIMALS[goal.format]) }),
  };
}

/** The last of a row of values. */
export function lastOf(values: readonly number[] | undefined): number {
  return values?.at(-1) ?? Number.NaN;
}

/** The subject that is asked for, else the market that the card moves most against its spread. */
export function subjectShown(subjects: readonly Subject[], forecast: Forecast, wanted: string | null): Subject | undefined {
  const markets = subjects.filter(({ kind }) => kind === 'market');
  const first = subjects.find(({ id }) => id === FIRST) ?? subjects[0];
  const found = subjects.find(({ id }) => id === wanted);
  if (found !== undefined || forecast.with === undefined) return found ?? first;
  const arm = forecast.with;
  const ranked = markets.map((subject) => ({ subject, shift: largestShift(forecast.without.bands[subject.id], arm.bands[subject.id]) }));
  return ranked.reduce((best, next) => (next.shift > best.shift ? next : best), { subject: first, shift: 0 }).subject;
}

function largestShift(without: Band | undefined, withIt: Band | undefined): number {
  if (without === undefined || withIt === undefined) return 0;
  const shifts = without.median.map((median, step) => {
    const spread = (without.high90[step] ?? 0) - (without.low90[step] ?? 0);
    return spread > 0 ? Math.abs((withIt.median[step] ?? median) - median) / spread : 0;
  });
  return Math.max(...shifts);
}

/** Says whether two shares of futures differ by more than sampling: two standard errors, as if the futures had nothing in common. */
export function sharesDiffer(withIt: number, without: number, futures: readonly [number, number]): boolean {
  return Math.abs(withIt - without) > 2 * shareError(withIt, without, futures);
}

/** The standard error of the difference of two shares. */
export function shareError(withIt: number, without: number, [n, m]: readonly [number, number]): number {
  return Math.sqrt((withIt * (1 - withIt)) / Math.max(1, n) + (without * (1 - without)) / Math.max(1, m));
}

/** The standard error of the difference of the last medians: about the middle half's width over the root of the count. */
export function medianError(measure: string, withIt: Arm, without: Arm): number {
  const errors = [withIt, without].map((arm) => {
    const band = arm.bands[measure];
    return (lastOf(band?.high50) - lastOf(band?.low50)) / Math.sqrt(Math.max(1, arm.futures));
  });
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0));
}
