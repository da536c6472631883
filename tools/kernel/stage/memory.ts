import type { Stage } from './stage';
import { flatten } from './choices';
import { binary } from './operators';
import { address, isSamePlace, literal, typeOf } from './cells';
import { Choice, Dyn, Pending, Poison, Ref, fail, show } from './values';
import type { LeafKind, Loose, Type } from './values';

/** A cell that holds a number. */
export const NUMBER: Type = { leaf: 'n', size: 1 };

/** Reads a leaf; what a fixed cell holds is remembered. */
export function load(stage: Stage, ref: Ref, leaf: LeafKind, off: number): Loose {
  if (ref.at !== null) return stage.let(`m[${address(ref, off)}]`, leaf);
  const cell = ref.base + off;
  if (stage.known[cell] !== undefined) return stage.known[cell];
  const value = stage.let(`m[${cell}]`, leaf);
  stage.state.set(stage.known, cell, value);
  return value;
}

/** What lies so far from a place: a leaf's worth, or a place again. */
export function at(stage: Stage, ref: Ref, type: Type, off: number): Loose {
  return type.leaf === undefined ? within(ref, type, off) : load(stage, ref, type.leaf, off);
}

function within(ref: Ref, type: Type, off: number, low = ref.low, high = ref.high): Ref {
  return new Ref(type, ref.base + off, ref.at, low, high);
}

/** Writes a leaf or all that a place holds. */
export function store(stage: Stage, ref: Ref, type: Type, off: number, value: Loose): void {
  const plain = value instanceof Choice ? flatten(stage, value) : value;
  if (plain instanceof Poison) fail(`stores ${show(plain)}`);
  if (type.leaf === undefined) return storeAll(stage, within(ref, type, off), plain);
  const cell = ref.at === null ? ref.base + off : -1;
  stage.body.push({ kind: 'store', at: address(ref, off), text: literal(stage, plain), cell, low: ref.low, high: ref.high });
  if (cell >= 0) stage.state.set(stage.known, cell, plain);
  else forget(stage, ref.low, ref.high);
}

/** Forgets what cells of a range hold. */
export function forget(stage: Stage, low: number, high: number): void {
  for (const cell of Object.keys(stage.known)) {
    if (Number(cell) >= low && Number(cell) < high && stage.known[cell] !== undefined) stage.state.set(stage.known, cell, undefined);
  }
}

function storeAll(stage: Stage, ref: Ref, value: Loose): void {
  const { fields, kind, element, count = 0 } = ref.type;
  if (fields !== undefined) {
    for (const [name, field] of Object.entries(fields)) store(stage, ref, field.type, field.off, stage.language.get(stage, value, name));
  } else if (kind === 'array') {
    for (let row = 0; row < count; row += 1) store(stage, ref, element as Type, row * (element as Type).size, stage.language.get(stage, value, row));
  } else if (kind === 'list') storeList(stage, ref, value);
  else fail(`stores ${show(value)}`);
}

function storeList(stage: Stage, ref: Ref, value: Loose): void {
  if (value instanceof Pending) return storePending(stage, ref, value);
  if (value instanceof Ref) {
    store(stage, ref, NUMBER, 0, 0);
    stage.language.callClosure(stage, stage.prelude.copyInto, undefined, [value, 0, ref]);
    return;
  }
  if (!Array.isArray(value) || value.length > (ref.type.count as number)) fail(`stores ${show(value)} as a list`);
  const element = ref.type.element as Type;
  value.forEach((row: Loose, place: number) => store(stage, ref, element, 1 + place * element.size, row));
  store(stage, ref, NUMBER, 0, value.length);
}

function storePending(stage: Stage, ref: Ref, { list, steps }: Pending): void {
  if (!isSamePlace(ref, list)) fail('steps on another list');
  for (const step of steps) {
    if ('push' in step) push(stage, ref, step['push']);
    else if ('first' in step) stage.language.callClosure(stage, stage.prelude.putFirst, undefined, [ref, step['first']]);
    else if ('sort' in step) stage.language.callClosure(stage, stage.prelude.sort, undefined, [ref, step['sort']]);
    else stage.language.callClosure(stage, stage.prelude.keep, undefined, [ref, step['filter']]);
  }
}

/** Adds a row to a list; where there is no more room the code gives up. */
export function push(stage: Stage, ref: Ref, row: Loose): void {
  const length = load(stage, ref, 'n', 0);
  const most = ref.type.count as number;
  if (length instanceof Dyn) stage.do(`if (${length.code} >= ${most}) X.giveUp(${JSON.stringify(ref.type.name ?? '')})`);
  else if (length >= most) return stage.do('X.giveUp("")');
  storeRow(stage, ref, length, row);
  store(stage, ref, NUMBER, 0, binary(stage, '+', length, 1));
}

const headOf = ({ kind }: Type): number => (kind === 'list' ? 1 : 0);

/** The cells among which an element of a place can be. */
function rangeOf(ref: Ref): [number, number] {
  if (ref.at !== null) return [ref.low, ref.high];
  return [Math.max(ref.low, ref.base), Math.min(ref.high, ref.base + ref.type.size)];
}

/** The element of an array or list at a place that may be known only when the code runs. */
export function elementOf(stage: Stage, ref: Ref, place: Loose): Loose {
  const element = ref.type.element as Type;
  const [low, high] = rangeOf(ref);
  if (!(place instanceof Dyn)) {
    const off = headOf(ref.type) + place * element.size;
    return element.leaf === undefined ? within(ref, element, off, low, high) : at(stage, ref, element, off);
  }
  const row = new Ref(element, ref.base + headOf(ref.type), rowAddress(stage, ref, place).code, low, high);
  return element.leaf === undefined ? row : stage.let(`m[${address(row, 0)}]`, element.leaf);
}

function rowAddress(stage: Stage, { type, at: from }: Ref, place: Dyn): Dyn {
  const { size } = type.element as Type;
  if (from === null && size === 1) return place;
  const rows = size === 1 ? place.code : `${place.code}*${size}`;
  return stage.let(from === null ? rows : `${from}+${rows}`, 'n');
}

/** Writes an element of an array or list. */
export function storeRow(stage: Stage, ref: Ref, place: Loose, value: Loose): void {
  const element = ref.type.element as Type;
  if (!(place instanceof Dyn)) return store(stage, ref, element, headOf(ref.type) + place * element.size, value);
  const [low, high] = rangeOf(ref);
  store(stage, new Ref(element, ref.base + headOf(ref.type), rowAddress(stage, ref, place).code, low, high), element, 0, value);
}

/** Makes an empty list of the staging's own. */
export function newList(stage: Stage, count: number, element: Type): Ref {
  const type: Type = { kind: 'list', count, element, size: 1 + count * element.size };
  const ref = new Ref(type, stage.free, null, stage.free, stage.free + type.size);
  stage.free += type.size;
  ref.isScratch = true;
  store(stage, ref, NUMBER, 0, 0);
  return ref;
}

/** Finds out what a piece of the program gives without writing its code. */
export function tryOut(stage: Stage, work: () => Loose): Type {
  const { body } = stage;
  const moment = stage.state.now();
  stage.body = [];
  const type = typeOf(work());
  stage.state.back(moment);
  stage.body = body;
  return type;
}
