import { runEachOf } from './choices';
import { giveBack, makeClass, makeClosure } from './calls';
import { evaluate } from './expressions';
import { close, fork, leave, loop, NoWayOn, open } from './flow';
import { get } from './objects';
import { binary, truth } from './operators';
import { bind } from './patterns';
import { isClosure, scopeIn } from './stage';
import type { Scope, Stage, Target } from './stage';
import { Choice, Dyn, Maybe, Pending, Ref, StageError, fail } from './values';
import type { Loose } from './values';

/** Makes the functions of a body known before it runs. */
export function hoist(stage: Stage, body: readonly Loose[], scope: Scope): void {
  for (const node of body) if (node.type === 'FunctionDeclaration') scope.names[node.id.name] = makeClosure(stage, node, scope);
}

/** Runs the statements of a body; says whether control goes on after them. */
export function runBody(stage: Stage, body: readonly Loose[], scope: Scope): boolean {
  hoist(stage, body, scope);
  return body.every((node) => run(stage, node, scope));
}

/** Runs one statement; says whether control goes on after it. */
export function run(stage: Stage, node: Loose, scope: Scope): boolean {
  const work = STATEMENTS[node.type];
  if (work === undefined) return fail(`statement ${node.type}`);
  try {
    return work(stage, node, scope);
  } catch (error) {
    if (error instanceof NoWayOn) return false;
    if (error instanceof StageError && !error.message.includes(' within ')) error.message += ` within ${stage.where.slice(-6).join(' > ')} at ${node.start}`;
    throw error;
  }
}

const STATEMENTS: { readonly [type: string]: (stage: Stage, node: Loose, scope: Scope) => boolean } = {
  EmptyStatement: () => true,
  FunctionDeclaration: () => true,
  ExportNamedDeclaration: () => true,
  ExpressionStatement: (stage, node, scope) => {
    evaluate(stage, node.expression, scope);
    return true;
  },
  VariableDeclaration: (stage, node, scope) => {
    for (const { id, init } of node.declarations) {
      const value = init === null ? undefined : evaluate(stage, init, scope);
      if (isClosure(value) && value.closure.name === '' && id.type === 'Identifier') value.closure.name = id.name;
      bind(stage, id, value, scope);
    }
    return true;
  },
  ClassDeclaration: (stage, node, scope) => {
    stage.state.set(scope.names, node.id.name, makeClass(stage, node, scope));
    return true;
  },
  BlockStatement: (stage, node, scope) => runBody(stage, node.body, scopeIn(stage, scope)),
  ReturnStatement: (stage, node, scope) => {
    const target = targetOf(stage, ['function']);
    leave(stage, target, node.argument === null ? undefined : giveBack(stage, node.argument, scope, target.finish));
    return false;
  },
  IfStatement: (stage, { test, consequent, alternate }, scope) => {
    const whether = truth(stage, evaluate(stage, test, scope));
    const otherwise = (): boolean => alternate === null || run(stage, alternate, scope);
    if (!(whether instanceof Dyn)) return whether === true ? run(stage, consequent, scope) : otherwise();
    return fork(stage, whether, () => ({ alive: run(stage, consequent, scope) }), () => ({ alive: otherwise() })).alive;
  },
  ContinueStatement: (stage) => {
    leave(stage, targetOf(stage, ['round']));
    return false;
  },
  BreakStatement: (stage) => {
    leave(stage, targetOf(stage, ['loop', 'switch']));
    return false;
  },
  ThrowStatement: (stage) => {
    if (!stage.isSettled) fail('an error while the game is set up');
    stage.do('X.fault()');
    return false;
  },
  ForStatement: runFor,
  WhileStatement: runFor,
  ForOfStatement: (stage, node, scope) => {
    const list = evaluate(stage, node.right, scope);
    return list instanceof Choice ? runEachOf(stage, list, (one) => runOver(stage, node, scope, one)) : runOver(stage, node, scope, list);
  },
  ForInStatement: (stage, node, scope) => runOver(stage, node, scope, Object.keys(evaluate(stage, node.right, scope))),
  SwitchStatement: runSwitch,
};

function targetOf(stage: Stage, kinds: readonly Target['kind'][]): Target {
  return stage.targets.findLast(({ kind }) => kinds.includes(kind)) ?? fail(`nothing to leave: ${kinds.join()}`);
}

function runSwitch(stage: Stage, node: Loose, scope: Scope): boolean {
  const value = evaluate(stage, node.discriminant, scope);
  const inner = scopeIn(stage, scope);
  const target = open(stage, 'switch');
  const { cases } = node;
  const runFrom = (place: number): boolean => cases.slice(place).every((each: Loose) => runBody(stage, each.consequent, inner));
  const pick = (place: number): boolean => {
    if (place === cases.length) {
      const otherwise = cases.findIndex((each: Loose) => each.test === null);
      return otherwise < 0 || runFrom(otherwise);
    }
    if (cases[place].test === null) return pick(place + 1);
    const isIt = truth(stage, binary(stage, '===', value, evaluate(stage, cases[place].test, inner)));
    if (!(isIt instanceof Dyn)) return isIt === true ? runFrom(place) : pick(place + 1);
    return fork(stage, isIt, () => ({ alive: runFrom(place) }), () => ({ alive: pick(place + 1) })).alive;
  };
  return close(stage, target, pick(0)).alive;
}

/** One round of a loop's body. */
function runRound(stage: Stage, body: Loose, scope: Scope): boolean {
  const target = open(stage, 'round');
  return close(stage, target, run(stage, body, scope)).alive;
}

/** Leaves a loop where its condition does not hold; says whether control may go on within. */
function goesOn(stage: Stage, test: Loose, out: Target): boolean {
  if (!(test instanceof Dyn)) {
    if (test === false) leave(stage, out);
    return test !== false;
  }
  const stop = (): { alive: boolean } => {
    leave(stage, out);
    return { alive: false };
  };
  return fork(stage, new Dyn(`!(${test.code})`, 'b'), stop, () => ({ alive: true })).alive;
}

function runFor(stage: Stage, node: Loose, scope: Scope): boolean {
  const own = scopeIn(stage, scope);
  if (node.init?.type === 'VariableDeclaration') run(stage, node.init, own);
  else if (node.init) evaluate(stage, node.init, own);
  const test = (): Loose => (node.test ? truth(stage, evaluate(stage, node.test, own)) : true);
  const goOn = (): boolean => {
    if (node.update) evaluate(stage, node.update, own);
    return true;
  };
  const out = open(stage, 'loop');
  const start = stage.state.now();
  const exits = stage.targets.map((target) => target.exits.length);
  const stayLoop = (): boolean => {
    stage.state.back(start);
    stage.body.length = 0;
    stage.targets.forEach((target, place) => (target.exits.length = exits[place] as number));
    return loop(stage, (inner) => goesOn(stage, test(), inner) && runRound(stage, node.body, scopeIn(stage, own)) && goOn()).alive;
  };
  for (let rounds = 0; ; rounds += 1) {
    const whether = test();
    if (whether instanceof Dyn || isLong(stage, rounds)) return close(stage, out, stayLoop()).alive;
    if (whether === false) return close(stage, out, true).alive;
    if (!runRound(stage, node.body, scopeIn(stage, own))) return close(stage, out, false).alive;
    goOn();
  }
}

function isLong(stage: Stage, rounds: number): boolean {
  return stage.isSettled && rounds > stage.options.mostRounds && stage.body.some(({ kind }) => kind !== 'exit');
}

function runOver(stage: Stage, node: Loose, scope: Scope, list: Loose): boolean {
  const pattern = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
  const runWith = (value: Loose): boolean => {
    const inner = scopeIn(stage, scope);
    bind(stage, pattern, value, inner);
    return runRound(stage, node.body, inner);
  };
  if (list instanceof Maybe) return runOver(stage, node, scope, list.value);
  if (list instanceof Ref && list.type.kind === 'list') return runOverList(stage, list, runWith);
  if (list === undefined) {
    stage.do('X.fault()');
    return false;
  }
  if (list instanceof Pending) return fail('a loop over a list with steps');
  const out = open(stage, 'loop');
  const all: Loose[] = list instanceof Ref ? Array.from({ length: list.type.count as number }, (_, place) => get(stage, list, place)) : [...list];
  return close(stage, out, all.every(runWith)).alive;
}

function runOverList(stage: Stage, list: Ref, runWith: (value: Loose) => boolean): boolean {
  const own: Loose = stage.state.born({ place: 0 });
  return loop(stage, (out) => {
    const { place } = own;
    if (!goesOn(stage, truth(stage, binary(stage, '<', place, get(stage, list, 'length'))), out) || !runWith(get(stage, list, place))) return false;
    stage.state.set(own, 'place', binary(stage, '+', own.place, 1));
    return true;
  }).alive;
}
