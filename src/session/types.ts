import type { ActionOption } from '../engine';
import type { Choice, GameRecord, GoalVerdict, Journal, Move, Observation, Prediction, Refusal, World } from '../model';

/** Where a game stands; in `handover`, where several persons play, the next takes the screen before anything of theirs is shown. */
export type SessionPhase = 'handover' | 'briefing' | 'predict' | 'decide' | 'reveal' | 'week' | 'why' | 'debrief';

/** What one seat did in a turn, the doctrine it ran, its posture and its reason. */
export interface MadeMove extends Move {
  readonly turn: number;
  readonly seat: string;
  readonly doctrine: string;
  readonly posture: { readonly [region: string]: string };
}

/** Everything a screen may read. Worlds are immutable; `worlds[t]` is the world at the end of turn t, `worlds[0]` the start. */
export interface SessionState {
  readonly phase: SessionPhase;
  /** The turn being played, from 1. */
  readonly turn: number;
  /** The human seat whose briefing, predictions or decisions are open, or that takes the screen; the first human seat in phases that all watch. */
  readonly seat: string;
  /** The record, without what others foretell in the running turn until it is revealed. */
  readonly record: GameRecord;
  /** The world as it stands now: before the week it is the start of the turn, from the week on its end. */
  readonly world: World;
  readonly worlds: readonly World[];
  readonly journals: readonly Journal[];
  /** Moves of all turns so far; those of the running turn are told from the reveal on, and one person's quiet acts to no other before the debrief. */
  readonly moves: readonly MadeMove[];
  /** Choices that the human seat has put on the table and not yet signed. */
  readonly draft: readonly Choice[];
  readonly goals: { readonly [seat: string]: GoalVerdict };
}

/** What a person can do to a game. */
export type SessionEvent =
  /** Go on from handover, briefing, predict (without a prediction), reveal, week, why. */
  | { readonly type: 'next' }
  | { readonly type: 'predict'; readonly predictions: readonly Prediction[] }
  /** Put a choice on the table, or take the k-th back. */
  | { readonly type: 'add'; readonly choice: Choice }
  | { readonly type: 'remove'; readonly index: number }
  /** Sign: the draft becomes this seat's move. An empty draft is silence. */
  | { readonly type: 'sign' };

/** A game as it is saved: the record alone replays it; the rest resumes it in the middle of a turn. */
export interface SavedSession {
  readonly format: 1;
  readonly record: GameRecord;
  readonly progress: {
    readonly phase: SessionPhase;
    readonly seat: string;
    readonly draft: readonly Choice[];
    /** Moves already signed in the running turn, in order. */
    readonly signed: readonly MadeMove[];
  };
}

/** One game in progress. */
export interface Session {
  state(): SessionState;
  /** Applies an event; a refusal says why nothing changed. */
  send(event: SessionEvent): Refusal | null;
  /** Why this choice, added to the draft, would be refused; null if it is legal. */
  check(choice: Choice): Refusal | null;
  /** The actions of the seat on the screen with what it could do now, for its hand of cards. */
  options(): readonly ActionOption<World, unknown>[];
  observe(): Observation;
  save(): SavedSession;
  subscribe(listener: (state: SessionState) => void): () => void;
  stop(): void;
}
