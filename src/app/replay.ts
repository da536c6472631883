import { replayRecord } from '../engine';
import type { Replay } from '../engine';
import { cast } from '../institutions';
import type { GameRecord, Scenario, World } from '../model';
import { rulebook } from '../rules';
import { openSession } from '../session';
import type { SavedSession } from '../session';
import { foresee } from './foresee';

/** Plays a game again that the page would open, from its record or its save; throws GameRefused for any other. */
export function replayGame(scenario: Scenario, record: GameRecord, saved?: SavedSession): Replay<World> {
  openSession({ rulebook, cast, foresee, scenario, record, ...(saved ? { saved } : {}) }).stop();
  return replayRecord(record, rulebook, scenario);
}
