import type { PendingEffect } from './contribution';
import type { Args } from './record';

/** What the engine itself needs in any world: the rest belongs to the rules. */
export interface EngineWorld {
  clock: { turn: number; day: number };
  /** What is left of each seat's capacity, 0 to 100, in seat order. */
  capacities: number[];
  /** Cumulative move of each market since the start, in bp, log per cent or points, in clearing order. */
  moves: number[];
  /** Price effects of news that wait for the next open day. */
  pending: PendingEffect[];
  /** How often each action has been taken, [seat][action], and when last. */
  taken: { count: number; lastTurn: number }[][];
  /** Turns running that each leaf condition of the endings has held. */
  streaks: number[];
  /** The ending reached, or the empty text while the game goes on. */
  ending: string;
}

/** A sale or purchase that runs over several open days. */
export interface Order {
  seat: number;
  holder: number;
  instrument: number;
  /** Positive sells. */
  usdBnPerDay: number;
  daysLeft: number;
  /** Share of the proceeds that is taken home, 0 to 1. */
  repatriatedShare: number;
  cause: string;
}

/** How far a tariff threat has gone in law. */
export type ThreatStage = 'said' | 'ordered' | 'paused' | 'dropped' | 'in-force';

/** One step of a threatened tariff: how high, from which turn. */
export interface ThreatStep {
  tariffPp: number;
  turn: number;
}

/** A tariff threat against a group of partners. */
export interface Threat {
  partners: number;
  stage: ThreatStage;
  basis: string;
  steps: ThreatStep[];
  /** Tariff of this threat that is collected now, in pp on the partners' goods. */
  inForcePp: number;
  /** First turn in which a pause no longer holds; 0 when not paused. */
  pausedUntilTurn: number;
  cause: string;
}

/** A list of counter-duties that is suspended, dated or in force. */
export interface CounterList {
  announcedEurBn: number;
  fromTurn: number;
  inForceEurBn: number;
  cause: string;
}

/** The state of the political economy: plain numbers, texts and arrays of fixed shape. */
export interface World extends EngineWorld {
  /** Par value of Treasuries and value at start prices of equities, [instrument][holder], in $bn. */
  holdings: number[][];
  /** Dollar cash by holder, in $bn; the central bank's is minus bank reserves, so the row sums to zero. */
  cashUsdBn: number[];
  /** What is outstanding of each instrument, in $bn. */
  supplyUsdBn: number[];
  /** Value that each holder has taken out of dollars, by holder, in $bn. */
  takenHomeUsdBn: number[];
  /** Share of dollar assets hedged, by holder, 0 to 1. */
  hedgedShare: number[];
  /** Share of maturing Treasuries that is no longer rolled over, by holder, 0 to 1, and who decided it. */
  rolloff: { share: number; cause: string }[];
  /** Reserves created by central-bank purchases since the start, in $bn. */
  reservesCreatedUsdBn: number;
  orders: Order[];
  clearing: { dealerPremiumBp: number; dealerBaseUsdBn: number; lastingBp: number };
  facility: { purchasesUsdBnPerDay: number; daysLeft: number; repoOpen: number; cause: string };
  risk: { variancePct2: number; slowLogVariance: number; yieldVarianceBp2: number };
  threats: Threat[];
  counterList: CounterList;
  tariffs: {
    /** Average tariff equivalent under threat, in pp. */
    threatenedPp: number;
    /** Average tariff added since the start, in pp. */
    inForcePp: number;
    /** Retaliation expected or in force, in pp. */
    retaliationPp: number;
    /** Stage-weighted follow-through before beliefs, 0 to 1. */
    stageWeight: number;
    /** Believed follow-through of the threats, 0 to 1. */
    followThrough: number;
    /** Market pain at which retreat is believed even odds, in % of the S&P. */
    retreatThresholdPct: number;
    /** Current discount for tariffs in the S&P, in %. */
    discountPct: number;
    /** The part of it that is threat rather than tariff in force. */
    threatDiscountPct: number;
  };
  /** Market beliefs over types, [belief][type]; each row sums to 1. */
  beliefs: number[][];
  trust: { mean: number[]; count: number[] };
  independence: { value: number; habit: number; lastAttack: number };
  macro: { growthLostPct: number; policyRatePct: number; expectedPathBp: number };
  /** Legal clocks that run: what, on whose initiative, from and to which turn. */
  clocks: { id: string; seat: number; fromTurn: number; toTurn: number }[];
  /** Flags that rules raise by name, as numbers. */
  flags: { offerOpen: number; concession: number; spokeCalmTurn: number; lastReasonKind: number };
  /** Worst market readings so far, for triggers. */
  worst: { spTroughPct: number; yieldPeakBp: number; vixPeak: number };
}

/** A price at which something is shown. */
export interface Quote {
  readonly market: string;
  readonly value: number;
}

/** Arguments with their numbers ready to use. */
export function numberArg(args: Args, id: string): number {
  const value = args[id];
  return typeof value === 'number' ? value : 0;
}

/** Reads a text argument. */
export function textArg(args: Args, id: string): string {
  const value = args[id];
  return typeof value === 'string' ? value : '';
}
