import { eachOf, flatten, placeOfText } from './choices';
import { close, NoWayOn, open } from './flow';
import type { Went } from './flow';
import { literal } from './cells';
import { elementOf, load, newList, NUMBER, push, store, storeRow, tryOut } from './memory';
import { get, set } from './objects';
import { binary } from './operators';
import { callResidual, isOutlined } from './outline';
import { bindParameters } from './patterns';
import { isClosure, scopeIn } from './stage';
import type { Closure, Scope, Stage, Target } from './stage';
import { Choice, Dyn, Pending, Poison, Ref, fail, isSymbolic, show } from './values';
import type { Loose, Type } from './values';

/** Makes a function of the staged program, which functions from outside can call too. */
export function makeClosure(stage: Stage, node: Loose, scope: Scope, name: string = node.id?.name ?? ''): Loose {
  // A bundler tells functions of one name apart by a number.
  const closure: Closure = { node, scope, name: name.replace(/\$\d+$/, '') };
  const own = function (this: Loose, ...args: Loose[]): Loose {
    return callClosure(stage, own, this, args);
  };
  return Object.assign(own, { closure });
}

/** Calls a function of the staged program: where it can stand by itself as code of its own, else in place. */
export function callClosure(stage: Stage, own: Loose, self: Loose, args: readonly Loose[], finish?: Target['finish']): Loose {
  const { closure }: { closure: Closure } = own;
  const { standIns } = stage.options;
  const instead = stage.isSettled && Object.hasOwn(standIns, closure.name) ? standIns[closure.name]?.(args) : undefined;
  if (instead !== undefined) return instead.value;
  if (finish === undefined && isOutlined(stage, closure)) {
    const called = callResidual(stage, closure, self, args);
    if (called !== undefined) return called.value;
  }
  stage.where.push(closure.name);
  const went = runClosure(stage, closure, self, args, finish);
  stage.where.pop();
  if (!went.alive) throw new NoWayOn();
  return went.value;
}

/** Runs the body of a function in place. */
export function runClosure(stage: Stage, { node, scope, name }: Closure, self: Loose, args: readonly Loose[], finish?: Target['finish']): Went {
  const inner = scopeIn(stage, scope);
  if (node.type !== 'ArrowFunctionExpression') inner.self = { value: self };
  const target = open(stage, 'function', finish);
  if (stage.isSettled && Object.hasOwn(stage.options.before, name)) stage.do(stage.options.before[name] as string);
  bindParameters(stage, node.params, args, inner);
  if (node.body.type === 'BlockStatement') return close(stage, target, stage.language.runBody(stage, node.body.body, inner));
  return close(stage, target, true, giveBack(stage, node.body, inner, finish));
}

/** What a function gives; where something is to be done with it, that is done by whoever gives it in the end. */
export function giveBack(stage: Stage, node: Loose, scope: Scope, finish: Target['finish']): Loose {
  if (finish === undefined) return stage.language.evaluate(stage, node, scope);
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
    const own = stage.language.evaluate(stage, node.callee, scope);
    if (isClosure(own)) return callClosure(stage, own, undefined, node.arguments.map((each: Loose) => stage.language.evaluate(stage, each, scope)), finish);
  }
  finish(stage.language.evaluate(stage, node, scope));
  return undefined;
}

/** Calls anything that can be called. */
export function call(stage: Stage, callee: Loose, self: Loose, args: readonly Loose[]): Loose {
  if (callee instanceof Choice) return eachOf(stage, callee, (one) => (one === undefined ? undefined : call(stage, one, self, args)));
  if (isClosure(callee)) return callClosure(stage, callee, self, args);
  if (typeof callee !== 'function') return fail(`call of ${show(callee)}`);
  if (callee.standIn !== undefined) return callee.standIn(args);
  return args.some(isSymbolic) ? callNative(stage, callee, args) : callee.apply(self, args);
}

function callNative(stage: Stage, callee: Loose, args: readonly Loose[]): Loose {
  const codes = (): string => args.map((each) => literal(stage, each instanceof Choice ? flatten(stage, each) : each)).join(', ');
  const name = Object.getOwnPropertyNames(Math).find((each) => (Math as Loose)[each] === callee);
  if (name !== undefined) return stage.let(`Math.${name}(${codes()})`, 'n');
  if (callee === Number.isFinite) return stage.let(`Number.isFinite(${codes()})`, 'b');
  const [first, second] = args;
  if (callee === Object.assign && first instanceof Ref) {
    for (const [key, value] of Object.entries(second)) set(stage, first, key, value);
    return first;
  }
  return fail(`${callee.name} of ${args.map(show).join(', ')}`);
}

const preludeOf = (stage: Stage, name: string): Loose => (Object.hasOwn(stage.prelude, name) ? stage.prelude[name] : undefined);
const RUN_NATIVELY: readonly string[] = ['map', 'forEach', 'reduce'];
const COPYING: readonly string[] = ['slice', 'concat', 'flat'];

/** Calls a method. */
export function callMethod(stage: Stage, object: Loose, name: string, args: readonly Loose[]): Loose {
  if (object instanceof Ref) return callOnMemory(stage, object, name, args);
  if (object instanceof Pending) return callOnPending(stage, object, name, args);
  if (object instanceof Choice) return eachOf(stage, object, (one) => callMethod(stage, one, name, args));
  if (Array.isArray(object)) {
    const done = callOnArray(stage, object, name, args);
    if (done !== undefined) return done.value;
  }
  return call(stage, get(stage, object, name), object, args);
}

function callOnArray(stage: Stage, array: Loose[], name: string, args: readonly Loose[]): { value: Loose } | undefined {
  const [first] = args;
  const own = preludeOf(stage, name);
  if (name === 'push') {
    for (const each of args) stage.state.set(array, array.length, each);
    return { value: array.length };
  }
  if ((name === 'includes' || name === 'indexOf') && isSymbolic(first)) return { value: find(stage, array, name, first) };
  if (isClosure(first) && RUN_NATIVELY.includes(name)) {
    const value = (array as Loose)[name](...args);
    return { value: name === 'map' ? stage.state.born(value) : value };
  }
  if (own !== undefined && isClosure(first)) return { value: callClosure(stage, own, undefined, [array, ...args]) };
  return COPYING.includes(name) && !args.some(isSymbolic) ? { value: stage.state.born((array as Loose)[name](...args)) } : undefined;
}

function find(stage: Stage, array: readonly Loose[], name: string, sought: Loose): Loose {
  const leaf = sought instanceof Choice ? flatten(stage, sought) : sought;
  if (!(leaf instanceof Dyn) || leaf.kind !== 's' || !array.every((each) => typeof each === 'string')) {
    return callClosure(stage, stage.prelude[name], undefined, [array, leaf]);
  }
  const place = placeOfText(stage, array, leaf, -1);
  return name === 'indexOf' ? place : binary(stage, '>=', place, 0);
}

function callOnMemory(stage: Stage, ref: Ref, name: string, args: readonly Loose[]): Loose {
  const { kind, element, count = 0 } = ref.type;
  const [first] = args;
  if (kind === 'list' && name === 'push') return args.forEach((each) => push(stage, ref, each));
  if (kind === 'list' && name === 'filter' && !ref.isScratch) return new Pending(ref, [{ filter: first }]);
  if (kind === 'list' && name === 'filter') {
    callClosure(stage, stage.prelude.keep, undefined, [ref, first]);
    return ref;
  }
  if (kind === 'list' && name === 'map') {
    const type = tryOut(stage, () => call(stage, first, undefined, [elementOf(stage, ref, new Dyn('0', 'n')), 0]));
    return callClosure(stage, stage.prelude.mapInto, undefined, [ref, first, newList(stage, count, type)]);
  }
  if (kind === 'list' && name === 'slice') return callClosure(stage, stage.prelude.copyInto, undefined, [ref, first ?? 0, newList(stage, count, element as Type)]);
  if (kind === 'list' && name === 'pop') {
    store(stage, ref, NUMBER, 0, binary(stage, '-', load(stage, ref, 'n', 0), 1));
    return new Poison('a popped row');
  }
  if (kind === 'array' && name === 'fill') {
    for (let place = 0; place < count; place += 1) storeRow(stage, ref, place, first);
    return ref;
  }
  const own = preludeOf(stage, name);
  return own === undefined ? fail(`method ${name} of memory`) : callClosure(stage, own, undefined, [ref, ...args]);
}

function callOnPending(stage: Stage, { list, steps }: Pending, name: string, args: readonly Loose[]): Loose {
  const [only] = steps;
  if (name === 'sort') return new Pending(list, [...steps, { sort: args[0] }]);
  if (name === 'reduce' && steps.length === 1 && only !== undefined && 'filter' in only) {
    return callClosure(stage, stage.prelude.reduceWhere, undefined, [list, only['filter'], ...args]);
  }
  return fail(`method ${name} of a list with steps`);
}

/** Makes a class of the staged program. */
export function makeClass(stage: Stage, node: Loose, scope: Scope): Loose {
  const prototype: Loose = {};
  const fields: { readonly name: string; readonly value: Loose }[] = [];
  let constructor_: Loose;
  for (const member of node.body.body) {
    const name: string = member.key.name ?? member.key.value;
    if (member.type === 'PropertyDefinition') {
      fields.push({ name, value: member.value });
      continue;
    }
    const own = makeClosure(stage, member.value, scope, member.kind === 'constructor' ? 'constructor' : name);
    if (member.kind === 'constructor') constructor_ = own;
    else if (member.kind === 'get') Object.defineProperty(prototype, name, { get(this: Loose) { return callClosure(stage, own, this, []); } });
    else prototype[name] = own;
  }
  const construct = (args: readonly Loose[]): Loose => {
    const object = stage.state.born(Object.create(prototype));
    const inner: Scope = { ...scopeIn(stage, scope), self: { value: object } };
    for (const { name, value } of fields) stage.state.set(object, name, value === null ? undefined : stage.language.evaluate(stage, value, inner));
    if (constructor_ !== undefined) callClosure(stage, constructor_, object, args);
    return object;
  };
  return Object.assign(() => undefined, { construct });
}
