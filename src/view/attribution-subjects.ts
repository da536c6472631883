import type { Goal } from '../model';
import { goalSetOf, printGoal } from './goals';
import { marketIds, marketName, printPrice, quietDay, unitOf } from './markets';
import { directionOf, fineDecimals, signed } from './numbers';
import type { Printed } from './types';
import { metricAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

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
  /** A part of a change, in printed units: the number alone. */
  part(amount: number): Printed;
  /** A whole change, in printed units, with its unit. */
  whole(amount: number): Printed;
  value(value: number): string;
}

const MARKET = 'market.';
const DECIMALS: { readonly [format in Goal['format']]: number } = { pct1: 1, pct2: 2, pp1: 1, bp: 1, count: 1, trust: 2, usdBn: 1, yesNo: 0 };

/** The markets of the level and the objectives of the seat at the screen; changes count from the end of a turn, which is 0 for the start. */
export function movedThings(viewer: Viewer, from: number): readonly Moved[] {
  const goals = goalSetOf(viewer, viewer.state.seat)?.goals ?? [];
  return [...marketIds(viewer).map((id) => marketMoved(viewer, id, from)), ...goals.map((goal) => goalMoved(viewer, goal))];
}

function marketMoved(viewer: Viewer, market: string, from: number): Moved {
  const { words } = viewer;
  const unit = unitOf(viewer, market);
  const start = metricAt(viewer, worldAfter(viewer, from), MARKET + market);
  const format = ({ bp: 'bp1', 'log%': '+pct1', points: '+points1' } as const)[unit];
  return {
    id: MARKET + market, kind: 'market', title: marketName(viewer, market), goal: undefined, usual: quietDay(market),
    // Shares are shares of the quoted price, so those of a price come to per cent of what it was at the start.
    perUnit: { bp: 100, 'log%': 100 / start, points: 1 }[unit],
    part: (amount) => ({ text: signed(amount, fineDecimals(amount)), direction: directionOf(amount, fineDecimals(amount)) }),
    whole: (amount) => ({ text: words.number(format, amount), direction: directionOf(amount, 1) }),
    value: (value) => printPrice(viewer, market, value),
  };
}

function goalMoved({ words }: Viewer, goal: Goal): Moved {
  const isYesNo = goal.format === 'yesNo';
  const decimals = DECIMALS[goal.format];
  const part = (amount: number): Printed => ({ text: signed(amount, decimals), direction: directionOf(amount, decimals) });
  return {
    id: goal.metric, kind: 'goal', title: words.pick(goal.words), goal, usual: Number.POSITIVE_INFINITY,
    perUnit: isYesNo ? 100 : 1,
    part: isYesNo || goal.format === 'count' ? (amount) => ({ ...part(amount), text: isYesNo ? words.number('+pct0', amount) : signed(amount, 1) }) : part,
    whole: (amount) => ({ text: isYesNo ? words.number('+pct0', amount) : words.number(goal.format === 'count' ? '+points1' : `+${goal.format}`, amount), direction: directionOf(amount, decimals) }),
    value: (value) => printGoal(words, goal, value),
  };
}
