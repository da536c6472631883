import { existsSync, readdirSync } from 'node:fs';
import { backtest, planEpisode, readBacktestEpisode } from '../../src/app/headless';
import type { BacktestReport, PlannedEpisode, ReadyEpisode, ReadyResult } from '../../src/app/headless';
import type { Level } from '../../src/model';
import { backtestText } from './backtest-text';
import { Unusable } from './options';
import type { Options } from './options';
import { faultText, findLevel, readText } from './read';
import { refusalText } from './words';

const STOCK_LEVEL = 'greenland-2026';
const SHIPPED = 'tests/history';
const MOST_EPISODES = 200;
const MOST_GAMES = 20_000;

/** Finds the level that episodes are laid over. */
export function stockLevel(): Level {
  return findLevel(STOCK_LEVEL).level;
}

/** Reads an episode that can be played; throws Unusable with one sentence that names the file for any other. */
export function readEpisodeFile(path: string, base: Level): ReadyEpisode {
  const read = readBacktestEpisode(readText(path), base);
  if (read.ok) return read.ready;
  throw new Unusable(`The episode "${path}" cannot be played: ${whyNot(read)}`);
}

function whyNot({ faults, refused }: Extract<ReadyResult, { ok: false }>): string {
  if (faults.length > 0) return faultText(faults);
  return refused.slice(0, 3).map(({ path, act, refusal }) => `${path}: "${act.seat}" may not do "${act.id}" on that day. ${refusalText(refusal)}`).join(' ');
}

/** Lists the episodes that ship with the program; none where their folder is missing. */
export function shippedFiles(): string[] {
  if (!existsSync(SHIPPED)) return [];
  return readdirSync(SHIPPED).filter((name) => name.endsWith('.json')).sort().map((name) => `${SHIPPED}/${name}`);
}

/** Episodes for the regression to learn from: a shipped file that cannot be read teaches nothing. */
function shippedPool(base: Level, given: ReadonlySet<string>): PlannedEpisode[] {
  return shippedFiles().flatMap((path) => {
    if (given.has(path.slice(SHIPPED.length + 1, -'.json'.length))) return [];
    const planned = planEpisode(readText(path), base);
    return 'faults' in planned ? [] : [planned];
  });
}

function uniqueIds(episodes: readonly ReadyEpisode[], files: readonly string[]): void {
  const ids = episodes.map(({ episode }) => episode.id);
  const twice = ids.findIndex((id, place) => ids.indexOf(id) < place);
  if (twice >= 0) throw new Unusable(`The episodes "${files[ids.indexOf(ids[twice] ?? '')]}" and "${files[twice]}" have the same id "${ids[twice]}": rename one of them.`);
}

/** Plays episodes of history many times and scores the model against what happened. */
export async function backtestCommand({ files, level, games, seed }: Options): Promise<{ readonly report: BacktestReport; readonly text: string; readonly code: number }> {
  if (level !== undefined) throw new Unusable('Every episode brings its own start: leave --level out.');
  if (files.length === 0) throw new Unusable('There is nothing to test: give one or more episode files, such as tests/history/*.json.');
  if (files.length > MOST_EPISODES) throw new Unusable(`There are ${files.length} episodes, and ${MOST_EPISODES} can be tested at a time: give fewer.`);
  if (games > MOST_GAMES) throw new Unusable(`--games is ${games}, and memory bears ${MOST_GAMES} of an episode; give fewer.`);
  const base = stockLevel();
  const episodes = files.map((file) => readEpisodeFile(file, base));
  uniqueIds(episodes, files);
  const report = backtest(episodes, shippedPool(base, new Set(episodes.map(({ episode }) => episode.id))), games, seed);
  return { report, text: backtestText(report), code: 0 };
}
