import { parseArgs } from 'node:util';

/** Options of the headless commands, as given. */
export interface Options {
  readonly files: readonly string[];
  /** Id or path of a level, if one was named. */
  readonly level: string | undefined;
  readonly seed: number;
  readonly games: number;
  readonly seats: { readonly [seat: string]: string };
  readonly script: string | undefined;
  readonly policy: 'doctrine' | 'random';
  /** Doctrines of seats that are not named: the level's own, or drawn for each game. */
  readonly doctrines: 'level' | 'random';
  /** Turns of a shorter form, if one was asked for. */
  readonly turns: number | undefined;
  readonly daily: boolean;
  /** Days of one long run without news. */
  readonly days: number;
  readonly json: boolean;
  readonly help: boolean;
}

/** Input that cannot be used: its message says what is wrong and what to do. */
export class Unusable extends Error {}

/** What a level bears is less; that is checked once the level is read. */
const MOST_GAMES = 1_000_000;
const MOST_TURNS = 60;
const FEWEST_DAYS = 1000;
const MOST_DAYS = 1_000_000;

/** Reads the words after the command; throws Unusable with one sentence when they make no sense. */
export function readOptions(words: readonly string[], usualGames = 1000): Options {
  const { values, positionals } = parse(words);
  return {
    files: positionals,
    level: values.level,
    seed: whole('--seed', values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER),
    games: whole('--games', values.games ?? String(usualGames), 1, MOST_GAMES),
    seats: seatDoctrines(values.seat ?? []),
    script: values.script,
    policy: oneOf('--policy', values.policy ?? 'doctrine', ['doctrine', 'random']),
    doctrines: oneOf('--doctrines', values.doctrines ?? 'level', ['level', 'random']),
    turns: values.turns === undefined ? undefined : whole('--turns', values.turns, 1, MOST_TURNS),
    daily: values.daily ?? false,
    days: whole('--days', values.days ?? '50000', FEWEST_DAYS, MOST_DAYS),
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        level: { type: 'string' },
        seed: { type: 'string' },
        games: { type: 'string' },
        seat: { type: 'string', multiple: true },
        script: { type: 'string' },
        policy: { type: 'string' },
        doctrines: { type: 'string' },
        turns: { type: 'string' },
        daily: { type: 'boolean' },
        days: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Unusable(parseFault(error as Error & { code?: string }));
  }
}

function parseFault(error: Error & { code?: string }): string {
  const option = /'(-[^ '=]*)/.exec(error.message)?.[1] ?? 'An option';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}: run "npm run sim" alone to see them all.`;
  return `${option} lacks a value that can be used: write ${option} and then a value that does not begin with a dash.`;
}

function whole(name: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= low && value <= high)) {
    throw new Unusable(`${name} is "${text}", but it must be a whole number from ${low} to ${high}; give another.`);
  }
  return value;
}

function seatDoctrines(pairs: readonly string[]): { [seat: string]: string } {
  const seats = new Map<string, string>();
  for (const pair of pairs) {
    const [seat, doctrine, ...rest] = pair.split('=');
    if (!seat || !doctrine || rest.length > 0) {
      throw new Unusable(`--seat is "${pair}", but it must be a seat and a doctrine such as eu-commission=dialogue; write it so.`);
    }
    if (seats.has(seat)) throw new Unusable(`--seat names "${seat}" twice; give it one doctrine.`);
    seats.set(seat, doctrine);
  }
  return Object.fromEntries(seats);
}

function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new Unusable(`${name} is "${text}", but it must be ${choices.join(' or ')}; choose one of them.`);
}
