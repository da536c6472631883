import { sizeOf, writesOf } from './code';
import { Growing } from './flow';
import { address, literal } from './cells';
import { forget } from './memory';
import { isClosure } from './stage';
import type { Closure, Residual, Stage } from './stage';
import { Choice, Dyn, Maybe, Pending, Poison, Ref, StageError, fail, isPlain, isSymbolic, show } from './values';
import type { Loose } from './values';

const MOST_RESULTS = 60;

/** Thrown where a value cannot be handed to a function that stands by itself. */
class NotHandedOn extends Error {}

/** How one argument is made within the function from its parameters. */
type Remake = (parameters: readonly Loose[]) => Loose;

/** Says whether a function may stand by itself: the program's own, once the game is set up. */
export function isOutlined(stage: Stage, { scope }: Closure): boolean {
  return stage.isSettled && scope === stage.top;
}

function isFreshClosure(stage: Stage, value: Loose): boolean {
  return isClosure(value) && value.closure.scope !== stage.top && stage.isFresh(value.closure.scope.names);
}

/** Takes an argument apart: what is known makes the key, what is not becomes a parameter. */
function takeApart(stage: Stage, value: Loose, key: unknown[], handed: Loose[]): Remake {
  const hand = (what: Loose): Remake => {
    const place = handed.push(what) - 1;
    return (parameters) => parameters[place];
  };
  if (value instanceof Dyn) {
    key.push(`D${value.kind}`);
    return hand(value);
  }
  if (value instanceof Ref) {
    key.push('R', value.type, value.at === null ? value.base : value.isOptional, value.low, value.high);
    return value.at === null ? () => value : hand(value);
  }
  // Causes are many and only handed on, so that one function serves them all.
  if (typeof value === 'string' && value.includes(':')) {
    key.push('Ds');
    return hand(new Dyn(literal(stage, value), 's'));
  }
  if (value instanceof Choice) {
    if (value.all.some((each) => isSymbolic(each) || isFreshClosure(stage, each))) throw new NotHandedOn();
    key.push('C', value.all.length, ...value.all);
    const by = hand(value.by);
    return (parameters) => new Choice(by(parameters), value.all);
  }
  if (value instanceof Pending || value instanceof Poison || value instanceof Maybe || isFreshClosure(stage, value)) throw new NotHandedOn();
  if (typeof value === 'object' && value !== null && stage.isFresh(value)) return takeObjectApart(stage, value, key, handed);
  key.push(value);
  return () => value;
}

function takeObjectApart(stage: Stage, value: Loose, key: unknown[], handed: Loose[]): Remake {
  const prototype = Object.getPrototypeOf(value);
  const names = Object.keys(value);
  key.push(prototype, names.join());
  const parts = names.map((name) => {
    if (Object.getOwnPropertyDescriptor(value, name)?.get !== undefined) throw new NotHandedOn();
    return takeApart(stage, value[name], key, handed);
  });
  return (parameters) => {
    const object = stage.state.born(Array.isArray(value) ? [] : Object.create(prototype));
    names.forEach((name, place) => (object[name] = (parts[place] as Remake)(parameters)));
    return object;
  };
}

const isSameKey = (one: readonly unknown[], other: readonly unknown[]): boolean => one.length === other.length && one.every((each, place) => Object.is(each, other[place]));
const byNode = new WeakMap<Stage, Map<object, Residual[]>>();

function knownResiduals(stage: Stage, node: object): Residual[] {
  const all = byNode.get(stage) ?? new Map<object, Residual[]>();
  byNode.set(stage, all);
  const own = all.get(node) ?? [];
  all.set(node, own);
  return own;
}

/** Calls a function as code of its own; undefined where its body must be written in place. */
export function callResidual(stage: Stage, closure: Closure, self: Loose, args: readonly Loose[]): { readonly value: Loose } | undefined {
  const key: unknown[] = [];
  const handed: Loose[] = [];
  const remakes: Remake[] = [];
  try {
    for (const each of [self, ...args]) remakes.push(takeApart(stage, each, key, handed));
  } catch (error) {
    if (error instanceof NotHandedOn) return undefined;
    throw error;
  }
  const known = knownResiduals(stage, closure.node);
  let residual = known.find((each) => isSameKey(each.key, key));
  if (residual === undefined) {
    residual = newResidual(stage, closure, key);
    known.push(residual);
    try {
      makeResidual(stage, residual, closure, remakes, handed);
    } catch (error) {
      residual.isInline = true;
      if (error instanceof Growing) known.splice(known.indexOf(residual), 1);
      if (!(error instanceof StageError)) throw error;
    }
  }
  return residual.isInline ? undefined : { value: writeCall(stage, residual, handed) };
}

function writeCall(stage: Stage, residual: Residual, handed: readonly Loose[]): Loose {
  const numbers: string[] = [];
  const others: string[] = [];
  for (const each of handed) {
    if (each instanceof Ref) others.push(address(each, 0));
    else if (isNumber(each)) numbers.push(`AR[${numbers.length}] = ${each.code}`);
    else others.push(each.code);
  }
  const plain = `${residual.name}(${others.join(', ')})`;
  const text = numbers.length === 0 ? plain : `(${numbers.join(', ')}, ${plain})`;
  for (const cell of Object.keys(stage.known)) if (residual.cells.has(Number(cell))) forget(stage, Number(cell), Number(cell) + 1);
  for (const [low, high] of residual.ranges) forget(stage, low, high);
  const name = stage.name('v');
  stage.body.push(residual.givesItself ? { kind: 'let', name, text, callee: residual } : { kind: 'do', text, callee: residual });
  return residual.give(name);
}

const isNumber = (value: Loose): boolean => value instanceof Dyn && (value.kind === 'n' || value.kind === 'o');

function newResidual(stage: Stage, { name }: Closure, key: readonly unknown[]): Residual {
  const residual: Residual = {
    key, name: `${name.replaceAll(/\W/g, '_')}_${stage.residuals.length + 1}`, isInline: false, cells: new Set(), ranges: [], give: () => undefined, givesItself: false, parameters: [], body: [],
  };
  stage.residuals.push(residual);
  return residual;
}

function makeResidual(stage: Stage, residual: Residual, closure: Closure, remakes: readonly Remake[], handed: readonly Loose[]): void {
  const parameters = handed.map((each, place) => parameter(each, `a${place}`));
  const [self, ...args] = remakes.map((remake) => remake(parameters));
  writeResidual(stage, residual, closure.name, () => stage.language.runClosure(stage, closure, self, args));
  const numbers = parameters.filter(isNumber);
  residual.parameters = parameters.filter((each) => !isNumber(each)).map((each) => (each instanceof Ref ? (each.at as string) : each.code));
  residual.body.unshift(...numbers.map((each, place) => ({ kind: 'let', name: each.code, text: `AR[${place}]` }) as const));
  if (sizeOf(residual.body) < stage.options.leastStatements) residual.isInline = true;
}

function parameter(handed: Loose, name: string): Loose {
  if (handed instanceof Dyn) return new Dyn(name, handed.kind);
  const { type, low, high, isOptional, isScratch } = handed as Ref;
  return Object.assign(new Ref(type, 0, name, low, high, isOptional), { isScratch });
}

/** Writes the body of a function that stands by itself: it changes memory and nothing else that was there before. */
export function writeResidual(stage: Stage, residual: Residual, what: string, run: () => { readonly alive: boolean; readonly value?: Loose }): void {
  const { state } = stage;
  const { body, targets, known, where } = stage;
  const moment = state.now();
  Object.assign(stage, { body: [], targets: [], known: {}, where: [...where, what] });
  try {
    const went = run();
    if (went.alive) writeResult(stage, residual, went.value);
    for (const [object, own] of state.changes(moment)) {
      if (object !== stage.known && state.birth(object) <= moment.clock) fail(`${what} writes ${[...own.keys()].join()}`);
    }
    residual.body = stage.body;
    Object.assign(residual, writesOf(stage.body));
  } finally {
    state.back(moment);
    Object.assign(stage, { body, targets, known, where });
  }
}

function writeResult(stage: Stage, residual: Residual, value: Loose): void {
  const itself = (text: string, give: (name: string) => Loose): void => {
    stage.body.push({ kind: 'return', text });
    Object.assign(residual, { give, givesItself: true });
  };
  if (value instanceof Dyn && !isNumber(value)) return itself(value.code, (name) => new Dyn(name, value.kind));
  if (value instanceof Ref && value.at !== null) return itself(address(value, 0), (name) => parameter(value, name));
  const results: string[] = [];
  const give = giveBack(stage, value, results);
  if (results.length > MOST_RESULTS) fail('a function gives too much');
  results.forEach((text, place) => stage.do(`RT[${place}] = ${text}`));
  residual.give = give;
}

/** Leaves a result in its parts; gives how the caller puts it together again. */
function giveBack(stage: Stage, value: Loose, results: string[]): () => Loose {
  if (value instanceof Dyn) {
    const place = results.push(value.kind === 'b' ? `${value.code} ? 1 : 0` : value.code) - 1;
    return () => stage.let(value.kind === 'b' ? `RT[${place}] !== 0` : `RT[${place}]`, value.kind);
  }
  if (value instanceof Ref && value.at !== null) {
    const place = results.push(address(value, 0)) - 1;
    return () => parameter(value, stage.let(`RT[${place}]`, 'n').code);
  }
  if (value instanceof Maybe) {
    const [isNone, inner] = [giveBack(stage, value.isNone, results), giveBack(stage, value.value, results)];
    return () => new Maybe(isNone(), inner());
  }
  if (value instanceof Pending || value instanceof Choice || isFreshClosure(stage, value)) fail(`a function gives ${show(value)}`);
  if (value instanceof Poison || value instanceof Ref || isPlain(value) || typeof value !== 'object' || !stage.isFresh(value)) return () => value;
  const isArray = Array.isArray(value);
  if (!isArray && Object.getPrototypeOf(value) !== Object.prototype) fail('a function gives an object of a class');
  const parts = Object.keys(value).map((name) => [name, giveBack(stage, value[name], results)] as const);
  return () => {
    const object: Loose = stage.state.born(isArray ? [] : {});
    for (const [name, part] of parts) object[name] = part();
    return object;
  };
}
