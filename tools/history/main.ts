import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { backtest } from '../../src/app/headless';
import { dayNumber } from '../../src/model';
import { readEpisodeFile, shippedFiles, stockLevel } from '../sim/backtest';
import { Unusable } from '../sim/options';
import { historyPage } from './page';
import { historySummary } from './summary';

const PAGE = 'docs/history.md';
const SUMMARY = 'assets/history-summary.json';
const MISSES = new URL('./misses.json', import.meta.url);
const GAMES = 1000;
const SEED = 1;

/** The report for readers, and its sum for the model page. */
function makeFiles(): readonly { readonly path: string; readonly text: string }[] {
  const base = stockLevel();
  const episodes = shippedFiles().map((path) => readEpisodeFile(path, base)).sort((a, b) => dayNumber(a.episode.baseClose) - dayNumber(b.episode.baseClose));
  if (episodes.length === 0) throw new Unusable('There are no episodes in tests/history: run this in the root of the project.');
  const misses = JSON.parse(readFileSync(MISSES, 'utf8')) as { readonly [band: string]: string };
  const report = backtest(episodes, [], GAMES, SEED);
  return [
    { path: PAGE, text: historyPage(episodes.map(({ episode }) => episode), report, misses) },
    { path: SUMMARY, text: `${JSON.stringify(historySummary(report), null, 2)}\n` },
  ];
}

/** Writes the report of the back-test and its sum, or with --check says whether they are up to date. */
function main(words: readonly string[]): number {
  const files = makeFiles();
  if (!words.includes('--check')) {
    for (const { path, text } of files) writeFileSync(path, text);
    process.stdout.write(`wrote ${files.map(({ path }) => path).join(' and ')}\n`);
    return 0;
  }
  const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const { path } of stale) process.stderr.write(`${path} is not what these rules and episodes give: run "npm run history".\n`);
  return stale.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
