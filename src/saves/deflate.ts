/** What came out of packed bytes, or why nothing did. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'truncated' | 'damaged' | 'too-large' };

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes handed in at once: deflate expands at most 1032 times, so no slice yields more than half a megabyte. */
const SLICE = 512;

/** Packs bytes with raw deflate. */
export async function deflate(bytes: Bytes): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const fed = feed(stream.writable.getWriter(), bytes);
  const drained = await drain(stream.readable.getReader(), Number.POSITIVE_INFINITY);
  await fed;
  return drained.bytes;
}

/** Unpacks raw deflate and stops at a number of bytes, whatever the packed bytes promise. */
export async function inflate(bytes: Bytes, most: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const fed = feed(writer, bytes);
  const drained = await drain(reader, most);
  if (drained.end === 'too-large') {
    // Not awaited: a stream that is torn down owes no answer.
    void Promise.allSettled([reader.cancel(), writer.abort()]);
    return { ok: false, problem: 'too-large' };
  }
  if (drained.end === 'broken') return { ok: false, problem: (await fed) === 'cut' ? 'truncated' : 'damaged' };
  return { ok: true, bytes: drained.bytes };
}

/** Hands bytes in slice by slice; tells a fault in the bytes from one at their end. */
async function feed(writer: WritableStreamDefaultWriter<Bytes>, bytes: Bytes): Promise<'fed' | 'bad' | 'cut'> {
  writer.closed.catch(() => undefined);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) await writer.write(bytes.subarray(at, at + SLICE));
  } catch {
    return 'bad';
  }
  return writer.close().then(() => 'fed', () => 'cut');
}

interface Drained {
  readonly end: 'whole' | 'broken' | 'too-large';
  readonly bytes: Uint8Array;
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Drained> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  reader.closed.catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) return { end: 'too-large', bytes: new Uint8Array() };
      chunks.push(next.value);
    }
  } catch {
    return { end: 'broken', bytes: new Uint8Array() };
  }
  return { end: 'whole', bytes: joined(chunks, length) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
