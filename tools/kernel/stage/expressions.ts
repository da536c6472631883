import { eachOf, choose, flatten } from './choices';
import { call, callMethod, makeClass, makeClosure } from './calls';
import { literal } from './cells';
import { branch } from './flow';
import { newList } from './memory';
import { get, set } from './objects';
import { binary, logical, not, text, truth } from './operators';
import { assignName, bind, nameOf, scopeOf } from './patterns';
import { isClosure } from './stage';
import type { Scope, Stage } from './stage';
import { Choice, Dyn, OUT, Pending, Ref, fail, isNone, isSymbolic, show } from './values';
import type { Loose } from './values';

const GLOBALS: Loose = {
  Array, ArrayBuffer, Boolean, DataView, Error, Float64Array, Infinity, Int32Array, JSON, Map, Math, NaN, Number, Object, RangeError, Set, String, Symbol, TypeError, Uint32Array, Uint8Array, WeakMap,
  undefined,
};

/** Works an expression out as far as it is known, and writes down the rest. */
export function evaluate(stage: Stage, node: Loose, scope: Scope): Loose {
  const work = EXPRESSIONS[node.type];
  return work === undefined ? fail(`expression ${node.type}`) : work(stage, node, scope);
}

const EXPRESSIONS: { readonly [type: string]: (stage: Stage, node: Loose, scope: Scope) => Loose } = {
  Literal: (_stage, node) => (node.regex ? new RegExp(node.regex.pattern, node.regex.flags) : node.value),
  Identifier: (_stage, { name }, scope) => {
    const own = scopeOf(scope, name);
    if (own !== undefined) return own.names[name];
    return name in GLOBALS ? GLOBALS[name] : fail(`unknown ${name}`);
  },
  ParenthesizedExpression: (stage, node, scope) => evaluate(stage, node.expression, scope),
  TemplateLiteral: template,
  ThisExpression: (_stage, _node, scope) => {
    for (let each: Scope | null = scope; each !== null; each = each.parent) if (each.self !== undefined) return each.self.value;
    return undefined;
  },
  ArrowFunctionExpression: (stage, node, scope) => makeClosure(stage, node, scope),
  FunctionExpression: (stage, node, scope) => makeClosure(stage, node, scope),
  ClassExpression: (stage, node, scope) => makeClass(stage, node, scope),
  UnaryExpression: unary,
  BinaryExpression: (stage, node, scope) => binary(stage, node.operator, evaluate(stage, node.left, scope), evaluate(stage, node.right, scope)),
  LogicalExpression: (stage, node, scope) => logical(stage, node.operator, evaluate(stage, node.left, scope), () => evaluate(stage, node.right, scope)),
  ConditionalExpression: (stage, { test, consequent, alternate }, scope) => {
    const whether = truth(stage, evaluate(stage, test, scope));
    if (!(whether instanceof Dyn)) return evaluate(stage, whether === true ? consequent : alternate, scope);
    return branch(stage, whether, () => evaluate(stage, consequent, scope), () => evaluate(stage, alternate, scope));
  },
  ArrayExpression: arrayOf,
  ObjectExpression: objectOf,
  SequenceExpression: (stage, node, scope) => node.expressions.reduce((_: Loose, each: Loose) => evaluate(stage, each, scope), undefined),
  ChainExpression: (stage, node, scope) => {
    const value = chain(stage, node.expression, scope);
    return value === SHORT ? undefined : value;
  },
  MemberExpression: (stage, node, scope) => chain(stage, node, scope),
  CallExpression: (stage, node, scope) => chain(stage, node, scope),
  NewExpression: construct,
  AssignmentExpression: assign,
  UpdateExpression: (stage, node, scope) => {
    const place = placeOf(stage, node.argument, scope);
    const next = binary(stage, node.operator[0], place.value, 1);
    place.write(next);
    return node.prefix === true ? next : place.value;
  },
};

function template(stage: Stage, node: Loose, scope: Scope): Loose {
  const parts: Loose[] = [];
  node.quasis.forEach((quasi: Loose, place: number) => {
    parts.push(quasi.value.cooked);
    if (place < node.expressions.length) parts.push(evaluate(stage, node.expressions[place], scope));
  });
  return text(stage, parts);
}

function unary(stage: Stage, { operator, argument }: Loose, scope: Scope): Loose {
  if (operator === 'typeof' && argument.type === 'Identifier' && scopeOf(scope, argument.name) === undefined && !(argument.name in GLOBALS)) return 'undefined';
  if (operator === 'delete') {
    set(stage, evaluate(stage, argument.object, scope), nameOf(stage, argument, scope), undefined);
    return true;
  }
  const value = evaluate(stage, argument, scope);
  if (operator === '!') return not(stage, value);
  if (operator === 'void') return undefined;
  const leaf = value instanceof Choice ? flatten(stage, value) : value;
  if (operator === 'typeof') return typeName(leaf);
  if (leaf instanceof Dyn && operator === '-') return stage.let(`-${leaf.code}`, 'n');
  if (isSymbolic(leaf)) return operator === '+' ? leaf : fail(`${operator} on ${show(leaf)}`);
  return operator === '-' ? -leaf : operator === '+' ? Number(leaf) : fail(`operator ${operator}`);
}

function typeName(value: Loose): string {
  if (!isSymbolic(value)) return typeof value;
  if (!(value instanceof Dyn)) return 'object';
  const names: { readonly [kind: string]: string } = { n: 'number', b: 'boolean', s: 'string' };
  return names[value.kind] ?? fail(`typeof ${show(value)}`);
}

function arrayOf(stage: Stage, node: Loose, scope: Scope): Loose {
  const grows = stage.growing.get(node);
  if (grows !== undefined) return newList(stage, 16, grows);
  const all: Loose[] = stage.state.born([]);
  if (node.elements.length === 0) stage.literals.set(all, node);
  for (const [place, each] of node.elements.entries()) {
    if (each.type !== 'SpreadElement') {
      all.push(evaluate(stage, each, scope));
      continue;
    }
    const value = evaluate(stage, each.argument, scope);
    const isList = value instanceof Pending || (value instanceof Ref && value.type.kind === 'list');
    if (isList) return listFrom(value, all, node.elements.slice(place + 1).map((more: Loose) => evaluate(stage, more, scope)));
    if (value instanceof Ref) for (let row = 0; row < (value.type.count as number); row += 1) all.push(get(stage, value, row));
    else all.push(...value);
  }
  return all;
}

/** A list of memory with rows before or after it. */
function listFrom(from: Pending | Ref, before: readonly Loose[], after: readonly Loose[]): Pending {
  const { list, steps } = from instanceof Pending ? from : { list: from, steps: [] };
  if (before.length > 1) fail('several rows before a list');
  return new Pending(list, [...steps, ...before.map((first) => ({ first })), ...after.map((push) => ({ push }))]);
}

function objectOf(stage: Stage, node: Loose, scope: Scope): Loose {
  const all: Loose = stage.state.born({});
  for (const part of node.properties) {
    if (part.type === 'SpreadElement') {
      const value = evaluate(stage, part.argument, scope);
      const names = value instanceof Ref ? Object.keys(value.type.fields ?? {}) : Object.keys(value ?? {});
      for (const name of names) all[name] = get(stage, value, name);
      continue;
    }
    const name = part.computed === true ? evaluate(stage, part.key, scope) : (part.key.name ?? part.key.value);
    if (isSymbolic(name)) fail('an object with a name known only when the code runs');
    const value = evaluate(stage, part.value, scope);
    all[name] = named(value, String(name));
  }
  return all;
}

function named(value: Loose, name: string): Loose {
  if (isClosure(value) && value.closure.name === '') value.closure.name = name;
  return value;
}

const SHORT = { isShort: true };

/** A member or a call, or a chain of them that ends early where there is nothing. */
function chain(stage: Stage, node: Loose, scope: Scope): Loose {
  if (node.type === 'MemberExpression') return member(stage, node, scope);
  return node.type === 'CallExpression' ? called(stage, node, scope) : evaluate(stage, node, scope);
}

function member(stage: Stage, node: Loose, scope: Scope): Loose {
  const object = chain(stage, node.object, scope);
  if (object === SHORT || (node.optional === true && isNone(object))) return SHORT;
  const name = nameOf(stage, node, scope);
  if (node.optional !== true) return get(stage, object, name);
  if (object instanceof Choice) return choose(stage, object.by, object.all.map((each) => (isNone(each) || each === OUT ? undefined : get(stage, each, name))));
  if (object instanceof Ref && object.isOptional) return branch(stage, stage.let(`${object.at}>=0`, 'b'), () => get(stage, object, name), () => undefined);
  return get(stage, object, name);
}

function called(stage: Stage, node: Loose, scope: Scope): Loose {
  const { callee } = node;
  const args = (): Loose[] => node.arguments.flatMap((each: Loose) => (each.type === 'SpreadElement' ? [...evaluate(stage, each.argument, scope)] : [evaluate(stage, each, scope)]));
  if (callee.type !== 'MemberExpression') {
    const own = chain(stage, callee, scope);
    return own === SHORT || (node.optional === true && isNone(own)) ? SHORT : call(stage, own, undefined, args());
  }
  const object = chain(stage, callee.object, scope);
  if (object === SHORT || (callee.optional === true && isNone(object))) return SHORT;
  const name = nameOf(stage, callee, scope);
  if (node.optional !== true && typeof name === 'string') return callMethod(stage, object, name, args());
  const own = get(stage, object, name);
  if (isNone(own)) return SHORT;
  const handed = args();
  if (own instanceof Choice) return eachOf(stage, own, (one) => (isNone(one) ? undefined : call(stage, one, object, handed)));
  return call(stage, own, object, handed);
}

function construct(stage: Stage, node: Loose, scope: Scope): Loose {
  const Class = evaluate(stage, node.callee, scope);
  const args: Loose[] = node.arguments.map((each: Loose) => evaluate(stage, each, scope));
  if (Class.construct !== undefined) return Class.construct(args);
  if (args.some(isSymbolic)) fail(`new ${Class.name} of ${args.map(show).join(', ')}`);
  return stage.state.born(new Class(...args));
}

function assign(stage: Stage, node: Loose, scope: Scope): Loose {
  if (node.operator === '=') {
    const value = node.left.type === 'Identifier' ? named(evaluate(stage, node.right, scope), node.left.name) : evaluate(stage, node.right, scope);
    bind(stage, node.left, value, scope, false);
    return value;
  }
  const place = placeOf(stage, node.left, scope);
  const operator: string = node.operator.slice(0, -1);
  const second = (): Loose => evaluate(stage, node.right, scope);
  const value = ['??', '||', '&&'].includes(operator) ? logical(stage, operator, place.value, second) : binary(stage, operator, place.value, second());
  place.write(value);
  return value;
}

/** A name or member that is read and then written. */
function placeOf(stage: Stage, node: Loose, scope: Scope): { readonly value: Loose; readonly write: (value: Loose) => void } {
  if (node.type === 'Identifier') return { value: evaluate(stage, node, scope), write: (value) => assignName(stage, scope, node.name, value) };
  const object = evaluate(stage, node.object, scope);
  const name = nameOf(stage, node, scope);
  return { value: get(stage, object, name), write: (value) => set(stage, object, name, value) };
}

/** What stands in code for the leaf that an expression gives. */
export function codeOf(stage: Stage, value: Loose): string {
  return literal(stage, value instanceof Choice ? flatten(stage, value) : value);
}
