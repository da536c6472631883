import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { backtest } from '../../src/app/headless';
import { dayNumber } from '../../src/model';
import { readEpisodeFile, shippedFiles, stockLevel } from '../sim/backtest';
import { Unusable } from '../sim/options';
import { historyPage } from './page';

const PAGE = 'docs/history.md';
const MISSES = new URL('./misses.json', import.meta.url);
const GAMES = 1000;
const SEED = 1;

function makePage(): string {
  const base = stockLevel();
  const episodes = shippedFiles().map((path) => readEpisodeFile(path, base)).sort((a, b) => dayNumber(a.episode.baseClose) - dayNumber(b.episode.baseClose));
  if (episodes.length === 0) throw new Unusable('There are no episodes in tests/history: run this in the root of the project.');
  const misses = JSON.parse(readFileSync(MISSES, 'utf8')) as { readonly [band: string]: string };
  return historyPage(episodes.map(({ episode }) => episode), backtest(episodes, [], GAMES, SEED), misses);
}

/** Writes the report of the back-test, or with --check says whether it is up to date. */
function main(words: readonly string[]): number {
  const page = makePage();
  if (!words.includes('--check')) {
    writeFileSync(PAGE, page);
    process.stdout.write(`wrote ${PAGE}\n`);
    return 0;
  }
  if (existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page) return 0;
  process.stderr.write(`${PAGE} is not what these rules and episodes give: run "npm run history".\n`);
  return 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
