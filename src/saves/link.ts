import { hash64 } from '../maths';
import type { GameRecord } from '../model';
import { inspectPlain } from '../scenarios';
import type { Caps } from '../scenarios';
import { fromBase64url, toBase64url } from './base64url';
import { checkRecord } from './check-record';
import { refuse } from './codes';
import type { ReadResult } from './codes';
import { pack, unpack } from './packed';

/** The longest link that is read, in characters with its prefix. */
export const LINK_CAP = 8192;

const LINK_VERSION = 1;
/** Bytes before the packed record: three of a hash of it, two of its length. */
const SEAL = 3;
const HEAD = SEAL + 2;
const CAPS: Caps = { bytes: 1024 * 1024, depth: 32, values: 200_000 };

/** Writes a record as the fragment of a web address; rejects if the record is not valid. */
export async function writeLink(record: GameRecord): Promise<string> {
  const checked = checkRecord(record);
  if (!checked.ok) throw new Error(`not a record: ${checked.faults.map(({ code, path }) => `${code} at ${path}`).join(', ')}`);
  return `#g${LINK_VERSION}.${toBase64url(seal(pack(record)))}`;
}

/** Puts before packed bytes what tells whether all of them arrived as they were. */
export function seal(packed: Uint8Array): Uint8Array {
  return Uint8Array.from([...sealOf(packed), packed.length >>> 8 & 255, packed.length & 255, ...packed]);
}

function sealOf(packed: Uint8Array): number[] {
  const hash = hash64(toBase64url(packed));
  return Array.from({ length: SEAL }, (_, at) => Number.parseInt(hash.slice(2 * at, 2 * at + 2), 16));
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
  const sealed = fromBase64url(body);
  return sealed === null ? refuse('saves.link.damaged') : readSealed(sealed);
}

function readSealed(sealed: Uint8Array): ReadResult<GameRecord> {
  const [high = 0, low = 0] = sealed.subarray(SEAL, HEAD);
  const packed = sealed.subarray(HEAD);
  if (sealed.length < HEAD || packed.length < high * 256 + low) return refuse('saves.link.truncated');
  const isWhole = packed.length === high * 256 + low && sealOf(packed).every((byte, at) => byte === sealed[at]);
  return isWhole ? readPacked(packed) : refuse('saves.link.damaged');
}

function readPacked(packed: Uint8Array): ReadResult<GameRecord> {
  const unpacked = unpack(packed);
  if (!unpacked.ok) {
    return unpacked.problem === 'too-many' ? refuse('saves.record.too-many', { path: '$' }) : refuse('saves.link.damaged');
  }
  return inspectPlain(unpacked.value, CAPS).ok ? checkRecord(unpacked.value) : refuse('saves.link.damaged');
}
