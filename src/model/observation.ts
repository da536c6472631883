import type { Args, Decision } from './record';

/** One market as a seat sees it. */
export interface MarketView {
  readonly price: number;
  /** Move over the last turn and since the start, in the market's unit of move. */
  readonly turnMove: number;
  readonly totalMove: number;
}

/** A threat as the public sees it. */
export interface ThreatView {
  readonly partners: string;
  readonly stage: string;
  /** The highest tariff threatened or collected. */
  readonly tariffPp: number;
  /** The tariff of the next date, 0 when none is named. */
  readonly nextPp: number;
  readonly nextStepTurn: number;
  readonly inForcePp: number;
}

/** What a seat may know when it decides: prices, public acts, clocks, beliefs, its own books. */
export interface Observation {
  readonly turn: number;
  readonly lastTurn: number;
  readonly seat: string;
  readonly markets: { readonly [market: string]: MarketView };
  readonly metrics: { readonly [metric: string]: number };
  readonly beliefs: { readonly [belief: string]: readonly number[] };
  readonly threats: readonly ThreatView[];
  readonly clocks: readonly { readonly id: string; readonly seat: string; readonly turnsLeft: number }[];
  readonly capacity: number;
  readonly own: {
    readonly treasuriesUsdBn: number;
    readonly equitiesUsdBn: number;
    readonly hedgedShare: number;
    readonly committedSalesUsdBn: number;
    readonly returnPct: number;
  };
  /** How often this seat took each action so far. */
  readonly taken: { readonly [action: string]: number };
  /** Days of this turn on which the policy committee meets. */
  readonly meetingDays: readonly number[];
  /** Public decisions of earlier seats this turn; empty in sealed order. */
  readonly heard: readonly Decision[];
}

/** A legal action with the ranges it has now, as a doctrine or a card sees it. */
export interface Option {
  readonly action: string;
  readonly days: readonly number[];
  readonly args: Args;
}
