import { playTurn } from '../../engine';
import type { Game } from '../../engine';
import type { Decision, EngineWorld } from '../../model';
import type { Counterfactual } from '../attribution-contract';
import { WorldCopy } from './copy-world';
import { checkTurn, gameOf, measuresReader, worldBefore } from './played';
import type { Played } from './played';

/** Whose silence is asked about: in one turn or in all of them. */
export interface SilenceQuestion<W extends EngineWorld, F> extends Played<W, F> {
  readonly seat: string;
  readonly turn: number | 'all';
}

/** Plays a recorded game beside the same game with one seat silent: the same chance, and what the others decided as it was. */
export function counterfactual<W extends EngineWorld, F>(question: SilenceQuestion<W, F>): Counterfactual {
  const { record, measures, seat, turn } = question;
  if (turn !== 'all') checkTurn(record, turn);
  const game = gameOf(question);
  const from = turn === 'all' ? 1 : turn;
  const start = worldBefore(game, record.decisions, from);
  const isSilenced = (decision: Decision): boolean => decision.seat === seat && (turn === 'all' || decision.turn === turn);
  const others = record.decisions.filter((decision) => !isSilenced(decision));
  const steps = record.turnsPlayed - from + 2;
  const played = valuesByStep(game, new WorldCopy<W>().of(start), record.decisions, measures, steps);
  return { seat, turn, from, measures, played, silent: valuesByStep(game, start, others, measures, steps) };
}

/** Values at the start and after each turn; after an ending the last ones stand. */
function valuesByStep<W extends EngineWorld, F>(game: Game<W, F>, world: W, decisions: readonly Decision[], measures: readonly string[], steps: number): number[][] {
  const read = measuresReader(game, measures);
  const values = [read(world)];
  while (values.length < steps) {
    if (world.ending === '') playTurn(world, game, decisions, { record: false });
    values.push(read(world));
  }
  return values;
}
