import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cast, readPlayableLevel, rulebook } from '../../src/app/headless';
import type { Decision, Journal, Outcome, Scenario } from '../../src/model';
import { headlessGame, newRecord } from '../../src/session';

/** A kept game: who plays how, what it comes to, and the checksum of the world after every turn. */
export interface GoldenGame {
  readonly level: string;
  readonly seed: number;
  /** The doctrine of each seat that runs one; the other seats do what `decisions` says, as persons would. */
  readonly doctrines: { readonly [seat: string]: string };
  readonly decisions: readonly Decision[];
  readonly ending: string;
  readonly turn: number;
  readonly checksums: readonly string[];
}

/** What a kept game comes to when it is played again. */
export interface PlayedGolden {
  readonly outcome: Outcome;
  readonly checksums: readonly string[];
  /** What was signed by the seats without a doctrine, and no longer possible on its day. */
  readonly lapsed: readonly string[];
}

const FOLDER = new URL('../../tests/golden/', import.meta.url);
const LEVELS = new URL('../../levels/', import.meta.url);

/** Lists the kept games as `level/ending`. */
export function goldenNames(): string[] {
  const levels = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return levels.flatMap((level) => readdirSync(new URL(`${level}/`, FOLDER)).filter((name) => name.endsWith('.json')).sort().map((name) => `${level}/${name.slice(0, -5)}`));
}

/** Reads a kept game by its name. */
export function readGolden(name: string): GoldenGame {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as GoldenGame;
}

/** Keeps a game under its name, one decision a line. */
export function writeGolden(name: string, { decisions, checksums, ...head }: GoldenGame): void {
  const rows = (items: readonly unknown[]): string => `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const fields = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "decisions": ${rows(decisions)}`,
    `  "checksums": ${rows(checksums)}`,
  ];
  writeFileSync(new URL(`${name}.json`, FOLDER), `{\n${fields.join(',\n')}\n}\n`);
}

/** Reads the level of a kept game the way the program reads it. */
export function levelOf({ level }: GoldenGame): Scenario {
  const read = readPlayableLevel(readFileSync(new URL(`${level}.json`, LEVELS), 'utf8'));
  if (!read.ok) throw new Error(read.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return read.scenario;
}

/** Plays a kept game again; throws GameRefused when a person could not sign one of its decisions. */
export function playGolden(golden: GoldenGame): PlayedGolden {
  const { seed, doctrines, decisions } = golden;
  const scenario = levelOf(golden);
  const humanSeats = scenario.level.seats.map(({ id }) => id).filter((id) => !Object.hasOwn(doctrines, id));
  const record = newRecord({ scenario, rulebook, seed, humanSeats, doctrines });
  const { world, journals } = headlessGame({
    rulebook, cast, scenario, record, journals: true,
    chooser: (seat, { turn }) => (humanSeats.includes(seat) ? decisions.filter((decision) => decision.turn === turn && decision.seat === seat).map(({ action, day, args }) => ({ action, day, args })) : null),
  });
  const checksums = journals.map(({ checksum }) => checksum);
  return { outcome: { ending: world.ending, turn: world.clock.turn - 1 }, checksums, lapsed: lapsedOf(journals, humanSeats) };
}

function lapsedOf(journals: readonly Journal[], seats: readonly string[]): string[] {
  return journals.flatMap(({ turn, news }) => news.filter(({ type, seat }) => type === 'lapsed' && seats.includes(seat)).map(({ seat, id }) => `${turn} ${seat} ${id}`));
}
