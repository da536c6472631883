import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile, readLink, readPlayableLevel } from '../../src/app/headless';
import type { Decision, Fault, GameRecord, Scenario } from '../../src/model';
import { parseUntrusted } from '../../src/scenarios';
import { Unusable } from './options';
import { refusalText } from './words';

const MOST_BYTES = 2_000_000;
const SCRIPT_CAPS = { bytes: 256 * 1024, depth: 32, values: 100_000 };

/** Reads a text file; throws Unusable when there is none or it is far too large. */
export function readText(path: string): string {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Unusable(`There is no file "${path}": check the name and the folder.`);
  if (statSync(path).size > MOST_BYTES) throw new Unusable(`The file "${path}" is too large to be a game or a level; give another.`);
  return readFileSync(path, 'utf8');
}

/** Finds a level by id in levels/, or by path. */
export function findLevel(name: string): Scenario {
  const path = /[/\\]|\.json$/.test(name) ? name : `levels/${name}.json`;
  if (!existsSync(path)) throw new Unusable(`There is no level "${name}": give the id of a file in levels/ or the path of one.`);
  const read = readPlayableLevel(readText(path));
  if (read.ok) return read.scenario;
  throw new Unusable(`The level "${name}" cannot be played: ${faultText(read.faults)}`);
}

/** Reads the record in a link, or in a file that holds a game or a link. */
export async function readRecord(source: string): Promise<GameRecord> {
  const isLink = source.includes('#g') || /^g\d+\./.test(source);
  const text = isLink ? source : readText(source).trim();
  if (isLink || /^\S*#g\d/.test(text)) {
    const link = await readLink(text.slice(Math.max(0, text.indexOf('#'))));
    if (!link.ok) throw new Unusable(refusalText(link.faults[0]));
    return link.value;
  }
  const file = readFile(text);
  if (!file.ok) throw new Unusable(refusalText(file.faults[0]));
  return file.value.saved.record;
}

/** Reads a script of decisions. */
export function readScript(path: string | undefined): readonly Decision[] {
  if (path === undefined) return [];
  const parsed = parseUntrusted(readText(path), SCRIPT_CAPS);
  if (!parsed.ok) {
    throw new Unusable(`The script "${path}" is not JSON that can be used: write { "decisions": [...] }.`);
  }
  const decisions = (parsed.value as { decisions?: unknown }).decisions;
  if (!Array.isArray(decisions) || !decisions.every(isDecision)) {
    throw new Unusable(`The script "${path}" must be { "decisions": [{ "turn", "day", "seat", "action", "args" }] }; mend the entry that is not.`);
  }
  return decisions;
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false;
  const { turn, day, seat, action, args } = value as Record<string, unknown>;
  const numbers = Number.isInteger(turn) && Number.isInteger(day);
  return numbers && typeof seat === 'string' && typeof action === 'string' && typeof args === 'object' && args !== null;
}

/** Puts the first faults of a file into one line. */
export function faultText(faults: readonly Fault[]): string {
  return faults.slice(0, 3).map((fault) => `${fault.path}: ${fault.message}`).join(' ');
}
