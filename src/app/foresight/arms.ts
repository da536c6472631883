import type { Plan, Ranges, Tally } from '../../foresight';

/** Futures by number: from the first up to the last, without it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** At so many futures does an arm show what it has; nothing in between is shown, so that it never depends on who was fast. */
export const MILESTONES = [500, 1_000, 2_500, 5_000, 10_000] as const;

/** Futures of an arm that is finished. */
export const ALL = 10_000;

/** Legs of one arm that may be under way at once: no worker waits for the last one of a leg. */
const LEGS_AT_ONCE = 2;

interface Leg extends Span {
  /** Futures that nobody plays yet. */
  open: Span[];
  /** Pieces that are being played. */
  out: number;
  tally: Tally | null;
}

/** Adds the counts of some futures to those of others. */
export type Add = (into: Tally, from: Tally) => void;

/** The futures of one plan: how many are counted, and what is still to play, milestone by milestone. */
export class ArmWork {
  readonly plan: Plan;
  /** Counts of the futures below `done`. */
  tally: Tally | null = null;
  done = 0;
  /** Between which values they were counted; null until the first are in. */
  ranges: Ranges | null = null;
  private readonly add: Add;
  private legs: Leg[] = [];

  constructor(plan: Plan, add: Add) {
    this.plan = plan;
    this.add = add;
  }

  /** Whether there are futures to play on the way to a milestone that nobody plays yet. */
  isOpen(until: number): boolean {
    return this.openLeg(until) !== null || this.nextLeg(until) !== null;
  }

  /** Takes futures to play, at most the given part of their leg; null where there is nothing to take. */
  take(until: number, parts: number): Span | null {
    const leg = this.openLeg(until) ?? this.begin(this.nextLeg(until));
    const first = leg?.open.shift();
    if (leg === null || first === undefined) return null;
    const most = Math.ceil((leg.to - leg.from) / parts);
    const taken = { from: first.from, to: Math.min(first.to, first.from + most) };
    if (taken.to < first.to) leg.open.unshift({ from: taken.to, to: first.to });
    leg.out += 1;
    return taken;
  }

  /** Takes in what came of a span, counted as far as `to`; says whether a milestone was reached. */
  give(span: Span, to: number, tally: Tally | null): boolean {
    const leg = this.legs.find(({ from, to: end }) => from <= span.from && span.to <= end);
    if (leg === undefined) return false;
    leg.out -= 1;
    if (to < span.to) leg.open.push({ from: to, to: span.to });
    if (tally !== null) leg.tally = this.sum(leg.tally, tally);
    return this.settle();
  }

  private settle(): boolean {
    const before = this.done;
    for (let leg = this.legs[0]; leg !== undefined && leg.out === 0 && leg.open.length === 0; leg = this.legs[0]) {
      if (leg.tally !== null) this.tally = this.sum(this.tally, leg.tally);
      this.done = leg.to;
      this.legs.shift();
    }
    return this.done > before;
  }

  private sum(into: Tally | null, from: Tally): Tally {
    if (into === null) return from;
    this.add(into, from);
    return into;
  }

  private openLeg(until: number): Leg | null {
    return this.legs.find(({ open, to }) => open.length > 0 && to <= until) ?? null;
  }

  private nextLeg(until: number): Span | null {
    const from = this.legs.at(-1)?.to ?? this.done;
    const to = MILESTONES.find((milestone) => milestone > from);
    return to === undefined || to > until || this.legs.length >= LEGS_AT_ONCE ? null : { from, to };
  }

  private begin(span: Span | null): Leg | null {
    if (span === null) return null;
    const leg: Leg = { ...span, open: [span], out: 0, tally: null };
    this.legs.push(leg);
    return leg;
  }
}
