import { visitorKeys } from 'oxc-parser';
import type { Node } from 'oxc-parser';

/** A node together with the node that holds it and the key under which it is held. */
export interface Visit {
  readonly node: Node;
  readonly parent: Node | null;
  readonly key: string;
}

/** Yields a node and everything below it, outermost first. */
export function* walk(node: Node, parent: Node | null = null, key = ''): Generator<Visit> {
  yield { node, parent, key };
  for (const childKey of visitorKeys[node.type] ?? []) {
    for (const child of childrenAt(node, childKey)) yield* walk(child, node, childKey);
  }
}

function childrenAt(node: Node, key: string): Node[] {
  const held: unknown = Reflect.get(node, key);
  return (Array.isArray(held) ? held : [held]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Says whether a node is a function of any form. */
export function isFunction(node: Node): boolean {
  return node.type === 'FunctionDeclaration'
    || node.type === 'FunctionExpression'
    || node.type === 'ArrowFunctionExpression';
}

/** Returns the text of a string literal or of a template without holes, else undefined. */
export function literalText(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/** Returns the name that a member access reads, or undefined where it is computed at run time. */
export function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { property } = node;
  if (node.computed) return literalText(property);
  return property.type === 'Identifier' ? property.name : undefined;
}

/** Returns the name if the node is an identifier that stands for a value or a type, not for a property. */
export function referenceName({ node, parent, key }: Visit): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  return parent !== null && isPropertyName(parent, key) ? undefined : node.name;
}

function isPropertyName(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (parent.type === 'TSQualifiedName') return key === 'right';
  return key === 'key' && !('computed' in parent && parent.computed === true);
}
