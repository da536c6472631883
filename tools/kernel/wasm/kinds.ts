import { walk } from './program';
import type { Func, Kind, Program } from './program';
import type { Loose } from '../stage/values';

const GIVES_WHOLE = new Set(['hiOf', 'rotl', 'trunc']);
const COMPARES = new Set(['===', '!==', '<', '>', '<=', '>=']);
const OF_BITS = new Set(['|', '&', '^', '<<', '>>', '>>>']);

/** Says whether syntax is a literal whole number of 32 bits. */
export function isWholeLiteral({ type, value }: Loose): boolean {
  return type === 'Literal' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0);
}

/** Says whether syntax is the remainder of a number rounded down by a literal, which is found in whole numbers. */
export function isWholeRest({ operator, left, right }: Loose): boolean {
  return operator === '%' && isWholeLiteral(right) && left.type === 'Call' && left.name === 'Math.floor';
}

function joined(one: Kind | undefined, other: Kind | undefined): Kind | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one === other ? one : 'double';
}

/** Says what kind of number an expression gives; undefined while it is not known yet. */
export class Kinds {
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  of(node: Loose, func: Func): Kind | undefined {
    switch (node.type) {
      case 'Literal': return literalKind(node);
      case 'Identifier': return func.kinds.get(node.name);
      case 'MemberExpression': return node.object.name === 'I' ? 'whole' : 'double';
      case 'UnaryExpression': return node.operator === '!' ? 'flag' : 'double';
      case 'LogicalExpression': return 'flag';
      case 'BinaryExpression': return this.binary(node, func);
      case 'ConditionalExpression': return joined(this.of(node.consequent, func), this.of(node.alternate, func));
      case 'Call': return this.call(node.name);
      default: throw new SyntaxError(`kind of ${node.type}`);
    }
  }

  private call(name: string): Kind | undefined {
    if (name === 'Number.isFinite') return 'flag';
    if (GIVES_WHOLE.has(name)) return 'whole';
    const func = this.program.functions.get(name);
    return func === undefined ? 'double' : func.gives;
  }

  private binary(node: Loose, func: Func): Kind | undefined {
    const { operator, left, right } = node;
    if (COMPARES.has(operator)) return 'flag';
    if (OF_BITS.has(operator) || isWholeRest(node)) return 'whole';
    const [one, other] = [this.of(left, func), this.of(right, func)];
    // Zero times a negative number is minus zero, which only a double can be.
    const canBeWhole = operator === '+' || operator === '-' || (operator === '*' && [left, right].some((side) => isWholeLiteral(side) && side.value > 0));
    if (!canBeWhole || one === 'double' || other === 'double') return 'double';
    if (one === undefined || other === undefined) return undefined;
    return one === 'whole' && other === 'whole' ? 'whole' : 'double';
  }
}

function literalKind(node: Loose): Kind {
  if (typeof node.value === 'boolean') return 'flag';
  return isWholeLiteral(node) ? 'whole' : 'double';
}

/** Something whose kind follows from an expression. */
interface Fact {
  readonly func: Func;
  readonly from: Loose;
  readonly tell: (kind: Kind) => boolean;
}

function tellVariable(func: Func, name: string): (kind: Kind) => boolean {
  return (kind) => {
    const [before, after] = [func.kinds.get(name), joined(func.kinds.get(name), kind)];
    if (after !== undefined) func.kinds.set(name, after);
    return before !== after;
  };
}

function factsOf(func: Func, { functions }: Program): Fact[] {
  const facts: Fact[] = [];
  walk(func.body, (node) => {
    if (node.type === 'VariableDeclarator') facts.push({ func, from: node.init, tell: tellVariable(func, node.id.name) });
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') facts.push({ func, from: node.right, tell: tellVariable(func, node.left.name) });
    if (node.type === 'ReturnStatement' && node.argument !== null) {
      facts.push({ func, from: node.argument, tell: (kind) => {
        const before = func.gives;
        func.gives = joined(before, kind);
        return before !== func.gives;
      } });
    }
    const called = node.type === 'Call' ? functions.get(node.name) : undefined;
    if (called?.isNative === false) called.parameters.forEach((name, place) => facts.push({ func, from: node.args[place], tell: tellVariable(called, name) }));
  });
  return facts;
}

/** Finds out what kind of number every variable, parameter and result is. */
export function inferKinds(program: Program): Kinds {
  const kinds = new Kinds(program);
  const all = [...program.functions.values()];
  const facts = all.flatMap((func) => factsOf(func, program));
  const settle = (): void => {
    let isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (const { func, from, tell } of facts) {
        const kind = kinds.of(from, func);
        if (kind !== undefined && tell(kind)) isChanged = true;
      }
    }
  };
  settle();
  for (const { parameters, kinds: own } of all) parameters.forEach((name) => own.has(name) || own.set(name, 'double'));
  settle();
  return kinds;
}
