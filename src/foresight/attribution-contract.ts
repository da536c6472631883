/** Shares of each institution in the change of some measures over a turn, or over a game from the start of its first turn. */
export interface Attribution {
  readonly measures: readonly string[];
  readonly seats: readonly string[];
  /** Share by seat and measure; a seat that did nothing has shares of exactly 0. */
  readonly shares: readonly (readonly number[])[];
  /** Change by measure when nobody acts: shocks, chance, what the prologue set going. */
  readonly background: readonly number[];
  /** Change as it was played: background and shares add up to it. */
  readonly total: readonly number[];
  /** Standard error of a share by seat and measure where subsets were sampled; absent where all were played. */
  readonly errors?: readonly (readonly number[])[];
}

/** The game as it was, beside the same game in which one seat stayed silent in one turn or in all. */
export interface Counterfactual {
  readonly seat: string;
  readonly turn: number | 'all';
  /** The turn at whose start step 0 stands. */
  readonly from: number;
  readonly measures: readonly string[];
  /** Values by step and measure, from the start of that turn to the last turn played; after an ending the last ones stand. */
  readonly played: readonly (readonly number[])[];
  readonly silent: readonly (readonly number[])[];
}

/** Two seats' options against each other: payoffs with their standard errors, best replies and equilibria. */
export interface PayoffTable {
  readonly row: { readonly seat: string; readonly options: readonly string[] };
  readonly column: { readonly seat: string; readonly options: readonly string[] };
  /** By row option and column option: what each seat gets, from 0 to 1, and the standard error of it. */
  readonly cells: readonly (readonly { readonly row: number; readonly column: number; readonly rowError: number; readonly columnError: number }[])[];
  /** Options that answer each option of the other best; several where the difference is within sampling error. */
  readonly bestRows: readonly (readonly number[])[];
  readonly bestColumns: readonly (readonly number[])[];
  readonly pure: readonly { readonly row: number; readonly column: number }[];
  readonly mixed: readonly { readonly row: readonly number[]; readonly column: readonly number[] }[];
  readonly futures: number;
}

/** How much an assumption matters to a choice: the lead of the best option over each other at both ends of its range. */
export interface Sensitivity {
  readonly options: readonly string[];
  /** Value of each option under the game's own assumptions, 0 to 1. */
  readonly values: readonly number[];
  /** Place of the option that is best under them; of equals the one that is nearer to its goals. */
  readonly best: number;
  /** Assumptions that change the ranking most, largest first; fewer where fewer change it at all. */
  readonly rows: readonly SensitivityRow[];
  /** Futures played of each option at each end. */
  readonly futures: number;
}

/** One assumption at both ends of its range. */
export interface SensitivityRow {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  /** Value of each option with the assumption at its low end, and at its high end. */
  readonly atLow: readonly number[];
  readonly atHigh: readonly number[];
  /** The best option at each end. */
  readonly best: { readonly low: number; readonly high: number };
  /** How far the lead of the option that is best now goes from one end to the other, over the option for which it goes furthest. */
  readonly swing: number;
  readonly swingError: number;
}
