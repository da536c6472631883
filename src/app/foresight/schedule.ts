import type { Plan } from '../../foresight';
import { ArmWork, MILESTONES } from './arms';
import type { Add, Span } from './arms';
import type { Counted } from './worker-api';

/** What a worker is to be told. */
export type Order =
  | { readonly kind: 'play'; readonly worker: number; readonly id: number; readonly plan: Plan; readonly span: Span }
  | { readonly kind: 'hold'; readonly worker: number; readonly ids: readonly number[] };

/** A piece that a worker has in hand. */
interface InHand {
  readonly worker: number;
  readonly arm: ArmWork;
  readonly span: Span;
  held: boolean;
}

/** One kind of work: futures of an arm up to a milestone. */
interface Lane {
  readonly arm: ArmWork;
  readonly until: number;
}

/** So many futures make a fan to go by: any plan gets these before any other gets more. */
const FIRST = MILESTONES[1];

/** Pieces that each worker has in hand, so that it never waits for the page. */
const IN_HAND = 2;

/** Plans whose counts are kept at most. */
const MOST_KEPT = 24;
/** Memory that all kept counts may take together; a long level with many measures takes megabytes for each plan. */
const MOST_BYTES = 32 * 2 ** 20;
/** The plan that questions are held against and the one that is asked about are always kept. */
const LEAST_KEPT = 2;

/** How many plans are kept whose counts take so much each. */
export function keptOf(bytes: number): number {
  return Math.max(LEAST_KEPT, Math.min(MOST_KEPT, Math.floor(MOST_BYTES / bytes)));
}

/**
 * Who plays what, for one outlook: first the arm without until it can be shown, then the plan that is asked about, then
 * both in turn to the end, and in idle time the plans that are likely to be asked about. Knows no workers and no clock.
 */
export class Schedule {
  private readonly add: Add;
  private readonly kept: number;
  private base: ArmWork;
  private asked: ArmWork | null = null;
  private likely: readonly ArmWork[] = [];
  /** Arms by plan, the one that was asked for longest ago first. */
  private arms = new Map<string, ArmWork>();
  private readonly hands = new Map<number, InHand>();
  private workers: readonly number[] = [];
  private pieces = 0;

  constructor(base: Plan, add: Add, kept: number) {
    this.add = add;
    this.kept = kept;
    this.base = this.armOf(base);
  }

  /** The arm without. */
  get without(): ArmWork {
    return this.base;
  }

  /** The arm that is asked about. */
  get with(): ArmWork | null {
    return this.asked;
  }

  /** Pieces in hand and arms kept: neither may grow with the questions. */
  load(): { readonly pieces: number; readonly arms: number } {
    return { pieces: this.hands.size, arms: this.arms.size };
  }

  /** Names the workers there are; pieces of those that are gone are played by others. */
  staff(workers: readonly number[]): Order[] {
    this.workers = workers;
    for (const [id, hand] of this.hands) {
      if (workers.includes(hand.worker)) continue;
      this.hands.delete(id);
      hand.arm.give(hand.span, hand.span.from, null);
    }
    return this.deal();
  }

  /** Takes another plan as the one that questions are held against. */
  rebase(base: Plan): Order[] {
    this.base = this.armOf(base);
    return this.ask(null);
  }

  /** Asks about a plan, or about none. */
  ask(plan: Plan | null): Order[] {
    this.asked = plan === null ? null : this.armOf(plan);
    this.forgetOldest();
    return this.deal();
  }

  /** Names the plans that are likely to be asked about, likeliest first. */
  foresee(plans: readonly Plan[]): Order[] {
    this.likely = plans.slice(0, this.kept - LEAST_KEPT).map((plan) => this.armOf(plan));
    this.forgetOldest();
    return this.deal();
  }

  /** Takes in a piece; `reached` is the arm that has come to a milestone by it. */
  counted(id: number, { to, tally, ranges }: Counted): { readonly orders: Order[]; readonly reached: ArmWork | null } {
    const hand = this.hands.get(id);
    if (hand === undefined) return { orders: [], reached: null };
    this.hands.delete(id);
    hand.arm.ranges ??= ranges;
    const reached = hand.arm.give(hand.span, to, tally) ? hand.arm : null;
    return { orders: this.deal(), reached };
  }

  /** Work in the order in which it is wanted. */
  private lanes(): Lane[] {
    const { base, asked, likely } = this;
    const shown = asked === null ? [base] : [base, asked];
    const finer = MILESTONES.filter((milestone) => milestone >= FIRST).flatMap((until) => shown.map((arm) => ({ arm, until })));
    return [...finer, ...likely.map((arm) => ({ arm, until: FIRST }))];
  }

  /** Takes pieces back that stand in the way of better work, and fills the hands of all workers. */
  private deal(): Order[] {
    const lanes = this.lanes();
    const orders = this.holdWorse(lanes);
    for (let round = 0; round < IN_HAND; round += 1) {
      for (const worker of this.workers) {
        if (this.countOf(worker) > round) continue;
        const order = this.next(worker, lanes);
        if (order !== null) orders.push(order);
      }
    }
    return orders;
  }

  private next(worker: number, lanes: readonly Lane[]): Order | null {
    for (const { arm, until } of lanes) {
      const span = arm.take(until, this.workers.length);
      if (span === null) continue;
      const id = this.pieces;
      this.pieces += 1;
      this.hands.set(id, { worker, arm, span, held: false });
      return { kind: 'play', worker, id, plan: arm.plan, span };
    }
    return null;
  }

  private holdWorse(lanes: readonly Lane[]): Order[] {
    const best = lanes.findIndex(({ arm, until }) => arm.isOpen(until));
    const held = new Map<number, number[]>();
    for (const [id, hand] of this.hands) {
      const place = lanes.findIndex(({ arm, until }) => arm === hand.arm && hand.span.to <= until);
      if (hand.held || (place >= 0 && (best < 0 || place <= best))) continue;
      hand.held = true;
      held.set(hand.worker, [...(held.get(hand.worker) ?? []), id]);
    }
    return [...held].map(([worker, ids]) => ({ kind: 'hold', worker, ids }));
  }

  private countOf(worker: number): number {
    let count = 0;
    for (const hand of this.hands.values()) if (hand.worker === worker && !hand.held) count += 1;
    return count;
  }

  private armOf(plan: Plan): ArmWork {
    const key = JSON.stringify(plan);
    const arm = this.arms.get(key) ?? new ArmWork(plan, this.add);
    this.arms.delete(key);
    this.arms.set(key, arm);
    return arm;
  }

  private forgetOldest(): void {
    for (const [key, arm] of this.arms) {
      if (this.arms.size <= this.kept) return;
      if (arm !== this.base && arm !== this.asked && !this.likely.includes(arm)) this.arms.delete(key);
    }
  }
}
