import { playTurn, startWorld } from '../engine';
import type { Game } from '../engine';
import { enableArrayMethods, freeze, produce } from 'immer';
import type { GameRecord, Journal, World } from '../model';
import { decisionsOf } from './choices';
import type { MadeMove } from './types';

enableArrayMethods();

/** What has been played: one world for the start and one for the end of each turn, sharing what did not change. */
export interface Timeline {
  readonly record: GameRecord;
  readonly worlds: readonly World[];
  readonly journals: readonly Journal[];
  readonly moves: readonly MadeMove[];
}

/** Starts the timeline of a game before its first turn; keeps the record's predictions. */
export function startTimeline(game: Game, record: GameRecord): Timeline {
  const { outcome: _, ...rest } = record;
  const start: Timeline = {
    record: { ...rest, decisions: [], turnsPlayed: 0 },
    worlds: [startWorld(game).world],
    journals: [],
    moves: [],
  };
  return freeze(start, true);
}

/** The world as it stands at the end of a timeline. */
export function worldOf(timeline: Timeline): World {
  return timeline.worlds.at(-1) as World;
}

/** Plays a week with the moves of all seats. */
export function playWeek(timeline: Timeline, game: Game, signed: readonly MadeMove[]): Timeline {
  const decisions = decisionsOf(signed);
  let journal: Journal | null = null;
  const world = produce(worldOf(timeline), (draft) => {
    journal = playTurn(draft, game, decisions, { record: true });
  });
  const next: Timeline = {
    record: extend(timeline.record, world, decisions),
    worlds: [...timeline.worlds, world],
    journals: journal === null ? timeline.journals : [...timeline.journals, journal],
    moves: [...timeline.moves, ...signed],
  };
  return freeze(next, true);
}

/** Adds a turn that was played to its end to a record, and the outcome if it was the last. */
export function extend(record: GameRecord, world: World, decisions: GameRecord['decisions']): GameRecord {
  const turn = world.clock.turn - 1;
  const played = { ...record, decisions: [...record.decisions, ...decisions], turnsPlayed: turn };
  return world.ending === '' ? played : { ...played, outcome: { ending: world.ending, turn } };
}
