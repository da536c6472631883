/** The value of one argument of a policy action. */
export type ArgValue = number | string;

/** The arguments of a policy action, by parameter id. */
export type Args = { readonly [parameter: string]: ArgValue };

/** One choice of a seat: a policy action that lands on a day (1 to 5) of the turn. */
export interface Choice {
  readonly action: string;
  readonly day: number;
  readonly args: Args;
}

/** A choice with its author and its turn; turn 0 is the prologue. */
export interface Decision extends Choice {
  readonly turn: number;
  readonly seat: string;
}

/** Why something is not allowed: a code that the catalogue words, with the values it names. */
export interface Refusal {
  readonly code: string;
  readonly args: Args;
}

/** Why an institution chose as it did: a code that the catalogue words, with the values it names. */
export interface Reason {
  readonly code: string;
  readonly args: Args;
}

/** What a seat does in one turn, and why. */
export interface Move {
  readonly choices: readonly Choice[];
  readonly reason: Reason;
}

/** Who plays a seat. */
export type Control = 'human' | 'computer' | 'scripted';

/** How one seat was played in a recorded game. */
export interface SeatRecord {
  readonly control: Control;
  readonly doctrine: string;
  readonly goalSet: string;
}

/** A player's forecast before the reveal: which way a market goes over the turn, and how sure. */
export interface Prediction {
  readonly turn: number;
  readonly seat: string;
  readonly market: string;
  readonly direction: 'up' | 'down';
  readonly confidencePct: number;
}

/** How a game ended. */
export interface Outcome {
  readonly ending: string;
  readonly turn: number;
}

/** One goal of a seat at the end of a game. */
export interface GoalResult {
  readonly id: string;
  readonly value: number;
  readonly met: boolean;
}

/** The verdict on a seat's chosen set of goals. */
export interface GoalVerdict {
  readonly goalSet: string;
  readonly met: boolean;
  readonly results: readonly GoalResult[];
}

/** Everything needed to play a game again exactly; all else is derived from it. */
export interface GameRecord {
  readonly format: 1;
  readonly rulesVersion: string;
  readonly level: { readonly id: string; readonly hash: string };
  readonly seed: number;
  readonly order: 'sequential' | 'sealed';
  /** Turns of a shorter form of the level; absent for all of them. */
  readonly turns?: number;
  readonly overrides: { readonly [parameter: string]: number };
  readonly seats: { readonly [seat: string]: SeatRecord };
  readonly decisions: readonly Decision[];
  readonly predictions: readonly Prediction[];
  /** The last turn that was played to its end; 0 before the first. */
  readonly turnsPlayed: number;
  readonly outcome?: Outcome;
}
