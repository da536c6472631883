import { hash64 } from '../maths';
import type { GameRecord } from '../model';
import { inspectPlain, parseUntrusted } from '../scenarios';
import type { Caps } from '../scenarios';
import { fromBase64url, toBase64url } from './base64url';
import { checkRecord } from './check-record';
import { refuse } from './codes';
import type { ReadResult, SavesCode } from './codes';
import { deflate, inflate } from './deflate';
import type { Inflated } from './deflate';
import { pack, unpack } from './packed';

/** The longest link that is read, in characters with its prefix. */
export const LINK_CAP = 8192;

/** The most bytes that a link may unpack to. */
export const LINK_BYTES = 1024 * 1024;

const LINK_VERSION = 1;
const SEAL = 6;
const CAPS: Caps = { bytes: LINK_BYTES, depth: 32, values: 200_000 };

const PROBLEMS: { readonly [problem in Extract<Inflated, { ok: false }>['problem']]: SavesCode } = {
  truncated: 'saves.link.truncated',
  damaged: 'saves.link.damaged',
  'too-large': 'saves.link.too-large',
};

/** Writes a record as the fragment of a web address; rejects if the record is not valid. */
export async function writeLink(record: GameRecord): Promise<string> {
  const checked = checkRecord(record);
  if (!checked.ok) throw new Error(`not a record: ${checked.faults.map(({ code, path }) => `${code} at ${path}`).join(', ')}`);
  const text = JSON.stringify(pack(record));
  const bytes = new TextEncoder().encode(seal(text) + text);
  return `#g${LINK_VERSION}.${toBase64url(await deflate(bytes))}`;
}

function seal(text: string): string {
  return hash64(text).slice(0, SEAL);
}

/** Reads a record from the fragment of a web address that may come from anyone. */
export async function readLink(fragment: string): Promise<ReadResult<GameRecord>> {
  if (fragment.length > LINK_CAP) return refuse('saves.link.too-long', { max: LINK_CAP });
  const match = /^#?g(\d{1,3})\.(.*)$/s.exec(fragment);
  if (!match) return refuse('saves.link.not-a-link');
  const [, version = '', body = ''] = match;
  if (Number(version) !== LINK_VERSION) return refuse(Number(version) > LINK_VERSION ? 'saves.link.newer' : 'saves.link.not-a-link');
  // No whole number of bytes has such a length: the end is missing.
  if (body.length === 0 || body.length % 4 === 1) return refuse('saves.link.truncated');
  const packed = fromBase64url(body);
  if (!packed) return refuse('saves.link.damaged');
  const inflated = await inflate(packed, LINK_BYTES);
  return inflated.ok ? readBytes(inflated.bytes) : refuse(PROBLEMS[inflated.problem], { max: LINK_BYTES });
}

function readBytes(bytes: Uint8Array): ReadResult<GameRecord> {
  const text = decode(bytes);
  const body = text?.slice(SEAL) ?? '';
  if (text === null || seal(body) !== text.slice(0, SEAL)) return refuse('saves.link.damaged');
  const parsed = parseUntrusted(body, CAPS);
  return parsed.ok ? readPacked(parsed.value) : refuse('saves.link.damaged');
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readPacked(value: unknown): ReadResult<GameRecord> {
  const unpacked = unpack(value);
  if (!unpacked.ok) {
    return unpacked.problem === 'too-many' ? refuse('saves.record.too-many', { path: '$.decisions' }) : refuse('saves.link.damaged');
  }
  return inspectPlain(unpacked.value, CAPS).ok ? checkRecord(unpacked.value) : refuse('saves.link.damaged');
}
