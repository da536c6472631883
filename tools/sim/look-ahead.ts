import { runLookAhead } from '../../src/app/headless';
import type { LookAheadReport, PairedGames } from '../../src/app/headless';
import { LOOK_AHEAD } from '../../src/model';
import { Unusable } from './options';
import type { Options } from './options';
import { findLevel } from './read';

const FIRST_LEVEL = 'greenland-2026';
/** About a day. */
const MOST_GAMES = 2000;

/** Plays doctrines that look ahead against every plain doctrine of their seat, in pairs of games on the same seed. */
export async function lookAhead(options: Options): Promise<{ readonly report: unknown; readonly text: string; readonly code: number }> {
  const { games, seed, turns, seats } = options;
  if (games > MOST_GAMES) throw new Unusable(`--games is ${games}, and look-ahead bears ${MOST_GAMES} for each set of goals; give fewer.`);
  const stray = Object.entries(seats).find(([, doctrine]) => !LOOK_AHEAD.includes(doctrine));
  if (stray !== undefined) throw new Unusable(`--seat is "${stray.join('=')}", but look-ahead needs ${LOOK_AHEAD.join(', ')} after the seat; choose one of them.`);
  const scenario = findLevel(options.level ?? FIRST_LEVEL);
  const unknown = Object.keys(seats).find((id) => !scenario.level.seats.some((seat) => seat.id === id));
  if (unknown !== undefined) throw new Unusable(`There is no seat "${unknown}" in this level: choose one of ${scenario.level.seats.map(({ id }) => id).join(', ')}.`);
  const report = runLookAhead(scenario, { games, seed, ...(turns === undefined ? {} : { turns }), ...(Object.keys(seats).length === 0 ? {} : { seats }) });
  return { report, text: lookAheadText(report), code: 0 };
}

/** Prints paired games as a table. */
export function lookAheadText({ pairs }: LookAheadReport): string {
  const head = ['seat', 'goals', 'against', 'wins', 'ties', 'losses', 'wins and half of ties', 'wins of decided', 'goals met', 'by the other'];
  const rule = head.map((_, column) => (column < 3 ? '---' : '---:'));
  return [head, rule, ...pairs.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ seat, goalSet, plain, wins, ties, losses, share, decided, aheadMet, plainMet }: PairedGames): string[] {
  return [seat, goalSet, plain, String(wins), String(ties), String(losses), percent(share), percent(decided), percent(aheadMet), percent(plainMet)];
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
