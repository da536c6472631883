import type { Kernel, Layout } from './contract';

type Field = { readonly type: Layout; readonly off: number };

/** Finds a part of a layout by its path; where it lies is counted from the beginning. */
export function partOf(layout: Layout, ...path: readonly string[]): Field {
  return path.reduce<Field>(({ type, off }, name) => {
    const field = type.fields?.[name];
    if (field === undefined) throw new RangeError(`the layout has no ${path.join('.')}`);
    return { type: field.type, off: off + field.off };
  }, { type: layout, off: 0 });
}

/** Writes plain data into memory as its layout says. */
export function pack(kernel: Kernel, into: Float64Array, { type, off }: Field, value: unknown): void {
  const { leaf, fields, kind, element, count = 0 } = type;
  if (leaf !== undefined) into[off] = leafCode(kernel, leaf, value);
  else if (fields !== undefined) {
    for (const [name, field] of Object.entries(fields)) pack(kernel, into, { type: field.type, off: off + field.off }, (value as { readonly [name: string]: unknown })[name]);
  } else if (element !== undefined) {
    const rows = value as readonly unknown[];
    const isList = kind === 'list';
    if (isList ? rows.length > count : rows.length !== count) throw new kernel.GaveUp('');
    if (isList) into[off] = rows.length;
    rows.forEach((row, place) => pack(kernel, into, { type: element, off: off + (isList ? 1 : 0) + place * element.size }, row));
  }
}

function leafCode(kernel: Kernel, leaf: NonNullable<Layout['leaf']>, value: unknown): number {
  if (leaf === 's') return kernel.intern(value as string);
  return leaf === 'o' && value === undefined ? NaN : (value as number);
}

/** Reads plain data out of memory. */
export function unpack(kernel: Kernel, { type, off }: Field): unknown {
  const { leaf, fields, kind, element, count = 0, isTuple = false } = type;
  const at = kernel.m[off] as number;
  if (leaf === 's') return kernel.texts[at];
  if (leaf !== undefined) return leaf === 'o' && Number.isNaN(at) ? undefined : at;
  if (fields !== undefined) {
    const parts = Object.entries(fields).map(([name, field]) => [name, unpack(kernel, { type: field.type, off: off + field.off })] as const);
    return isTuple ? parts.map(([, part]) => part) : Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  const isList = kind === 'list';
  const row = element as Layout;
  return Array.from({ length: isList ? at : count }, (_, place) => unpack(kernel, { type: row, off: off + (isList ? 1 : 0) + place * row.size }));
}
