/** Limits that a text from a stranger is held to before and while it is parsed. */
export interface Caps {
  readonly bytes: number;
  readonly depth: number;
  /** How many texts, numbers, lists and tables it may hold in all. */
  readonly values: number;
}

/** What can be wrong with a text or a value before its meaning is looked at. */
export type JsonProblem =
  | 'too-long' | 'too-deep' | 'too-many-values' | 'not-json' | 'not-finite' | 'reserved-key' | 'not-plain';

/** A problem and its place, with the limit or the key it names. */
export interface JsonFault {
  readonly path: string;
  readonly problem: JsonProblem;
  readonly detail: string | number;
}

/** A plain JSON value within its limits, or the first problem. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

type Trail = { readonly before: Trail; readonly key: string | number } | null;

interface Visit {
  readonly value: unknown;
  readonly trail: Trail;
  readonly depth: number;
}

/** Keys that mean something to objects of the language and never to a file. */
export const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Some editors begin a file with it, and browsers drop it when they read one. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes a place in a JSON value, such as `$.seats[0].id`. */
export function jsonPath(keys: readonly (string | number)[]): string {
  return `$${keys.map((key) => (typeof key === 'number' ? `[${key}]` : dotted(key))).join('')}`;
}

function dotted(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** Parses a text from a stranger: length and depth are checked before the parser sees it. */
export function parseUntrusted(text: string, caps: Caps): JsonResult {
  if (!fitsBytes(text, caps.bytes)) return fault('too-long', caps.bytes);
  if (bracketDepth(text) > caps.depth) return fault('too-deep', caps.depth);
  const parsed = parse(text);
  return parsed.ok ? inspectPlain(parsed.value, caps) : parsed;
}

function fitsBytes(text: string, bytes: number): boolean {
  return text.length <= bytes && new TextEncoder().encode(text).length <= bytes;
}

function parse(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) };
  } catch (error) {
    return fault('not-json', error instanceof Error ? error.message : '');
  }
}

/** Counts how deep brackets nest outside strings; a loop, so that no depth can exhaust the stack. */
function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (quoted) i += char === '\\' ? 1 : 0;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, depth += 1);
    else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
}

/** Checks that a value is plain JSON data: finite numbers, no reserved keys, within depth and count. */
export function inspectPlain(value: unknown, caps: Caps): JsonResult {
  const stack: Visit[] = [{ value, trail: null, depth: 0 }];
  let seen = 0;
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    seen += 1;
    if (seen + stack.length > caps.values) return fault('too-many-values', caps.values);
    const problem = problemAt(visit, caps);
    if (problem) return problem;
    stack.push(...childrenOf(visit));
  }
  return { ok: true, value };
}

function problemAt(visit: Visit, caps: Caps): JsonResult | null {
  const { value, trail, depth } = visit;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : fault('not-finite', '', trail);
  if (!isPlain(value)) return fault('not-plain', typeof value, trail);
  if (depth >= caps.depth) return fault('too-deep', caps.depth, trail);
  const reserved = Object.keys(value).find((key) => RESERVED_KEYS.includes(key));
  if (reserved !== undefined) return fault('reserved-key', reserved, trail);
  return Object.keys(value).length > caps.values ? fault('too-many-values', caps.values, trail) : null;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function childrenOf({ value, trail, depth }: Visit): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).map(([key, held]) => ({
    value: held,
    trail: { before: trail, key: isList ? Number(key) : key },
    depth: depth + 1,
  }));
}

function fault(problem: JsonProblem, detail: string | number, trail: Trail = null): { ok: false; fault: JsonFault } {
  return { ok: false, fault: { path: jsonPath(keysOf(trail)), problem, detail } };
}

function keysOf(trail: Trail): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = trail; at !== null; at = at.before) keys.unshift(at.key);
  return keys;
}
