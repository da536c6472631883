import { runTournament } from '../../src/app/headless';
import { tournamentText } from '../tournament/page';
import type { Options } from './options';
import { findLevel } from './read';

const FIRST_LEVEL = 'greenland-2026';

/** Plays all doctrines of a level against all; --games counts those that judge one doctrine over all mixes. */
export async function tournament(options: Options): Promise<{ readonly report: unknown; readonly text: string; readonly code: number }> {
  const scenario = findLevel(options.level ?? FIRST_LEVEL);
  const { games, seed, turns } = options;
  const report = runTournament(scenario, { gamesPerDoctrine: games, seed, ...(turns === undefined ? {} : { turns }) });
  return { report, text: tournamentText(scenario, report), code: 0 };
}
