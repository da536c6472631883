import type { Arm, Forecast, Measures } from '../foresight';
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
/** A difference of what is itself in per cent comes in percentage points. */
const GAP_FORMATS: { readonly [format in Goal['format']]?: string } = { pct1: 'pp1', pct2: 'pp2' };
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
    gap: (value, from) => ({ text: words.number(`+${GAP_FORMATS[goal.format] ?? goal.format}`, value - from), direction: directionOf(value - from, GOAL_DECIMALS[goal.format]) }),
  };
}

/** The last of a row of values. */
export function lastOf(values: readonly number[] | undefined): number {
  return values?.at(-1) ?? Number.NaN;
}

/** The subject that is asked for, else the market that the card surely moves most against its spread. */
export function subjectShown(subjects: readonly Subject[], forecast: Forecast, wanted: string | null): Subject | undefined {
  const { with: withIt, without } = forecast;
  const first = subjects.find(({ id }) => id === FIRST) ?? subjects[0];
  const found = subjects.find(({ id }) => id === wanted);
  if (found !== undefined || withIt === undefined) return found ?? first;
  const ranked = subjects.filter(({ kind }) => kind === 'market').map((subject) => ({ subject, shift: largestShift(subject.id, withIt, without) }));
  return ranked.reduce((best, next) => (next.shift > best.shift ? next : best), { subject: first, shift: 0 }).subject;
}

/** The largest move of the median in widths of the band of nine tenths, of the steps at which it is more than sampling. */
function largestShift(measure: string, withIt: Arm, without: Arm): number {
  const [now, before] = [withIt.bands[measure], without.bands[measure]];
  if (now === undefined || before === undefined) return 0;
  const shifts = before.median.map((median, step) => {
    const move = Math.abs((now.median[step] ?? median) - median);
    const spread = (before.high90[step] ?? 0) - (before.low90[step] ?? 0);
    return move > 2 * medianError(measure, [withIt, without], step) ? move / spread : 0;
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

/** The standard error of the difference of both medians at a step: about the middle half's width over the root of the count. */
export function medianError(measure: string, arms: readonly [Arm, Arm], step: number): number {
  return Math.hypot(...arms.map(({ bands, futures }) => {
    const band = bands[measure];
    return ((band?.high50[step] ?? 0) - (band?.low50[step] ?? 0)) / Math.sqrt(Math.max(1, futures));
  }));
}
