import type { Attribution, Counterfactual, Effort, Measures, Option, Outlook, PayoffTable, Sensitivity, Side } from '../../foresight';
import type { GameRecord, Scenario } from '../../model';
import type { ForesightLog, MidTurn } from '../foresight-log';

/** Questions that one worker answers by itself, by kind: a game that was played, two seats against each other, what a choice hangs on, or what seats that look ahead ask of futures in a turn. */
export interface Questions {
  readonly attribution: { readonly scenario: Scenario; readonly record: GameRecord; readonly scope: number | 'game'; readonly measures: Measures };
  readonly counterfactual: { readonly scenario: Scenario; readonly record: GameRecord; readonly seat: string; readonly turn: number | 'all'; readonly measures: Measures };
  readonly payoff: { readonly outlook: Outlook; readonly row: Side; readonly column: Side; readonly futures?: number };
  readonly sensitivity: { readonly outlook: Outlook; readonly options: readonly Option[]; readonly effort?: Effort };
  readonly turn: MidTurn;
}

/** What each kind of question is answered with. */
export interface Answers {
  readonly attribution: Attribution;
  readonly counterfactual: Counterfactual;
  readonly payoff: PayoffTable;
  readonly sensitivity: Sensitivity;
  readonly turn: ForesightLog;
}

/** A kind of question. */
export type Kind = keyof Questions;

/** A question with its kind. */
export type Question = { readonly [K in Kind]: { readonly kind: K } & Questions[K] }[Kind];

/** What a worker tells: a first answer or the last. */
export interface Told<K extends Kind = Kind> {
  readonly answer: Answers[K];
  readonly finished: boolean;
}
