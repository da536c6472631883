import type { Stage } from './stage';
import { Dyn, Maybe, Ref, fail, kindOf, show } from './values';
import type { Loose, Type } from './values';

/** Says what stands in code for a leaf. */
export function literal(stage: Stage, value: Loose): string {
  if (value instanceof Dyn) return value.code;
  if (value === undefined || value === null) return 'NaN';
  if (typeof value === 'number') return Object.is(value, -0) || value < 0 ? `(${Object.is(value, -0) ? '-0' : value})` : String(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return String(stage.textAt(value));
  return fail(`no code for ${show(value)}`);
}

/** The address of a cell so far from a place. */
export function address({ base, at }: Ref, off: number): string {
  if (at === null) return String(base + off);
  return base + off === 0 ? at : `${at}+${base + off}`;
}

/** Says whether two places are the same by how they are written. */
export function isSamePlace(one: Ref, other: Ref): boolean {
  return one.type === other.type && one.base === other.base && one.at === other.at;
}

/** The type of a list's rows, from what a row is made of. */
export function typeOf(value: Loose): Type {
  if (value instanceof Ref) return value.type;
  if (value instanceof Maybe) return typeOf(value.value);
  const kind = kindOf(value);
  if (kind !== '?') return { leaf: kind, size: 1 };
  let size = 0;
  const fields: { [field: string]: { type: Type; off: number } } = {};
  for (const [name, part] of Object.entries<Loose>(value)) {
    const type = typeOf(part);
    fields[name] = { type, off: size };
    size += type.size;
  }
  return { fields, size };
}
