import type { Goal } from '../model';
import { goalSetOf, printGoal } from './goals';
import { marketIds, marketName, printPrice, quietDay, unitOf } from './markets';
import { digitsOf, directionOf, signed } from './numbers';
import type { Printed } from './types';
import { metricAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';
import type { Words } from './words';

/** What can be shared out or compared: a market, or an objective of the seat at the screen, with the way it is printed. */
export interface Moved {
  readonly id: string;
  readonly kind: 'market' | 'goal';
  readonly title: string;
  readonly goal: Goal | undefined;
  /** Size of an ordinary day's move, in printed units; endless where none is known. */
  readonly usual: number;
  /** Turns a change of the measure into printed units. */
  readonly perUnit: number;
  /** How far one value lies from another, in printed units: of a price in per cent of the other. */
  apart(value: number, other: number): number;
  /** Decimals with which a change is usually printed. */
  readonly decimals: number;
  /** A part of a change, in printed units: the number alone. */
  part(amount: number, decimals: number): Printed;
  /** A whole change, in printed units, with its unit. */
  whole(amount: number, decimals: number): Printed;
  value(value: number): string;
}

const MARKET = 'market.';
type Unit = 'pct' | 'bp' | 'pp' | 'usdBn' | '';

/** A change of what is itself in per cent comes in percentage points. */
const GOAL_UNITS: { readonly [format in Goal['format']]: readonly [Unit, number] } = {
  pct1: ['pp', 1], pct2: ['pp', 2], pp1: ['pp', 1], bp: ['bp', 1], count: ['', 1], trust: ['', 2], usdBn: ['usdBn', 1], yesNo: ['pct', 0],
};
/** So many hundredths of a yes are one. */
const WHOLE_YES = 99.5;

/** The markets of the level and the objectives of the seat at the screen; changes count from the end of a turn, which is 0 for the start. */
export function movedThings(viewer: Viewer, from: number): readonly Moved[] {
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  return [...marketIds(viewer).map((id) => marketMoved(viewer, id, from)), ...goals.map((goal) => goalMoved(viewer, goal, from))];
}

function marketMoved(viewer: Viewer, market: string, from: number): Moved {
  const unit = unitOf(viewer, market);
  const start = metricAt(viewer, worldAfter(viewer, from), MARKET + market);
  return {
    id: MARKET + market, kind: 'market', title: marketName(viewer, market), goal: undefined, usual: quietDay(market),
    // Shares are shares of the quoted price, so those of a price come to per cent of what it was at the start.
    perUnit: { bp: 100, 'log%': 100 / start, points: 1 }[unit],
    apart: (value, other) => ({ bp: 100 * (value - other), 'log%': 100 * (value / other - 1), points: value - other })[unit],
    ...printers(viewer.words, ({ bp: 'bp', 'log%': 'pct', points: '' } as const)[unit], 1),
    value: (value) => printPrice(viewer, market, value),
  };
}

function goalMoved(viewer: Viewer, goal: Goal, from: number): Moved {
  const { words } = viewer;
  const named = { id: goal.metric, kind: 'goal', title: words.pick(goal.words), goal, usual: Number.POSITIVE_INFINITY } as const;
  const value = (at: number): string => printGoal(words, goal, at);
  if (goal.metric.startsWith(MARKET)) return { ...marketMoved(viewer, goal.metric.slice(MARKET.length), from), ...named, value };
  // What is yes or no is shared out in hundredths of a yes.
  if (goal.format === 'yesNo') return { ...named, perUnit: 100, apart: (at, other) => 100 * (at - other), ...yesNoPrinters(words), value };
  return { ...named, perUnit: 1, apart: (at, other) => at - other, ...printers(words, ...GOAL_UNITS[goal.format]), value };
}

/** Parts of a yes print in per cent; a change of the whole in words. */
function yesNoPrinters(words: Words): Printers {
  const { part, whole } = printers(words, ...GOAL_UNITS.yesNo);
  const inWords = (amount: number): string | undefined => {
    if (directionOf(amount, 0) === 'flat') return words.t('shares.unchanged');
    return Math.abs(amount) < WHOLE_YES ? undefined : words.t(amount > 0 ? 'shares.to-yes' : 'shares.to-no');
  };
  return {
    decimals: 0,
    part: (amount) => (directionOf(amount, 0) === 'flat' ? part(0, 0) : whole(amount, 0)),
    whole: (amount) => ({ ...whole(amount, 0), text: inWords(amount) ?? whole(amount, 0).text }),
  };
}

type Printers = Pick<Moved, 'decimals' | 'part' | 'whole'>;

/** Money prints in the units that its language counts in, with its own decimals. */
function printers(words: Words, unit: Unit, decimals: number): Printers {
  const bare = (amount: number, places: number): string => (unit === 'usdBn' ? words.number('+usdBn', amount) : signed(amount, places));
  const whole = (amount: number, places: number): string => (unit === '' || unit === 'usdBn' ? bare(amount, places) : words.t(`format.${unit}`, { ...digitsOf(amount, places, true) }));
  return {
    decimals,
    part: (amount, places) => ({ text: bare(amount, places), direction: directionOf(amount, places) }),
    whole: (amount, places) => ({ text: whole(amount, places), direction: directionOf(amount, places) }),
  };
}
