type Trail = (string | number)[];

/** JSON with the keys of every object in code-unit order; throws, naming the path, for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, trail: Trail): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value, trail);
  if (Array.isArray(value)) return writeArray(value, trail);
  if (isPlainObject(value)) return writeObject(value, trail);
  throw refusal(typeof value === 'object' ? 'a special object' : typeof value, trail);
}

function writeNumber(value: number, trail: Trail): string {
  if (!Number.isFinite(value)) throw refusal(String(value), trail);
  return String(value);
}

function writeArray(values: readonly unknown[], trail: Trail): string {
  const parts: string[] = [];
  for (let i = 0; i < values.length; i += 1) {
    trail.push(i);
    parts.push(write(values[i], trail));
    trail.pop();
  }
  return `[${parts.join(',')}]`;
}

function writeObject(record: Readonly<Record<string, unknown>>, trail: Trail): string {
  const parts: string[] = [];
  for (const key of Object.keys(record).toSorted()) {
    trail.push(key);
    parts.push(`${JSON.stringify(key)}:${write(record[key], trail)}`);
    trail.pop();
  }
  return `{${parts.join(',')}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refusal(what: string, trail: Trail): Error {
  const path = trail.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return new Error(`canonical JSON cannot hold ${what} at $${path}`);
}
