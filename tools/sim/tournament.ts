import { runTournament } from '../../src/app/headless';
import { tournamentText } from '../tournament/page';
import { Unusable } from './options';
import type { Options } from './options';
import { findLevel } from './read';

const FIRST_LEVEL = 'greenland-2026';
/** About half an hour, and all that memory should be asked to hold. */
const MOST_GAMES = 10_000;

/** Plays all doctrines of a level against all; --games counts those that judge one doctrine over all mixes. */
export async function tournament(options: Options): Promise<{ readonly report: unknown; readonly text: string; readonly code: number }> {
  const { games, seed, turns } = options;
  if (games > MOST_GAMES) throw new Unusable(`--games is ${games}, and a tournament bears ${MOST_GAMES} for each doctrine; give fewer.`);
  const scenario = findLevel(options.level ?? FIRST_LEVEL);
  const report = runTournament(scenario, { gamesPerDoctrine: games, seed, ...(turns === undefined ? {} : { turns }) });
  return { report, text: tournamentText(scenario, report), code: 0 };
}
