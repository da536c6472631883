import type { EngineWorld } from '../../model';

type Node = { [key: string]: unknown };

/** Writes the source's values into one part of the copy again. */
type Restore = () => void;

/** A copy of a world that can be made fresh again and again. */
export interface FreshWorld<W> {
  readonly copy: W;
  /** Makes the copy equal to its source once more. */
  restore(): void;
}

/**
 * Copies a world for reuse. The copy's own objects and arrays are kept and written over; rows of objects are made anew,
 * since they come and go and may be shared. What rules put into the copy meanwhile is dropped, and never written to.
 */
export function freshWorld<W extends EngineWorld>(source: W): FreshWorld<W> {
  const { taken, ...rest } = source;
  const steps: Restore[] = [];
  const counts = taken.map((row) => row.map(({ count }) => ({ count })));
  const copy = keptObject(rest, steps) as unknown as W;
  copy.taken = counts;
  return {
    copy,
    restore: () => {
      for (let at = 0; at < steps.length; at += 1) (steps[at] as Restore)();
      restoreCounts(counts, taken);
      copy.taken = counts;
    },
  };
}

/** By far the most rows of any world: they keep their shape, so they are written over by name. */
function restoreCounts(counts: EngineWorld['taken'], taken: EngineWorld['taken']): void {
  for (let seat = 0; seat < taken.length; seat += 1) {
    const from = taken[seat] as EngineWorld['taken'][number];
    const into = counts[seat] as EngineWorld['taken'][number];
    for (let action = 0; action < from.length; action += 1) (into[action] as { count: number }).count = (from[action] as { count: number }).count;
  }
}

function kept(value: unknown, steps: Restore[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return keptObject(value, steps);
  return value.some(isRow) ? keptRows(value, steps) : keptArray(value, steps);
}

function isRow(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function keptObject(source: object, steps: Restore[]): Node {
  const keys = Object.keys(source);
  const values = keys.map((key) => kept((source as Node)[key], steps));
  const own: Node = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
  steps.push(() => {
    for (let at = 0; at < keys.length; at += 1) own[keys[at] as string] = values[at];
  });
  return own;
}

function keptArray(source: readonly unknown[], steps: Restore[]): unknown[] {
  const values = source.map((item) => kept(item, steps));
  const own = [...values];
  steps.push(() => {
    if (own.length !== values.length) own.length = values.length;
    for (let at = 0; at < values.length; at += 1) own[at] = values[at];
  });
  return own;
}

function keptRows(source: readonly unknown[], steps: Restore[]): unknown[] {
  const own = source.map(cloned);
  const areFlat = source.every((row) => Object.values(row as Node).every((value) => typeof value !== 'object'));
  const clone = areFlat ? (row: unknown): unknown => ({ ...(row as Node) }) : cloned;
  steps.push(() => {
    if (own.length !== source.length) own.length = source.length;
    for (let at = 0; at < source.length; at += 1) own[at] = clone(source[at]);
  });
  return own;
}

function cloned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloned);
  const copy: Node = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = cloned(copy[key]);
  return copy;
}
