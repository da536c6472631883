/** What staging handles: values of the program that runs, and nodes of its syntax, of every kind. */
export type Loose = ReturnType<typeof JSON.parse>;

/** Kinds of symbolic leaves: number, boolean, text (as its place), and the first and third where there may be none. */
export type LeafKind = 'n' | 'b' | 's' | 'o' | 'so';

/** How something lies in memory. */
export interface Type {
  readonly size: number;
  readonly leaf?: LeafKind;
  readonly fields?: { readonly [field: string]: { readonly type: Type; readonly off: number } };
  readonly kind?: 'array' | 'list';
  readonly element?: Type;
  /** Rows of an array, or the most of a list; fields of a tuple. */
  readonly count?: number;
  readonly isTuple?: boolean;
  readonly name?: string;
  /** How the same cells are seen under other names. */
  readonly view?: (row: Ref, field: string) => Loose;
}

/** A value known only when the code runs: an expression that is worth the same wherever it is used. */
export class Dyn {
  readonly code: string;
  readonly kind: LeafKind;

  constructor(code: string, kind: LeafKind) {
    this.code = code;
    this.kind = kind;
  }
}

/** A place in memory: a fixed cell, or one that an expression gives. `low` to `high` are the cells it can be among. */
export class Ref {
  readonly type: Type;
  readonly base: number;
  readonly at: string | null;
  readonly low: number;
  readonly high: number;
  /** There may be none: the expression is then below zero. */
  readonly isOptional: boolean;
  /** A list of the staging's own, that nothing else holds. */
  isScratch = false;

  constructor(type: Type, base: number, at: string | null, low: number, high: number, isOptional = false) {
    this.type = type;
    this.base = base;
    this.at = at;
    this.low = low;
    this.high = high;
    this.isOptional = isOptional;
  }
}

/** One of several known things, picked by a number when the code runs. */
export class Choice {
  readonly by: Dyn;
  readonly all: readonly Loose[];

  constructor(by: Dyn, all: readonly Loose[]) {
    this.by = by;
    this.all = all;
  }
}

/** A list in memory with steps still to be done on it. */
export class Pending {
  readonly list: Ref;
  readonly steps: readonly { readonly [step: string]: Loose }[];

  constructor(list: Ref, steps: readonly { readonly [step: string]: Loose }[]) {
    this.list = list;
    this.steps = steps;
  }
}

/** Something, or nothing when the flag holds. */
export class Maybe {
  readonly isNone: Dyn;
  readonly value: Loose;

  constructor(isNone: Dyn, value: Loose) {
    this.isNone = isNone;
    this.value = value;
  }
}

/** What no code can hold; it must not be used. */
export class Poison {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** Thrown where staging cannot express the program. */
export class StageError extends Error {}

/** What lies beyond the known things of a choice. */
export const OUT = { isOutside: true } as const;

/** Says whether a value is known only when the code runs. */
export function isSymbolic(value: Loose): boolean {
  return value instanceof Dyn || value instanceof Ref || value instanceof Choice || value instanceof Pending || value instanceof Maybe;
}

/** Says whether a value is a number, text, truth value or nothing. */
export function isPlain(value: Loose): boolean {
  return value === undefined || value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

/** Says whether there is nothing. */
export function isNone(value: Loose): boolean {
  return value === undefined || value === null;
}

/** The kind of a leaf, or '?' where it is none. */
export function kindOf(value: Loose): LeafKind | '?' {
  if (value instanceof Dyn) return value.kind;
  if (value === undefined) return 'o';
  const kinds: { readonly [type: string]: LeafKind } = { number: 'n', boolean: 'b', string: 's' };
  return kinds[typeof value] ?? '?';
}

/** Says in words what a value is, for errors. */
export function show(value: Loose): string {
  if (value instanceof Dyn) return `${value.kind} ${value.code}`;
  if (value instanceof Ref) return `cells of ${Object.keys(value.type.fields ?? {}).join()}`;
  if (value instanceof Poison) return `what cannot be held: ${value.why}`;
  if (typeof value === 'function') return `function ${value.closure?.name ?? value.name}`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).slice(0, 8).join()}}`;
  return String(value);
}

/** Stops the staging with a reason. */
export function fail(why: string): never {
  throw new StageError(why);
}
