import { inForm, openGame, playTurn, readerOf, startWorld } from '../../engine';
import type { Game } from '../../engine';
import type { Decision, EngineWorld, GameRecord, Rulebook, Scenario } from '../../model';
import type { Measures } from '../futures/contract';

/** A recorded game with the rules and the level that it was played by, and what is read in it. */
export interface Played<W extends EngineWorld, F> {
  readonly rulebook: Rulebook<W, F>;
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** Metrics of the rules by name. */
  readonly measures: Measures;
}

/** Opens the game of a record, in the form in which it was played. */
export function gameOf<W extends EngineWorld, F>({ rulebook, scenario, record }: Played<W, F>): Game<W, F> {
  return openGame(rulebook, inForm(scenario, record.turns), record.seed, record.overrides);
}

/** Gives the world at the start of a turn, as it was played. */
export function worldBefore<W extends EngineWorld, F>(game: Game<W, F>, decisions: readonly Decision[], turn: number): W {
  const { world } = startWorld(game);
  while (world.clock.turn < turn && world.ending === '') playTurn(world, game, decisions, { record: false });
  return world;
}

/** Gives a way to read the measures in worlds of a game. */
export function measuresReader<W extends EngineWorld, F>({ rulebook, frame }: Game<W, F>, measures: Measures): (world: W) => number[] {
  const reads = measures.map((name) => readerOf(rulebook, frame, name));
  return (world) => reads.map((read) => read(world));
}

/** Checks that a turn was played to its end; throws a RangeError where it was not. */
export function checkTurn({ turnsPlayed }: GameRecord, turn: number): void {
  if (!Number.isInteger(turn) || turn < 1 || turn > turnsPlayed) throw new RangeError(`turn ${turn} is none of the ${turnsPlayed} turns played`);
}
