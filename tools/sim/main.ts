import { checkScript, GameRefused, LINK_CAP, mostGames, playGame, readPlayableLevel, replayGame, runGames, writeLink } from '../../src/app/headless';
import type { Policy } from '../../src/app/headless';
import type { GameRecord, Scenario } from '../../src/model';
import { backtestCommand } from './backtest';
import { facts } from './facts';
import { lookAhead } from './look-ahead';
import { readOptions, Unusable } from './options';
import type { Options } from './options';
import { findLevel, isSchema, readGame, readScript, readText } from './read';
import { tournament } from './tournament';
import { refusalText } from './words';

const USAGE = `Usage: npm run --silent sim -- COMMAND [options]
  play       one game         --level ID|FILE --turns N --seed N --seat SEAT=DOCTRINE --doctrines level|random
                              --script FILE --policy doctrine|random
  replay     LINK|FILE        plays a link or a saved game again; --level FILE if it was not played on a stock level
  run        many games       --games N --daily, and the options of play
  check      FILE...          says what is wrong with levels
  backtest   FILE...          plays episodes of history and scores the model against what happened: --games N --seed N
  facts      one long run     holds quiet markets against the stylised facts of history: --days N --level ID|FILE --seed N
  tournament all doctrines    plays all doctrines against all: --level ID|FILE --games N --turns N --seed N
  look-ahead                  plays seats that look ahead against their plain doctrines: --level ID|FILE --games N (200)
                              --seat SEAT=foresight-1|2|3 --turns N --seed N
  help                        prints this
  --json prints JSON. Exit codes: 0 fine, 1 a check found faults, 2 input not usable.`;

const FIRST_LEVEL = 'first-shot';
/** How many games are played where nobody says. */
const GAMES = 1000;
const PAIRED_GAMES = 200;

/** What a command found; a text is what to print for people instead of indented JSON. */
type Command = (options: Options) => Promise<{ readonly report: unknown; readonly text?: string; readonly code: number }>;

const fine = (report: unknown): { report: unknown; code: number } => ({ report, code: 0 });

function policyFor(scenario: Scenario, options: Options): Policy {
  const script = readScript(options.script);
  const { turns, seats, policy, doctrines } = options;
  const refusal = checkScript(scenario, script, turns);
  if (refusal !== null) throw new GameRefused(refusal);
  return { doctrines: seats, drawn: doctrines === 'random', script, play: policy, ...(turns === undefined ? {} : { turns }) };
}

function takeNoFiles(command: string, { files }: Options): void {
  if (files.length > 0) throw new Unusable(`"${command}" takes options only, and "${files[0]}" is none: write --level before a level, --script before a script.`);
}

/** A game longer than any link may be has none; its record is in the report all the same. */
async function linkOf(record: GameRecord): Promise<string | null> {
  const link = await writeLink(record);
  return link.length <= LINK_CAP ? link : null;
}

const COMMANDS: { readonly [name: string]: Command } = {
  async play(options) {
    takeNoFiles('play', options);
    const scenario = findLevel(options.level ?? FIRST_LEVEL);
    const game = playGame(scenario, options.seed, policyFor(scenario, options));
    const turns = game.journals.map(({ turn, checksum }) => ({ turn, checksum }));
    const { record, outcome, goals } = game;
    return fine({ link: await linkOf(record), record, outcome, goals, turns });
  },
  async replay(options) {
    const [source, ...rest] = options.files;
    if (source === undefined || rest.length > 0) throw new Unusable('One game can be replayed at a time: give one link or one file.');
    const { record, saved, scenario: own } = await readGame(source);
    const scenario = options.level === undefined && own !== undefined ? own : findLevel(options.level ?? record.level.id);
    const { turns, outcome, goals } = replayGame(scenario, record, saved);
    return fine({ level: record.level.id, rulesVersion: record.rulesVersion, turns, outcome, goals });
  },
  async run(options) {
    takeNoFiles('run', options);
    const scenario = findLevel(options.level ?? FIRST_LEVEL);
    const { games, daily, turns } = options;
    const most = mostGames(scenario, daily, turns);
    if (games > most) throw new Unusable(`--games is ${games}, and memory bears ${most} of this level${daily ? ' with --daily' : ''}; give fewer.`);
    return fine(runGames(scenario, options.seed, games, policyFor(scenario, options), daily));
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
  backtest: backtestCommand,
  facts,
  async tournament(options) {
    takeNoFiles('tournament', options);
    return tournament(options);
  },
  async 'look-ahead'(options) {
    takeNoFiles('look-ahead', options);
    return lookAhead(options);
  },
};

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) return say(USAGE, 0);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Unusable(name === '' ? USAGE : `There is no command "${name}": write play, replay, run, check, backtest, facts, tournament, look-ahead or help.`);
  const options = readOptions(words, name === 'look-ahead' ? PAIRED_GAMES : GAMES);
  if (options.help) return say(USAGE, 0);
  const { report, text, code } = await command(options);
  return say(options.json ? JSON.stringify(report) : text ?? JSON.stringify(report, null, 2), code);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function explain(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  if (error instanceof GameRefused) return refusalText(error.refusal);
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `The program could not go on (${reason}): check the files that you gave and who may read them.`;
}

// Whoever reads the output may stop early.
process.stdout.on('error', () => process.exit(2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
}
