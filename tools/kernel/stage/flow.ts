import { fallOut, leavesBy } from './code';
import type { Exit, Node } from './code';
import { address, literal, typeOf } from './cells';
import { join, merge } from './merge';
import type { Stage, Target, Way } from './stage';
import { Poison, Ref, fail, kindOf, show } from './values';
import type { Dyn, Loose } from './values';

/** How a piece of the program went: whether control goes on after it, and what it gave. */
export interface Went {
  readonly alive: boolean;
  readonly value?: Loose;
}

/** Thrown where control cannot go on within an expression. */
export class NoWayOn extends Error {}

const MOST_ROUNDS_OF_SETTLING = 14;

function exitBy(label: string | null): Exit {
  return { kind: 'exit', sets: [], label };
}

/** Opens a part that can be left from several places. */
export function open(stage: Stage, kind: Target['kind'], finish?: Target['finish']): Target {
  const target: Target = { kind, label: stage.name('L'), moment: stage.state.now(), around: stage.body, exits: [], finish };
  stage.targets.push(target);
  stage.body = [];
  return target;
}

/** Leaves a part from here. */
export function leave(stage: Stage, target: Target, value?: Loose): void {
  const exit = exitBy(target.label);
  stage.body.push(exit);
  target.exits.push({ exit, changes: stage.state.changes(target.moment), value });
}

/** Ends a part; `alive` says whether control falls out of its end. */
export function close(stage: Stage, target: Target, alive: boolean, value?: Loose): Went {
  if (alive) leave(stage, target, value);
  const { body } = stage;
  stage.body = target.around;
  stage.targets.pop();
  stage.state.back(target.moment);
  if (target.exits.length === 0) {
    stage.body.push(...body);
    return { alive: false };
  }
  const result = join(stage, target.exits, target.moment.clock);
  fallOut(body, target.label);
  if (leavesBy(body, target.label)) stage.body.push({ kind: 'label', label: target.label, body });
  else stage.body.push(...body);
  return { alive: true, value: result };
}

interface Side {
  readonly body: Node[];
  readonly went: Went;
  readonly way: Way;
}

function runSide(stage: Stage, work: () => Went): Side {
  const moment = stage.state.now();
  stage.body = [];
  const went = work();
  const exit = exitBy(null);
  if (went.alive) stage.body.push(exit);
  const side = { body: stage.body, went, way: { exit, changes: stage.state.changes(moment), value: went.value } };
  stage.state.back(moment);
  return side;
}

/** Goes both ways under a condition. */
export function fork(stage: Stage, test: Dyn, yes: () => Went, no: () => Went): Went {
  const { body } = stage;
  const { clock } = stage.state.now();
  const [one, other] = [runSide(stage, yes), runSide(stage, no)];
  stage.body = body;
  if (one.went.alive && other.went.alive) {
    const value = join(stage, [one.way, other.way], clock);
    body.push({ kind: 'if', test: test.code, yes: one.body, no: other.body });
    return { alive: true, value };
  }
  if (!one.went.alive && !other.went.alive) {
    body.push({ kind: 'if', test: test.code, yes: one.body, no: other.body });
    return { alive: false };
  }
  const [live, dead] = one.went.alive ? [one, other] : [other, one];
  body.push({ kind: 'if', test: live === one ? `!(${test.code})` : test.code, yes: dead.body, no: [] }, ...live.body.slice(0, -1));
  stage.state.apply(live.way.changes);
  return live.went;
}

/** As `fork`, for expressions. */
export function branch(stage: Stage, test: Dyn, yes: () => Loose, no: () => Loose): Loose {
  return fork(stage, test, () => ({ alive: true, value: yes() }), () => ({ alive: true, value: no() })).value;
}

/** Something that rounds of a loop change: where it is and what it has been seen to become. */
interface Carried {
  readonly object: Loose;
  readonly key: string | number;
  readonly seen: Loose[];
}

interface Variable {
  readonly carried: Carried;
  readonly name: string;
  readonly value: Loose;
}

/** Thrown to stage a function anew once it is known that an array grows in it. */
export class Growing extends Error {}

/** A loop that stays a loop; `round` runs one round and says whether another may follow. */
export function loop(stage: Stage, round: (out: Target) => boolean): Went {
  const carried: Carried[] = [];
  for (let trial = 0; trial < MOST_ROUNDS_OF_SETTLING; trial += 1) {
    const went = tryLoop(stage, round, carried);
    if (went !== undefined) return went;
  }
  return fail('a loop does not settle');
}

function tryLoop(stage: Stage, round: (out: Target) => boolean, carried: Carried[]): Went | undefined {
  const { state, body } = stage;
  const moment = state.now();
  const exits = stage.targets.map((target) => target.exits.length);
  const sets: [string, string][] = [];
  const variables = carried.flatMap((each) => openVariable(stage, each, sets));
  const head = state.now();
  const out = open(stage, 'loop');
  const around = stage.body;
  const inner: Node[] = [];
  stage.body = inner;
  const back = exitBy(null);
  const isSettled = !round(out) || closeRound(stage, { carried, variables, back, head: head.length, clock: moment.clock });
  if (!isSettled) {
    stage.body = body;
    stage.targets.length = exits.length;
    stage.targets.forEach((target, place) => (target.exits.length = exits[place] as number));
    state.back(moment);
    return undefined;
  }
  inner.push(back);
  around.push({ kind: 'loop', label: `${out.label}r`, body: inner });
  stage.body = out.around;
  stage.targets.pop();
  state.back(out.moment);
  if (out.exits.length > 0) join(stage, out.exits, out.moment.clock);
  for (const [name, text] of sets) stage.body.push({ kind: 'let', name, text });
  stage.body.push({ kind: 'label', label: out.label, body: around });
  return { alive: out.exits.length > 0 };
}

function openVariable(stage: Stage, carried: Carried, sets: [string, string][]): Variable[] {
  const { object, key, seen } = carried;
  if (object === stage.known) {
    stage.state.set(object, key, undefined);
    return [];
  }
  const merged = merge(stage, [object[key], ...seen], `loop ${key}`);
  const [own] = merged.sets;
  if (merged.sets.length !== 1 || own === undefined) {
    stage.state.set(object, key, new Poison(`loop ${key}`));
    return [];
  }
  sets.push([own.name, own.texts[0] as string]);
  stage.state.set(object, key, merged.value);
  return [{ carried, name: own.name, value: merged.value }];
}

interface Round {
  readonly carried: Carried[];
  readonly variables: readonly Variable[];
  readonly back: Exit;
  readonly head: number;
  readonly clock: number;
}

/** Notes what a round has changed; false when that was not known before it. */
function closeRound(stage: Stage, { carried, variables, back, head, clock }: Round): boolean {
  const { state, known } = stage;
  let isSettled = true;
  for (const [object, own] of state.changes({ length: head, clock })) {
    if (object !== known && state.birth(object) > clock) continue;
    for (const [key, value] of own) {
      const before = carried.find((each) => each.object === object && each.key === key);
      if (before === undefined) {
        noteGrowth(stage, object, value);
        carried.push({ object, key, seen: [value] });
        isSettled = false;
        continue;
      }
      const variable = variables.find((each) => each.carried === before);
      if (variable === undefined) continue;
      if (isWider(variable.value, value)) {
        before.seen.push(value);
        isSettled = false;
      } else if (textOf(stage, variable.value, value) !== variable.name) back.sets.push([variable.name, textOf(stage, variable.value, value)]);
    }
  }
  return isSettled;
}

function isWider(variable: Loose, value: Loose): boolean {
  if (variable instanceof Ref) return !variable.isOptional && !(value instanceof Ref && !value.isOptional);
  return kindOf(value) !== kindOf(variable) && kindOf(variable) !== 'o' && kindOf(variable) !== 'so';
}

function textOf(stage: Stage, variable: Loose, value: Loose): string {
  if (variable instanceof Ref) return value instanceof Ref ? address(value, 0) : '-1';
  if (value instanceof Poison) fail(`a loop carries ${show(value)}`);
  return value === undefined && kindOf(variable) === 'so' ? '-1' : literal(stage, value);
}

/** An array that grows from round to round becomes a list in memory. */
function noteGrowth(stage: Stage, object: Loose, value: Loose): void {
  const literalNode = Array.isArray(object) ? stage.literals.get(object) : undefined;
  if (literalNode === undefined || typeof value === 'number') return;
  stage.growing.set(literalNode, typeOf(value));
  throw new Growing();
}
