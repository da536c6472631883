import { existsSync, readFileSync, statSync } from 'node:fs';
import { checkPlayable, checkRecord, isDecision, readFile, readLink, readPlayableLevel } from '../../src/app/headless';
import type { Decision, Fault, GameRecord, Scenario } from '../../src/model';
import { parseUntrusted, quotable } from '../../src/scenarios';
import type { SavedSession } from '../../src/session';
import { Unusable } from './options';
import { refusalText } from './words';

const MOST_BYTES = 2_000_000;
const MOST_DECISIONS = 5000;
const SCRIPT_CAPS = { bytes: 1024 * 1024, depth: 32, values: 100_000 };

/** A game that was handed in: its record, and what travelled with it. */
export interface HandedGame {
  readonly record: GameRecord;
  readonly saved?: SavedSession;
  readonly scenario?: Scenario;
}

/** Reads a text file; throws Unusable when there is none, or it is far too large or not ours to read. */
export function readText(path: string): string {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Unusable(`There is no file "${path}": check the name and the folder.`);
  if (statSync(path).size > MOST_BYTES) throw new Unusable(`The file "${path}" is too large to be a game, a level or an episode; give another.`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Unusable(`The file "${path}" cannot be read (${(error as { code?: string }).code ?? 'unknown'}): check who may read it.`);
  }
}

/** Finds a level by id in levels/, or by path. */
export function findLevel(name: string): Scenario {
  const path = /[/\\]|\.json$/.test(name) ? name : `levels/${name}.json`;
  if (!existsSync(path)) throw new Unusable(`There is no level "${name}": give the id of a file in levels/ or the path of one with --level.`);
  const read = readPlayableLevel(readText(path));
  if (read.ok) return read.scenario;
  throw new Unusable(`The level "${name}" cannot be played: ${faultText(read.faults)}`);
}

/** Reads the game in a link, or in a file that holds a saved game, a link, a record or what `play` printed. */
export async function readGame(source: string): Promise<HandedGame> {
  const isLink = source.includes('#g') || /^g\d+\./.test(source);
  const text = isLink ? source : readText(source).trim();
  const bare = recordIn(text);
  if (bare !== null) return { record: bare };
  if (isLink || /^\S*#g\d/.test(text)) {
    const link = await readLink(text.slice(Math.max(0, text.indexOf('#'))));
    if (!link.ok) throw new Unusable(refusalText(link.faults[0]));
    return { record: link.value };
  }
  const file = readFile(text);
  if (!file.ok) throw new Unusable(refusalText(file.faults[0]));
  const { saved, scenario } = file.value;
  const faults = scenario === undefined ? [] : checkPlayable(scenario);
  if (faults.length > 0) throw new Unusable(`The level in the file "${source}" cannot be played: ${faultText(faults)}`);
  return { record: saved.record, saved, ...(scenario ? { scenario } : {}) };
}

/** A record that lies in JSON by itself or as `play` prints it; null where the text is something else. */
function recordIn(text: string): GameRecord | null {
  const parsed = text.startsWith('{') ? parseUntrusted(text, SCRIPT_CAPS) : null;
  if (parsed === null || !parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return null;
  const has = (key: string): boolean => Object.hasOwn(parsed.value as object, key);
  if (has('exorbitantPrivilege') || (!has('record') && !has('decisions'))) return null;
  const value = has('record') ? (parsed.value as { record: unknown }).record : parsed.value;
  const checked = checkRecord(value);
  if (checked.ok) return checked.value;
  throw new Unusable(refusalText(checked.faults[0]));
}

/** Reads a script of decisions. */
export function readScript(path: string | undefined): readonly Decision[] {
  if (path === undefined) return [];
  const parsed = parseUntrusted(readText(path), SCRIPT_CAPS);
  if (!parsed.ok) throw new Unusable(`The script "${path}" is not JSON that can be used: write { "decisions": [...] }.`);
  const decisions = decisionsIn(parsed.value);
  if (decisions === null) throw new Unusable(`The script "${path}" must be { "decisions": [...] }: write it so.`);
  if (decisions.length > MOST_DECISIONS) throw new Unusable(`The script "${path}" has more than ${MOST_DECISIONS} decisions: leave some out.`);
  const wrong = decisions.findIndex((decision) => !isDecision(decision));
  if (wrong < 0) return decisions as readonly Decision[];
  throw new Unusable(`Decision ${wrong + 1} of the script "${path}" is not { "turn", "day", "seat", "action", "args" } with whole numbers, short names and plain arguments: mend it.`);
}

function decisionsIn(value: unknown): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'decisions')) return null;
  const { decisions } = value as { decisions: unknown };
  return Array.isArray(decisions) ? decisions : null;
}

/** Whether a text is a published schema of levels, which lies beside them and is no level itself. */
export function isSchema(text: string): boolean {
  const parsed = parseUntrusted(text, SCRIPT_CAPS);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) return false;
  const { $schema, format, seats } = parsed.value as { readonly [key: string]: unknown };
  return typeof $schema === 'string' && $schema.startsWith('https://json-schema.org/') && format === undefined && seats === undefined;
}

/** Puts the first faults of a file into one line. */
export function faultText(faults: readonly Fault[]): string {
  return faults.slice(0, 3).map((fault) => `${quotable(fault.path)}: ${quotable(fault.message)}`).join(' ');
}
