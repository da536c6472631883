import { address, isSamePlace, literal } from './cells';
import type { Stage, Way } from './stage';
import { Dyn, Maybe, Poison, Ref, isNone, kindOf, show } from './values';
import type { LeafKind, Loose } from './values';

/** What several values become where control meets: the value, and what each way hands on to it. */
export interface Merged {
  readonly value: Loose;
  readonly sets: readonly { readonly name: string; readonly texts: readonly string[] }[];
}

/** Stands for a value of which it does not matter what it is. */
const ANY = { isAny: true } as const;

const kept = (value: Loose): Merged => ({ value, sets: [] });

function isSame(one: Loose, other: Loose): boolean {
  return Object.is(one, other) || (one instanceof Dyn && other instanceof Dyn && one.code === other.code && one.kind === other.kind);
}

/** Merges the values of one thing along several ways. */
export function merge(stage: Stage, all: readonly Loose[], what: string): Merged {
  const meant = all.filter((each) => each !== ANY);
  const [first] = meant;
  if (meant.every((each) => isSame(each, first))) return kept(first);
  const poison = meant.find((each) => each instanceof Poison);
  if (poison !== undefined) return kept(poison);
  return mergeLeaves(stage, all, meant) ?? mergePlaces(stage, all, meant) ?? mergeMaybe(stage, all, what) ?? mergeObjects(stage, all, meant, what)
    ?? kept(new Poison(`${what}: ${meant.map(show).join(' or ')}`));
}

function mergeLeaves(stage: Stage, all: readonly Loose[], meant: readonly Loose[]): Merged | undefined {
  const kinds = new Set(meant.map((each) => kindOf(each === null ? undefined : each)));
  if (kinds.has('?')) return undefined;
  const kind = sharedKind(kinds as Set<LeafKind>, meant);
  if (kind === undefined) return undefined;
  const name = stage.name('p');
  const none = kind === 'so' ? '-1' : 'NaN';
  const texts = all.map((each) => (each === ANY ? none : isNone(each) ? none : literal(stage, each)));
  return { value: new Dyn(name, kind), sets: [{ name, texts }] };
}

function sharedKind(kinds: ReadonlySet<LeafKind>, meant: readonly Loose[]): LeafKind | undefined {
  const [first] = kinds;
  if (kinds.size === 1) return first === 'o' && meant.every(isNone) ? undefined : first;
  const among = (...allowed: LeafKind[]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (among('n', 'o')) return 'o';
  return among('s', 'so', 'o') && meant.every((each) => kindOf(each) !== 'o' || isNone(each)) ? 'so' : undefined;
}

function mergePlaces(stage: Stage, all: readonly Loose[], meant: readonly Loose[]): Merged | undefined {
  const refs = meant.filter((each): each is Ref => each instanceof Ref);
  const [first] = refs;
  if (first === undefined || !meant.every((each) => each instanceof Ref || isNone(each)) || !refs.every(({ type }) => type === first.type)) return undefined;
  if (refs.length === meant.length && refs.every((ref) => isSamePlace(ref, first) && !ref.isOptional)) return kept(first);
  const name = stage.name('p');
  const isOptional = refs.length < meant.length || refs.some((ref) => ref.isOptional);
  const value = new Ref(first.type, 0, name, Math.min(...refs.map(({ low }) => low)), Math.max(...refs.map(({ high }) => high)), isOptional);
  value.isScratch = refs.every((ref) => ref.isScratch);
  return { value, sets: [{ name, texts: all.map((each) => (each instanceof Ref ? address(each, 0) : '-1')) }] };
}

/** How an object is made, where code can hold it in parts. */
function shapeOf(value: Loose): string | undefined {
  if (typeof value !== 'object' || value === null || value === ANY) return undefined;
  if (Array.isArray(value)) return `[${value.length}]`;
  return Object.getPrototypeOf(value) === Object.prototype ? Object.keys(value).join() : undefined;
}

function mergeMaybe(stage: Stage, all: readonly Loose[], what: string): Merged | undefined {
  const isPart = (each: Loose): boolean => each === ANY || isNone(each) || each instanceof Maybe || shapeOf(each) !== undefined;
  if (!all.every(isPart) || !all.some((each) => isNone(each) || each instanceof Maybe)) return undefined;
  const name = stage.name('p');
  const texts = all.map((each) => (each instanceof Maybe ? each.isNone.code : String(isNone(each))));
  const inner = merge(stage, all.map((each) => (each instanceof Maybe ? each.value : isNone(each) ? ANY : each)), what);
  return { value: new Maybe(new Dyn(name, 'b'), inner.value), sets: [{ name, texts }, ...inner.sets] };
}

function mergeObjects(stage: Stage, all: readonly Loose[], meant: readonly Loose[], what: string): Merged | undefined {
  const [first] = meant;
  const shape = shapeOf(first);
  if (shape === undefined || !meant.every((each) => shapeOf(each) === shape)) return undefined;
  const value: Loose = stage.state.born(Array.isArray(first) ? [] : {});
  const parts = Object.keys(first).map((key) => {
    const part = merge(stage, all.map((each) => (each === ANY ? ANY : each[key])), `${what}.${key}`);
    value[key] = part.value;
    return part;
  });
  return { value, sets: parts.flatMap(({ sets }) => sets) };
}

/** Has each way hand on its part of a merged value. */
export function handOn({ sets }: Merged, ways: readonly Pick<Way, 'exit'>[]): void {
  for (const { name, texts } of sets) ways.forEach(({ exit }, place) => exit.sets.push([name, texts[place] as string]));
}

/** Joins ways at one place, the state being what it was before they parted; gives what they give. */
export function join(stage: Stage, ways: readonly Way[], clock: number): Loose {
  const { state, known } = stage;
  const places = new Map<Loose, Set<string | number>>();
  for (const { changes } of ways) for (const [object, own] of changes) places.set(object, new Set([...(places.get(object) ?? []), ...own.keys()]));
  const later: [Loose, string | number, Loose][] = [];
  for (const [object, keys] of places) {
    if (object !== known && state.birth(object) > clock) continue;
    for (const key of keys) later.push([object, key, joined(object, key)]);
  }
  for (const [object, key, value] of later) state.set(object, key, value);
  const result = merge(stage, ways.map(({ value }) => value), 'result');
  handOn(result, ways);
  return result.value;

  function joined(object: Loose, key: string | number): Loose {
    const all = ways.map(({ changes }) => (changes.get(object)?.has(key) === true ? changes.get(object)?.get(key) : object[key]));
    if (object === known) return all.every((each) => isSame(each, all[0])) ? all[0] : undefined;
    const merged = merge(stage, all, String(key));
    handOn(merged, ways);
    return merged.value;
  }
}
