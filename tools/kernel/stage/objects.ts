import { choose, flatten, pickName, pickPlace } from './choices';
import { address } from './cells';
import { at, elementOf, load, store, storeRow, NUMBER } from './memory';
import type { Stage } from './stage';
import { Choice, Dyn, Maybe, OUT, Pending, Poison, Ref, fail, isNone, isSymbolic, show } from './values';
import type { Loose, Type } from './values';

/** Reads a property. */
export function get(stage: Stage, object: Loose, name: Loose): Loose {
  if (object === OUT) return OUT;
  if (name instanceof Choice) return get(stage, object, flatten(stage, name));
  if (object instanceof Choice) return choose(stage, object.by, object.all.map((each) => get(stage, each, name)));
  if (object instanceof Maybe) return get(stage, object.value, name);
  if (object instanceof Pending) return fromPending(stage, object, name);
  if (object instanceof Ref) return fromMemory(stage, object, name);
  if (object instanceof Dyn || object instanceof Poison || isNone(object)) return fail(`${String(name)} of ${show(object)}`);
  if (!(name instanceof Dyn)) return object[name];
  return name.kind === 's' ? pickName(stage, object, name) : pickPlace(stage, object, name);
}

function fromPending(stage: Stage, { list, steps }: Pending, name: Loose): Loose {
  const [only] = steps;
  if (name !== 'length' || steps.length !== 1 || only === undefined || !('filter' in only)) return fail(`${String(name)} of a list with steps`);
  return stage.language.callClosure(stage, stage.prelude.countWhere, undefined, [list, only['filter']]);
}

function fromMemory(stage: Stage, ref: Ref, name: Loose): Loose {
  const { fields, view, kind, count, isTuple } = ref.type;
  if (view !== undefined) return view(ref, name);
  if (name === 'length' && fields === undefined) return kind === 'list' ? load(stage, ref, 'n', 0) : count;
  if (fields === undefined) return fromRows(stage, ref, name);
  if (name instanceof Dyn) return fail('a field by a name known only when the code runs');
  if (isTuple === true && name === 'length') return count;
  const field = fields[name];
  if (field === undefined) return isTuple === true ? undefined : fail(`no field ${String(name)}`);
  return at(stage, ref, field.type, field.off);
}

function fromRows(stage: Stage, ref: Ref, place: Loose): Loose {
  if (place instanceof Dyn) return elementOf(stage, ref, place);
  const row = Number(place);
  if (!Number.isInteger(row)) return fail(`${String(place)} of a list`);
  const { kind, count = 0 } = ref.type;
  if (row < 0 || (kind === 'array' && row >= count)) return undefined;
  if (kind === 'array') return elementOf(stage, ref, row);
  const length = load(stage, ref, 'n', 0);
  if (!(length instanceof Dyn)) return row < length ? elementOf(stage, ref, row) : undefined;
  const element = ref.type.element as Type;
  if (element.leaf !== undefined) return fail('a leaf of a list at a fixed place');
  const there = new Ref(element, ref.base + 1 + row * element.size, ref.at, ref.low, ref.high);
  return new Ref(element, 0, stage.let(`${length.code}>${row}?${address(there, 0)}:-1`, 'n').code, ref.low, ref.high, true);
}

/** Writes a property. */
export function set(stage: Stage, object: Loose, name: Loose, value: Loose): void {
  if (object instanceof Ref) return toMemory(stage, object, name, value);
  if (isSymbolic(object) || isSymbolic(name)) fail(`writes ${show(name)} of ${show(object)}`);
  stage.state.set(object, name, value);
}

function toMemory(stage: Stage, ref: Ref, name: Loose, value: Loose): void {
  const { fields } = ref.type;
  if (fields === undefined) {
    if (name === 'length') store(stage, ref, NUMBER, 0, value);
    else storeRow(stage, ref, name instanceof Dyn ? name : Number(name), value);
    return;
  }
  const field = fields[name] ?? fail(`no field ${String(name)}`);
  store(stage, ref, field.type, field.off, value);
}
