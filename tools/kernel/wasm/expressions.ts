import type { Loose } from '../stage/values';
import { OP, unsigned } from './bytes';
import { Emitter, typeOfKind } from './emitter';
import { isWholeLiteral, isWholeRest } from './kinds';
import { walk } from './program';
import type { Kind } from './program';
import { writeBuiltIn } from './built-ins';

const OF_DOUBLES: { readonly [operator: string]: number } = { '+': 0xa0, '-': 0xa1, '*': 0xa2, '/': 0xa3, '===': 0x61, '!==': 0x62, '<': 0x63, '>': 0x64, '<=': 0x65, '>=': 0x66 };
const OF_WHOLES: { readonly [operator: string]: number } = {
  '+': 0x6a, '-': 0x6b, '*': 0x6c, '===': 0x46, '!==': 0x47, '<': 0x48, '>': 0x4a, '<=': 0x4c, '>=': 0x4e,
};
const OF_BITS: { readonly [operator: string]: number } = { '|': 0x72, '&': 0x71, '^': 0x73, '<<': 0x74, '>>': 0x75, '>>>': 0x76 };
const HOSTED = /^[XD]\.|^Number$/;
const ALIGN_DOUBLE = 3;
const ALIGN_WHOLE = 2;

/** Writes expressions. */
export class Expressions extends Emitter {
  /** Leaves the value of an expression on the stack as a kind. */
  value(node: Loose, want: Kind): void {
    if (node.type === 'Literal' && typeof node.value === 'number' && want !== 'flag') {
      if (want === 'double') this.double(node.value);
      else this.whole(node.value);
      return;
    }
    const kind = this.kindOf(node);
    this.asItIs(node, kind);
    this.convert(kind, want);
  }

  /** A whole number from an expression that is known to be one, by whole arithmetic as far as that goes. */
  place(node: Loose): void {
    const { type, operator, left, right } = node;
    const isScaled = operator === '*' && (isWholeLiteral(left) || isWholeLiteral(right));
    if (this.kindOf(node) !== 'double' || type !== 'BinaryExpression' || (operator !== '+' && !isScaled)) return this.value(node, 'whole');
    this.place(left);
    this.place(right);
    this.op(operator === '+' ? OP.addWhole : OP.multiplyWhole);
  }

  /** Leaves the varying part of an element's address on the stack and gives the constant part. */
  address({ object, property }: Loose): number {
    const base = this.shared.bases.get(object.name);
    if (base === undefined) throw new SyntaxError(`array ${object.name}`);
    const size = object.name === 'I' ? 4 : 8;
    const varying: Loose[] = [];
    const constant = addends(property, varying);
    if (varying.length === 0) {
      this.whole(0);
      return base * 8 + constant * size;
    }
    varying.forEach((each, at) => {
      this.place(each);
      if (at > 0) this.op(OP.addWhole);
    });
    const isBelow = base * 8 + constant * size < 0;
    if (isBelow) {
      this.whole(constant);
      this.op(OP.addWhole);
    }
    this.whole(size === 4 ? ALIGN_WHOLE : ALIGN_DOUBLE);
    this.op(OP.shiftLeft);
    return base * 8 + (isBelow ? 0 : constant * size);
  }

  private asItIs(node: Loose, kind: Kind | undefined): void {
    switch (node.type) {
      case 'Literal': return this.literal(node);
      case 'Identifier': return this.get(node.name);
      case 'MemberExpression': return this.element(node);
      case 'UnaryExpression': return this.unary(node);
      case 'LogicalExpression': return this.logical(node);
      case 'ConditionalExpression': return this.conditional(node, kind ?? 'double');
      case 'BinaryExpression': return this.binary(node, kind);
      case 'Call': return this.called(node);
      default: throw new SyntaxError(`value of ${node.type}`);
    }
  }

  private literal({ value }: Loose): void {
    if (typeof value === 'boolean') this.whole(value ? 1 : 0);
    else if (isWholeLiteral({ type: 'Literal', value })) this.whole(value);
    else this.double(value);
  }

  private element(node: Loose): void {
    const off = this.address(node);
    if (node.object.name === 'I') this.op(OP.loadWhole, ALIGN_WHOLE, ...unsigned(off));
    else this.op(OP.load, ALIGN_DOUBLE, ...unsigned(off));
  }

  private unary({ operator, argument }: Loose): void {
    this.value(argument, operator === '!' ? 'flag' : 'double');
    if (operator === '!') this.op(OP.not);
    else if (operator === '-') this.op(OP.negate);
  }

  private logical({ operator, left, right }: Loose): void {
    const isAnd = operator === '&&';
    this.value(left, 'flag');
    if (isSimple(right)) {
      this.value(right, 'flag');
      return this.op(isAnd ? OP.and : OP.or);
    }
    this.block(OP.if, typeOfKind('flag'), null, () => {
      if (isAnd) this.value(right, 'flag');
      else this.whole(1);
      this.op(OP.else);
      if (isAnd) this.whole(0);
      else this.value(right, 'flag');
    });
  }

  private conditional({ test, consequent, alternate }: Loose, kind: Kind): void {
    // Taking one of two known numbers costs less than a branch that was not foreseen.
    if (isSimple(consequent) && isSimple(alternate)) {
      this.value(consequent, kind);
      this.value(alternate, kind);
      this.value(test, 'flag');
      return this.op(OP.select);
    }
    this.value(test, 'flag');
    this.block(OP.if, typeOfKind(kind), null, () => {
      this.value(consequent, kind);
      this.op(OP.else);
      this.value(alternate, kind);
    });
  }

  private binary(node: Loose, kind: Kind | undefined): void {
    const { operator, left, right } = node;
    const ofBits = OF_BITS[operator];
    if (ofBits !== undefined) {
      this.place(left);
      this.place(right);
      return this.op(ofBits);
    }
    if (operator === '%') return this.rest(node);
    const isWhole = kind === 'flag' ? this.kindOf(left) !== 'double' && this.kindOf(right) !== 'double' : kind === 'whole';
    const own = (side: Loose): Kind => (isWhole ? (this.kindOf(side) ?? 'whole') : 'double');
    this.value(left, own(left));
    this.value(right, own(right));
    this.op((isWhole ? OF_WHOLES : OF_DOUBLES)[operator] as number);
  }

  /** WebAssembly has no remainder of doubles, and an exact one takes a loop: the host has it. */
  private rest(node: Loose): void {
    if (isWholeRest(node)) {
      this.value(node.left, 'whole');
      this.value(node.right, 'whole');
      return this.op(OP.restWhole);
    }
    this.value(node.left, 'double');
    this.value(node.right, 'double');
    this.call(this.shared.hostPlace({ count: 2, text: 'x0 % x1' }));
  }

  private called(node: Loose): void {
    const { name, args } = node;
    if (writeBuiltIn(this, name, args)) return;
    if (HOSTED.test(name)) return this.hosted(node);
    const func = this.shared.program.functions.get(name);
    if (func === undefined || func.parameters.length !== args.length) throw new SyntaxError(`call of ${name}`);
    func.parameters.forEach((parameter, at) => this.value(args[at], func.kinds.get(parameter) ?? 'double'));
    this.call(this.shared.placeOf(name));
  }

  /** A call that only the host can answer: it gets the numbers and the call's own text. */
  private hosted({ args, text }: Loose): void {
    const names = new Set<string>();
    walk(args, (each) => each.type === 'Identifier' && this.func.kinds.has(each.name) && names.add(each.name));
    const numbered = [...names].reduce((made, name, at) => made.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `x${at}`), text);
    for (const name of names) this.value({ type: 'Identifier', name }, 'double');
    this.call(this.shared.hostPlace({ count: names.size, text: numbered }));
  }
}

/** Adds up the literal addends of an expression and collects the others. */
function addends(node: Loose, others: Loose[]): number {
  if (node.type === 'BinaryExpression' && node.operator === '+') return addends(node.left, others) + addends(node.right, others);
  if (isWholeLiteral(node)) return node.value;
  others.push(node);
  return 0;
}

/** Says whether something can be worked out even where it is not needed: it changes nothing and cannot fail. */
function isSimple(node: Loose): boolean {
  let is = true;
  walk(node, (each) => {
    if (each.type === 'Call') is &&= /^(Math|Number)\./.test(each.name);
    if (each.type === 'MemberExpression') is &&= each.property.type === 'Literal' && !each.object.name.startsWith('T');
  });
  return is;
}
