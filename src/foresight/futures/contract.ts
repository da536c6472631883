import type { Choice, Decision, GameRecord, Scenario, World } from '../../model';

/** What futures start from: plain data that travels to a worker as it is. It holds no seed and nobody's sealed choice. */
export interface Outlook {
  readonly scenario: Scenario;
  /** Turns of a shorter form; absent for all of the level's. */
  readonly turns?: number;
  readonly overrides: { readonly [parameter: string]: number };
  readonly order: GameRecord['order'];
  /** The world at the start of the running turn, before anyone has decided. */
  readonly world: World;
  /** Active states of each seat's chart when the last turn ended, by region; a seat left out is in its first states. */
  readonly postures: { readonly [seat: string]: { readonly [region: string]: string } };
  /** Who asks: its later turns play its own doctrine, everyone else's is drawn from what markets believe. */
  readonly seat: string;
  readonly doctrine: string;
  readonly goalSet: string;
  /** Public decisions of this turn that the seat has heard already, in the order of seats. */
  readonly heard: readonly Decision[];
}

/** One way to spend the running turn; none at all is silence. */
export type Plan = readonly Choice[];

/** What is read in every future: metrics of the rules by name, at the start and after every turn. */
export type Measures = readonly string[];

/** One future as it was played; its numbers are overwritten by the next. */
export interface Future {
  /** Values by step and measure: step 0 is now; after an ending the last values stand. */
  readonly values: Float64Array;
  /** Place of the ending among the level's; -1 if none was reached within the horizon. */
  readonly ending: number;
  /** Whether each goal of the asking seat's set was met, in order: 1 or 0. */
  readonly goals: Uint8Array;
}

/** Plays futures of one outlook: future `index` of any plan has the same chance and the same doctrines. */
export interface Futures {
  readonly measures: Measures;
  /** Turns looked ahead; a future has one step more. */
  readonly steps: number;
  readonly goals: number;
  /** Endings of the level in their order. */
  readonly endings: readonly string[];
  play(index: number, plan: Plan): Future;
}

/** Lowest and highest value of each measure between which futures are told apart, by step and measure. */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Counts of futures: they add up exactly, whoever counted them and in whatever order. */
export interface Tally {
  futures: number;
  /** Futures by step, measure and bin; the first and the last bin are open. */
  readonly bins: Uint16Array;
  /** Lowest and highest value that fell into the first and into the last bin, by step and measure: four numbers each. */
  readonly ends: Float64Array;
  readonly endings: Uint32Array;
  readonly goals: Uint32Array;
  /** Futures in which all goals of the set were met. */
  allMet: number;
}

/** Quantiles of one measure in one arm, one number for each step from now on. */
export interface Band {
  readonly median: readonly number[];
  readonly low50: readonly number[];
  readonly high50: readonly number[];
  readonly low90: readonly number[];
  readonly high90: readonly number[];
}

/** What one arm of a forecast says: bands by measure, and probabilities from 0 to 1. */
export interface Arm {
  readonly futures: number;
  readonly bands: { readonly [measure: string]: Band };
  /** Share of futures that end so, by ending; the empty text for those still open. */
  readonly endings: { readonly [ending: string]: number };
  /** Share of futures in which each goal is met at the end. */
  readonly goals: { readonly [goal: string]: number };
  readonly allGoals: number;
  /** Share of futures above a value at the last step, read off the histogram. */
  readonly above: (measure: string, value: number) => number;
}

/** Futures with a plan beside futures without it, from the same chance. */
export interface Forecast {
  readonly without: Arm;
  /** Absent while nothing is asked about. */
  readonly with?: Arm;
  /** False until the last futures are in. */
  readonly finished: boolean;
}
