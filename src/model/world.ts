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
  /** How often each action has been taken, [seat][action]. */
  taken: { count: number }[][];
  /** Turns running that each leaf condition of the endings has held; the engine sets it up. */
  streaks: number[];
  /** The ending reached, or the empty text while the game goes on. */
  ending: string;
}

/** A sale or purchase that runs over several open days. */
export interface Order {
  holder: number;
  instrument: number;
  /** Positive sells. */
  usdBnPerDay: number;
  daysLeft: number;
  /** Share of the proceeds that is taken home, 0 to 1. */
  repatriatedShare: number;
  /** Share of dollar assets that each day's forward sale hedges, 0 for other orders. */
  hedgeSharePerDay: number;
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
  /** What is outstanding of each instrument, in $bn. */
  supplyUsdBn: number[];
  /** Dollar cash by holder, in $bn; the central bank's is minus what it owes, so the row sums to zero. */
  cashUsdBn: number[];
  /** What each fund has gained since the start in its home currency, booked at every close, in $bn. */
  gainUsdBn: number[];
  /** Share of dollar assets hedged, by holder, 0 to 1. */
  hedgedShare: number[];
  /** Share of maturing Treasuries that is no longer rolled over, by holder, 0 to 1, and who decided it. */
  rolloff: { share: number; cause: string }[];
  orders: Order[];
  clearing: { dealerPremiumBp: number; dealerBaseUsdBn: number };
  /** 1 while foreign official holders can borrow dollars against Treasuries at the central bank. */
  facility: { repoOpen: number };
  /** Cumulative deficit since the start, in $bn. */
  fiscal: { deficitUsdBn: number };
  risk: { variancePct2: number; slowLogVariance: number; yieldVarianceBp2: number };
  threats: Threat[];
  counterList: CounterList;
  tariffs: {
    /** Average tariff equivalent that may still come, in pp; a withdrawn threat counts, for it may return. */
    threatenedPp: number;
    /** Average tariff added since the start, in pp. */
    inForcePp: number;
    /** Retaliation expected and in force, weighted by belief, in pp. */
    retaliationPp: number;
    /** Believed follow-through of the threats, 0 to 1. */
    followThrough: number;
    /** Market pain at which retreat is believed even odds, in % of shares. */
    retreatThresholdPct: number;
    /** Discount in shares for tariffs threatened, and for tariffs in force with retaliation, in %. */
    threatDiscountPct: number;
    forceDiscountPct: number;
    /** Turn until which talks hold the threat back; 0 when there are none. */
    talksUntilTurn: number;
  };
  /** Market beliefs over types, [belief][type]; each row sums to 1. */
  beliefs: number[][];
  /** Trust of each bloc of holders in the issuer: mean and weight of evidence of a Beta belief. */
  trust: { mean: number[]; count: number[] };
  /** Perceived independence of the central bank, 0 to 1. */
  independence: number;
  macro: { growthLostPct: number; policyRatePct: number };
  /** Cumulative moves when the last turn began, in clearing order: what "last week" is measured from. */
  lastTurnMoves: number[];
  /** Strongest reason that each seat has published, as a likelihood ratio; saying it again is no news. */
  spoken: number[];
  /** How often the central bank has spoken to calm; words wear out. */
  calmWords: number;
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
