import type { Level, Scenario } from '../model';
import { checkLevel, inspectPlain, migrateTo, parseUntrusted } from '../scenarios';
import type { Caps, JsonProblem, JsonResult, Migration } from '../scenarios';
import { checkSaved } from './check-record';
import { refuse } from './codes';
import type { ReadResult, SavesCode } from './codes';
import type { SavedGame } from './saved-game';

/** What a file of a game holds: the game, and the level it was played on where that is not a stock level. */
export interface GameFile {
  readonly saved: SavedGame;
  readonly scenario?: Scenario;
}

/** A game with its marks, as it lies in files and in storage. */
export interface Envelope {
  readonly exorbitantPrivilege: number;
  readonly kind: 'game';
  readonly saved: SavedGame;
  readonly level?: Level;
}

/** The key that marks a file as ours and numbers its format. */
export const FILE_MARK = 'exorbitantPrivilege';

/** The file format that this program writes. */
export const FILE_FORMAT = 1;

/** The steps from the first file format to the current one, in order; format 1 is the first. */
export const FILE_MIGRATIONS: readonly Migration[] = [];

/** Limits of a file of a game. */
export const FILE_CAPS: Caps = { bytes: 256 * 1024, depth: 32, values: 100_000 };

const PROBLEMS: { readonly [problem in JsonProblem]: SavesCode } = {
  'too-long': 'saves.file.too-long',
  'too-deep': 'saves.file.damaged',
  'too-many-values': 'saves.file.damaged',
  'not-json': 'saves.file.not-json',
  'not-finite': 'saves.file.damaged',
  'reserved-key': 'saves.file.damaged',
  'not-plain': 'saves.file.damaged',
};

/** Puts a game, and its level where it travels along, into an envelope. */
export function wrap(saved: SavedGame, level?: Level): Envelope {
  return { [FILE_MARK]: FILE_FORMAT, kind: 'game', saved, ...(level ? { level } : {}) };
}

/** Writes a game as the text of a file, indented for people unless that alone would make it too long. */
export function writeFile(saved: SavedGame, level?: Level): string {
  const envelope = wrap(saved, level);
  const pretty = `${JSON.stringify(envelope, null, 2)}\n`;
  return new TextEncoder().encode(pretty).length <= FILE_CAPS.bytes ? pretty : JSON.stringify(envelope);
}

/** Reads the text of a file that may come from anyone. */
export function readFile(text: string): ReadResult<GameFile> {
  return readParsed(parseUntrusted(text, FILE_CAPS));
}

/** Reads an envelope that lay in storage. */
export function unwrap(value: unknown): ReadResult<GameFile> {
  return readParsed(inspectPlain(value, FILE_CAPS));
}

function readParsed(parsed: JsonResult): ReadResult<GameFile> {
  if (!parsed.ok) {
    const { path, problem } = parsed.fault;
    return refuse(PROBLEMS[problem], { path, max: FILE_CAPS.bytes }, path);
  }
  const migrated = migrateTo(parsed.value, FILE_MARK, FILE_MIGRATIONS, FILE_FORMAT);
  if (migrated.ok) return readEnvelope(migrated.value);
  return migrated.reason === 'newer' ? refuse('saves.file.newer', { format: Number(migrated.format) }) : refuse('saves.file.wrong-kind');
}

/** The envelope was found to be a table with a mark; its other keys are taken by name, never by trust. */
function readEnvelope(value: unknown): ReadResult<GameFile> {
  const { [FILE_MARK]: _, kind, saved, level, ...rest } = { ...(value as Partial<Envelope>) };
  if (kind !== 'game') return refuse('saves.file.wrong-kind');
  const extra = Object.keys(rest)[0];
  if (extra !== undefined) return refuse('saves.record.unknown-key', { path: `$.${extra}` }, `$.${extra}`);
  const checked = checkSaved(saved);
  if (!checked.ok) return { ok: false, faults: checked.faults.map((fault) => ({ ...fault, path: fault.path.replace('$', '$.saved') })) };
  return level === undefined ? { ok: true, value: { saved: checked.value } } : withLevel(checked.value, level);
}

function withLevel(saved: SavedGame, level: unknown): ReadResult<GameFile> {
  const checked = checkLevel(level);
  if (!checked.ok) {
    const { path = '$', message = '' } = checked.faults[0] ?? {};
    return refuse('saves.file.level', { path, detail: message }, path.replace('$', '$.level'));
  }
  const { id, hash } = saved.record.level;
  if (checked.scenario.hash !== hash || checked.scenario.level.id !== id) return refuse('saves.file.level-differs', { level: id }, '$.level');
  return { ok: true, value: { saved, scenario: checked.scenario } };
}
