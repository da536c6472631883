import { playTurn } from '../../engine';
import type { Game } from '../../engine';
import type { Decision, EngineWorld } from '../../model';
import { WorldCopy } from './copy-world';
import { measuresReader } from './played';

/** Something that becomes the copy of one state after another. */
export interface Copy<S> {
  of(source: S): S;
}

/** Where turns are played: states of a game that can be copied, played on and read. */
export interface Stage<S> {
  newCopy(): Copy<S>;
  turnOf(state: S): number;
  hasEnded(state: S): boolean;
  /** Plays one turn with these decisions. */
  play(state: S, decisions: readonly Decision[]): void;
  /** Values of the measures. */
  read(state: S): number[];
}

/** Plays on plain worlds by the rules as they stand. */
export function rulesStage<W extends EngineWorld, F>(game: Game<W, F>, measures: readonly string[]): Stage<W> {
  return {
    newCopy: () => new WorldCopy<W>(),
    turnOf: ({ clock }) => clock.turn,
    hasEnded: ({ ending }) => ending !== '',
    play: (world, decisions) => void playTurn(world, game, decisions, { record: false }),
    read: measuresReader(game, measures),
  };
}
