import type { Loose } from '../stage/values';
import { OP, TYPE, unsigned } from './bytes';
import type { Shared } from './emitter';
import { Expressions } from './expressions';
import type { Func } from './program';

const LOOP = ' loop';

/** Writes the statements of a function. */
class Statements extends Expressions {
  all(list: readonly Loose[]): void {
    list.forEach((each) => this.statement(each));
  }

  private statement(node: Loose): void {
    switch (node.type) {
      case 'EmptyStatement': return undefined;
      case 'BlockStatement': return this.all(node.body);
      case 'VariableDeclaration': return node.declarations.forEach(({ id, init }: Loose) => this.assign(id.name, init));
      case 'ExpressionStatement': return this.effect(node.expression);
      case 'IfStatement': return this.branch(node);
      case 'LabeledStatement': return this.block(OP.block, TYPE.nothing, node.label.name, () => this.statement(node.body));
      case 'ForStatement': return this.forever(node.body);
      case 'BreakStatement': return this.op(OP.leave, ...unsigned(this.depthOf(node.label.name)));
      case 'ReturnStatement': return this.give(node.argument);
      default: throw new SyntaxError(`statement ${node.type}`);
    }
  }

  private assign(name: string, from: Loose): void {
    this.value(from, this.kindOfVariable(name));
    this.set(name);
  }

  private effect(node: Loose): void {
    if (node.type !== 'AssignmentExpression') {
      const kind = this.kindOf(node);
      if (kind === undefined) return this.value(node, 'flag');
      this.value(node, kind);
      return this.op(OP.drop);
    }
    const { left, right } = node;
    if (left.type === 'Identifier') return this.assign(left.name, right);
    const off = this.address(left);
    this.value(right, 'double');
    this.op(OP.store, 3, ...unsigned(off));
  }

  private branch({ test, consequent, alternate }: Loose): void {
    this.value(test, 'flag');
    const only = consequent.type === 'BlockStatement' && consequent.body.length === 1 ? consequent.body[0] : consequent;
    if (only.type === 'BreakStatement' && alternate === null) return this.op(OP.leaveIf, ...unsigned(this.depthOf(only.label.name)));
    this.block(OP.if, TYPE.nothing, null, () => {
      this.statement(consequent);
      if (alternate === null) return;
      this.op(OP.else);
      this.statement(alternate);
    });
  }

  private forever(body: Loose): void {
    this.block(OP.loop, TYPE.nothing, LOOP, () => {
      this.statement(body);
      this.op(OP.leave, 0);
    });
  }

  private give(node: Loose): void {
    if (node !== null && this.func.gives !== undefined) this.value(node, this.func.gives);
    this.op(OP.give);
  }
}

/** The bytes of a function. */
export function writeFunction(shared: Shared, func: Func): number[] {
  const statements = new Statements(shared, func);
  statements.all(func.body);
  // A function that gives something has returned by here.
  if (func.gives !== undefined) statements.op(OP.trap);
  statements.op(OP.end);
  return statements.bytes();
}
