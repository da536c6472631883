import { choose, flatten } from './choices';
import { branch } from './flow';
import { address, isSamePlace, literal } from './cells';
import type { Stage } from './stage';
import { Choice, Dyn, Maybe, OUT, Pending, Poison, Ref, fail, isNone, isSymbolic, kindOf, show } from './values';
import type { Loose } from './values';

const PLAIN: { readonly [operator: string]: (one: Loose, other: Loose) => Loose } = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '%': (one, other) => one % other,
  '|': (one, other) => one | other,
  '&': (one, other) => one & other,
  '^': (one, other) => one ^ other,
  '<<': (one, other) => one << other,
  '>>': (one, other) => one >> other,
  '>>>': (one, other) => one >>> other,
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other,
  '===': (one, other) => one === other,
  '!==': (one, other) => one !== other,
  'in': (one, other) => one in other,
  'instanceof': (one, other) => one instanceof other,
};
const COMPARISONS: readonly string[] = ['<', '>', '<=', '>='];
const EQUALITIES: readonly string[] = ['===', '!=='];

/** Works a binary operator out, or writes it down. */
export function binary(stage: Stage, operator: string, one: Loose, other: Loose): Loose {
  if (EQUALITIES.includes(operator)) return equality(stage, operator, one, other);
  const [a, b] = [leafOf(stage, one), leafOf(stage, other)];
  if (a instanceof Poison || b instanceof Poison) fail(`${operator} on ${show(a)} and ${show(b)}`);
  const plain = PLAIN[operator] ?? fail(`operator ${operator}`);
  if (!isSymbolic(a) && !isSymbolic(b)) return plain(a, b);
  if (a instanceof Ref || b instanceof Ref) fail(`${operator} on a place`);
  if (operator === '+' && [a, b].some((each) => kindOf(each) === 's')) return text(stage, [a, b]);
  return stage.let(`${literal(stage, a)}${operator}${literal(stage, b)}`, COMPARISONS.includes(operator) ? 'b' : 'n');
}

function leafOf(stage: Stage, value: Loose): Loose {
  return value instanceof Choice ? flatten(stage, value) : value;
}

function equality(stage: Stage, operator: string, one: Loose, other: Loose): Loose {
  const yes = operator === '===';
  const answer = isNone(other) ? isNothing(stage, one) : isNone(one) ? isNothing(stage, other) : isEqual(stage, leafOf(stage, one), leafOf(stage, other));
  return yes ? answer : not(stage, answer);
}

function isNothing(stage: Stage, value: Loose): Loose {
  if (value instanceof Poison) fail(`comparison of ${show(value)}`);
  if (value instanceof Maybe) return value.isNone;
  if (value instanceof Choice) return choose(stage, value.by, value.all.map((each) => isNone(each) || each === OUT));
  if (value instanceof Ref) return value.isOptional ? stage.let(`${value.at}<0`, 'b') : false;
  if (!(value instanceof Dyn)) return isNone(value);
  if (value.kind === 'so') return stage.let(`${value.code}<0`, 'b');
  return value.kind === 'o' ? stage.let(`${value.code}!==${value.code}`, 'b') : false;
}

function isEqual(stage: Stage, one: Loose, other: Loose): Loose {
  if (one instanceof Poison || other instanceof Poison) fail(`comparison of ${show(one)} and ${show(other)}`);
  if (!isSymbolic(one) && !isSymbolic(other)) return one === other;
  if (one instanceof Ref && other instanceof Ref) {
    return isSamePlace(one, other) ? true : stage.let(`${address(one, 0)}===${address(other, 0)}`, 'b');
  }
  if (one instanceof Ref || other instanceof Ref) return fail('comparison of a place');
  const isText = [one, other].map((each) => kindOf(each).startsWith('s'));
  if (isText[0] !== isText[1]) return false;
  if (isText[0] === true && one instanceof Dyn && other instanceof Dyn && one.code === other.code) return true;
  return stage.let(`${literal(stage, one)}===${literal(stage, other)}`, 'b');
}

/** Puts texts and numbers together. */
export function text(stage: Stage, parts: readonly Loose[]): Loose {
  const leaves = parts.map((part) => leafOf(stage, part));
  if (!leaves.some(isSymbolic)) return leaves.join('');
  const codes = leaves.map((leaf) => (leaf instanceof Dyn ? (leaf.kind === 's' ? `X.text(${leaf.code})` : leaf.code) : JSON.stringify(String(leaf))));
  return stage.let(`X.intern(${codes.join('+""+')})`, 's');
}

/** Says whether a value counts as true. */
export function truth(stage: Stage, value: Loose): Loose {
  if (value instanceof Poison) fail(`truth of ${show(value)}`);
  if (value instanceof Choice) return choose(stage, value.by, value.all.map((each) => each !== OUT && Boolean(each)));
  if (value instanceof Maybe) return not(stage, value.isNone);
  if (value instanceof Ref) return value.isOptional ? stage.let(`${value.at}>=0`, 'b') : true;
  if (value instanceof Pending) return true;
  if (!(value instanceof Dyn)) return Boolean(value);
  if (value.kind === 'b') return value;
  if (value.kind === 's') return stage.let(`${value.code}!==0`, 'b');
  if (value.kind === 'so') return stage.let(`${value.code}>0`, 'b');
  return stage.let(`${value.code}!==0&&${value.code}===${value.code}`, 'b');
}

/** The opposite of a truth. */
export function not(stage: Stage, value: Loose): Loose {
  const whether = truth(stage, value);
  return whether instanceof Dyn ? stage.let(`!${whether.code}`, 'b') : whether !== true;
}

/** A value, or another where there is none. */
export function orElse(stage: Stage, value: Loose, other: () => Loose): Loose {
  if (value instanceof Choice) {
    if (value.all.every((each) => !isNone(each) && each !== OUT)) return value;
    const instead = other();
    return choose(stage, value.by, value.all.map((each) => (isNone(each) || each === OUT ? instead : each)));
  }
  if (value instanceof Maybe) return branch(stage, value.isNone, other, () => value.value);
  const nothing = isNothing(stage, value);
  if (!(nothing instanceof Dyn)) return nothing === true ? other() : value;
  const there = value instanceof Dyn ? new Dyn(value.code, value.kind === 'so' ? 's' : 'n') : value;
  return branch(stage, nothing, other, () => there);
}

/** `&&`, `||` and `??`: the second is looked at only where the first asks for it. */
export function logical(stage: Stage, operator: string, first: Loose, second: () => Loose): Loose {
  if (operator === '??') return orElse(stage, first, second);
  const whether = truth(stage, first);
  if (!(whether instanceof Dyn)) return (operator === '&&') === (whether === true) ? second() : first;
  return asOperator(stage, operator, whether, first, second)
    ?? (operator === '&&' ? branch(stage, whether, second, () => narrowed(first, false)) : branch(stage, whether, () => narrowed(first, true), second));
}

const narrowed = (value: Loose, whether: boolean): Loose => (kindOf(value) === 'b' ? whether : value);

/** Where the second costs little and does nothing besides, both are looked at. */
function asOperator(stage: Stage, operator: string, whether: Dyn, first: Loose, second: () => Loose): Loose {
  const { body, state } = stage;
  const moment = state.now();
  stage.body = [];
  const value = second();
  const written = stage.body;
  stage.body = body;
  const isQuiet = written.length <= 3 && written.every((node) => node.kind === 'let' && !node.text.includes('('))
    && [...state.changes(moment).keys()].every((object) => object === stage.known || state.birth(object) > moment.clock);
  if (!isQuiet || kindOf(first) !== 'b' || kindOf(value) !== 'b') {
    state.back(moment);
    return undefined;
  }
  body.push(...written);
  if (value instanceof Dyn) return stage.let(`${whether.code}${operator}${value.code}`, 'b');
  return (operator === '&&') === value ? whether : value;
}
