import type { EngineWorld, GameRecord, GoalVerdict, Journal, Outcome, Rulebook, Scenario } from '../model';
import { worldChecksum } from './book';
import { inForm, openGame } from './game';
import { goalVerdicts } from './judge';
import { playTurn, startWorld } from './turn';

/** A game played again from its record. */
export interface Replay<W extends EngineWorld> {
  readonly turns: readonly { readonly turn: number; readonly checksum: string }[];
  readonly journals: readonly Journal[];
  readonly world: W;
  readonly outcome: Outcome | null;
  readonly goals: { readonly [seat: string]: GoalVerdict };
}

/** Plays a record again from its start to the last turn that it played. */
export function replayRecord<W extends EngineWorld, F>(
  record: GameRecord,
  rulebook: Rulebook<W, F>,
  scenario: Scenario,
): Replay<W> {
  const game = openGame(rulebook, inForm(scenario, record.turns), record.seed, record.overrides);
  const { world } = startWorld(game);
  const turns: { turn: number; checksum: string }[] = [];
  const journals: Journal[] = [];
  while (world.clock.turn <= record.turnsPlayed && world.ending === '') {
    const turn = world.clock.turn;
    const decisions = record.decisions.filter((decision) => decision.turn === turn);
    const journal = playTurn(world, game, decisions, { record: true });
    if (journal !== null) journals.push(journal);
    turns.push({ turn, checksum: worldChecksum(world) });
  }
  const chosen = Object.fromEntries(Object.entries(record.seats).map(([seat, played]) => [seat, played.goalSet]));
  const outcome = world.ending === '' ? null : { ending: world.ending, turn: world.clock.turn - 1 };
  return { turns, journals, world, outcome, goals: goalVerdicts(world, game, chosen) };
}
