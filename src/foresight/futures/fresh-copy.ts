type Plain = number | string | boolean | null | undefined;
type Node = { [key: string]: unknown };

/** Writes the source's values into a copy of it again, whatever has happened to the copy since. */
type Restore = () => void;

/** A copy of plain data that can be made fresh again and again without new objects. */
export interface FreshCopy<T> {
  readonly copy: T;
  /** Makes the copy equal to its source once more. */
  restore(): void;
}

/**
 * Copies plain data for reuse. The copy's own objects are kept apart from what it holds at the moment, so that a row or a
 * constant that was put into it meanwhile is dropped and never written to.
 */
export function freshCopy<T extends object>(source: T): FreshCopy<T> {
  const steps: Restore[] = [];
  const copy = copied(source, steps) as T;
  return { copy, restore: () => steps.forEach((step) => step()) };
}

function copied(value: unknown, steps: Restore[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? copiedArray(value, steps) : copiedObject(value as Node, steps);
}

function copiedObject(source: Node, steps: Restore[]): Node {
  const keys = Object.keys(source);
  const values = keys.map((key) => copied(source[key], steps));
  const own: Node = {};
  keys.forEach((key, at) => (own[key] = values[at]));
  steps.push(() => {
    for (let at = 0; at < keys.length; at += 1) own[keys[at] as string] = values[at];
    for (const key in own) if (!Object.hasOwn(source, key)) delete own[key];
  });
  return own;
}

function copiedArray(source: readonly unknown[], steps: Restore[]): unknown[] {
  const values = source.map((item) => copied(item, steps)) as Plain[];
  const own = [...values];
  steps.push(() => {
    own.length = values.length;
    for (let at = 0; at < values.length; at += 1) own[at] = values[at];
  });
  return own;
}
