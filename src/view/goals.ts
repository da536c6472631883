import { clamp } from '../maths';
import type { Goal, GoalResult, GoalSet } from '../model';
import { goalHelpKey, helpOf } from './help';
import type { GoalView } from './types';
import { metricAt, seatOf, worldAfter } from './viewer';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** The smallest stretch of a rail, so that a hair's breadth does not look like a mile. */
const LEAST_SPAN: { readonly [format in Goal['format']]: number } = {
  pct1: 1, pct2: 0.4, pp1: 4, bp: 10, count: 2, trust: 0.2, usdBn: 1, yesNo: 1,
};

/** Formats with a decimal more, for values that usual rounding puts on the other side of their target. */
const FINER: { readonly [format in Goal['format']]?: string } = { pct1: 'pct2', pct2: 'pct3', pp1: 'pp2', bp: 'bp2', count: 'points1', trust: 'rate3' };
/** Decimals of the usual formats. */
const USUAL: { readonly [format in Goal['format']]?: number } = { pct1: 1, pct2: 2, pp1: 1, bp: 1, count: 0, trust: 2 };

/** A target longer than this is cut on a narrow screen. */
const TARGET_LENGTH = 14;

/** The set of goals that a seat plays for. */
export function goalSetOf(viewer: Viewer, seat: string): GoalSet | undefined {
  const chosen = viewer.state.record.seats[seat]?.goalSet;
  const sets = seatOf(viewer, seat)?.goalSets ?? [];
  return sets.find(({ id }) => id === chosen) ?? sets[0];
}

/** Prints a goal's value. */
export function printGoal(words: Words, goal: Goal, value: number): string {
  if (goal.format === 'yesNo') return words.t(value >= 0.5 ? 'goal.yes' : 'goal.no');
  return words.number(goal.format, value);
}

/** Prints where a goal stands, so finely that it never reads met while it is missed, or the other way round. */
function printStanding(words: Words, goal: Goal, value: number): string {
  const [usual, finer] = [USUAL[goal.format], FINER[goal.format]];
  const isTold = usual === undefined || finer === undefined || !Number.isFinite(value) || isMet(goal, Number(value.toFixed(usual))) === isMet(goal, value);
  return isTold ? printGoal(words, goal, value) : words.number(finer, value);
}

/** The goals of a seat's chosen set as they stand. */
export function goalViews(viewer: Viewer, seat: string): readonly GoalView[] {
  const results = viewer.state.goals[seat]?.results ?? [];
  return goalSetViews(viewer, goalSetOf(viewer, seat), results);
}

/** A set of goals as it stands; verdicts given win over the metric itself. */
export function goalSetViews(viewer: Viewer, set: GoalSet | undefined, results: readonly GoalResult[]): readonly GoalView[] {
  return (set?.goals ?? []).map((goal) => goalView(viewer, goal, results.find(({ id }) => id === goal.id)));
}

/** A goal's value at the end of a turn; turn 0 is the start. */
export function goalAt(viewer: Viewer, goal: Goal, turn: number): number {
  return metricAt(viewer, worldAfter(viewer, turn), goal.metric);
}

function goalView(viewer: Viewer, goal: Goal, result: GoalResult | undefined): GoalView {
  const { words, state } = viewer;
  const value = result?.value ?? metricAt(viewer, state.world, goal.metric);
  return {
    id: goal.id,
    label: words.pick(goal.words),
    value: printStanding(words, goal, value),
    target: targetText(words, goal),
    met: result?.met ?? isMet(goal, value),
    ...helpOf(words, goalHelpKey(goal.metric)),
    rail: railOf(goal, value, state.worlds.map((world) => metricAt(viewer, world, goal.metric))),
  };
}

function isMet(goal: Goal, value: number): boolean {
  return goal.op === '>=' ? value >= goal.value : value <= goal.value;
}

/** In words where they fit beside the rail, else with a sign; points go without their unit, which the value has. */
function targetText(words: Words, goal: Goal): string {
  if (goal.format === 'yesNo') return printGoal(words, goal, goal.value);
  const value = goal.format === 'pp1' ? words.number('points1', goal.value) : printGoal(words, goal, goal.value);
  const key = goal.op === '>=' ? 'goal.atLeast' : 'goal.atMost';
  const text = words.t(key, { value });
  return text.length <= TARGET_LENGTH ? text : words.t(`${key}.short`, { value });
}

/** The rail spans everything the goal has been so far, so that it rests while only its dot moves. */
function railOf(goal: Goal, value: number, past: readonly number[]): GoalView['rail'] {
  const start = past[0] ?? value;
  const seen = [value, goal.value, ...past].filter(Number.isFinite);
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  const span = Math.max((high - low) * 1.5, LEAST_SPAN[goal.format]);
  const left = (low + high - span) / 2;
  const along = (at: number): number => (Number.isFinite(at) ? clamp((at - left) / span, 0, 1) : 0);
  const target = along(goal.value);
  const [goodFrom, goodTo] = goal.op === '>=' ? [target, 1] : [0, target];
  return { value: along(value), target, start: along(start), goodFrom, goodTo };
}
