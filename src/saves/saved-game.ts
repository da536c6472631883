import type { Choice, GameRecord, Move } from '../model';

/** What one seat did in a turn that is still running. */
export interface SavedMove extends Move {
  readonly turn: number;
  readonly seat: string;
  readonly doctrine: string;
  readonly posture: { readonly [region: string]: string };
}

/** A game as it is saved: the same shape as the session's own type, written out because saves know no session. */
export interface SavedGame {
  readonly format: 1;
  readonly record: GameRecord;
  readonly progress: {
    readonly phase: 'handover' | 'briefing' | 'predict' | 'decide' | 'reveal' | 'week' | 'why' | 'debrief';
    readonly seat: string;
    readonly draft: readonly Choice[];
    readonly signed: readonly SavedMove[];
  };
}
