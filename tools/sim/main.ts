import { checkScript, GameRefused, playGame, readPlayableLevel, replayRecord, rulebook, runGames, writeLink } from '../../src/app/headless';
import type { Policy } from '../../src/app/headless';
import type { Scenario } from '../../src/model';
import { readOptions, Unusable } from './options';
import type { Options } from './options';
import { findLevel, readRecord, readScript, readText } from './read';
import { refusalText } from './words';

const USAGE = `Usage: npm run --silent sim -- COMMAND [options]
  play    one game           --level ID|FILE --seed N --seat SEAT=DOCTRINE --script FILE --policy doctrine|random
  replay  LINK|FILE          plays a link or a saved game again
  run     many games         --games N --daily, and the options of play
  check   FILE...            says what is wrong with levels
  --json prints JSON. Exit codes: 0 fine, 1 a check found faults, 2 input not usable.`;

type Command = (options: Options) => Promise<{ readonly report: unknown; readonly code: number }>;

/** The published schema lies beside the levels, and `check levels/*.json` is a natural thing to type. */
const isSchema = (text: string): boolean => /^\s*\{\s*"\$schema":\s*"https:\/\/json-schema\.org\//.test(text);

const fine = (report: unknown): { report: unknown; code: number } => ({ report, code: 0 });

function policyFor(scenario: Scenario, options: Options): Policy {
  const script = readScript(options.script);
  const refusal = checkScript(scenario, script);
  if (refusal !== null) throw new GameRefused(refusal);
  return { doctrines: options.seats, script, play: options.policy };
}

const COMMANDS: { readonly [name: string]: Command } = {
  async play(options) {
    const scenario = findLevel(options.level);
    const game = playGame(scenario, options.seed, policyFor(scenario, options));
    const turns = game.journals.map(({ turn, checksum }) => ({ turn, checksum }));
    const { record, outcome, goals } = game;
    return fine({ link: await writeLink(record), record, outcome, goals, turns });
  },
  async replay(options) {
    const source = options.files[0];
    if (source === undefined) throw new Unusable('There is nothing to replay: give a link or a file.');
    const record = await readRecord(source);
    const scenario = findLevel(record.level.id);
    if (scenario.hash !== record.level.hash || record.rulesVersion !== rulebook.version) {
      throw new Unusable(`This game was played on another version of the level "${record.level.id}" or of the rules; use the build that made it.`);
    }
    const { turns, outcome, goals } = replayRecord(record, rulebook, scenario);
    return fine({ level: record.level.id, rulesVersion: record.rulesVersion, turns, outcome, goals });
  },
  async run(options) {
    const scenario = findLevel(options.level);
    return fine(runGames(scenario, options.seed, options.games, policyFor(scenario, options), options.daily));
  },
  async check(options) {
    if (options.files.length === 0) throw new Unusable('There is nothing to check: give one or more level files.');
    const faults = options.files.flatMap((file) => {
      const text = readText(file);
      if (isSchema(text)) return [];
      const read = readPlayableLevel(text);
      const prefix = options.files.length > 1 ? `${file} ` : '';
      return read.ok ? [] : read.faults.map(({ path, message }) => ({ path: `${prefix}${path}`, message }));
    });
    return { report: { ok: faults.length === 0, faults }, code: faults.length === 0 ? 0 : 1 };
  },
};

async function main(words: readonly string[]): Promise<number> {
  const command = COMMANDS[words[0] ?? ''];
  if (command === undefined) throw new Unusable(USAGE);
  const options = readOptions(words.slice(1));
  const { report, code } = await command(options);
  process.stdout.write(`${options.json ? JSON.stringify(report) : JSON.stringify(report, null, 2)}\n`);
  return code;
}

function explain(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  if (error instanceof GameRefused) return refusalText(error.refusal);
  throw error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
}
