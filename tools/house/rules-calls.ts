import type { Node } from 'oxc-parser';
import { literalText, memberName, referenceName, walk } from './ast';
import type { Visit } from './ast';
import { PURE } from './layers';
import { faultAt } from './source';
import type { Fault, Source } from './source';

/** Members of Math that give the same bits in every engine. */
const EXACT_MATHS = new Set([
  'abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'sqrt', 'imul', 'fround', 'clz32',
]);

const AMBIENT = new Set([
  'Date', 'Intl', 'performance', 'crypto', 'process', 'console', 'globalThis', 'global',
  'document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'require',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback',
]);

const MARKUP = new Set([
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment',
  'dangerouslySetInnerHTML', 'srcdoc',
]);

/** Catches what may differ between machines or runs in the folders that must not. */
export function ambient(source: Source): Fault[] {
  if (source.isTest || !PURE.includes(source.folder ?? '')) return [];
  return faultsOfVisits(source, 'ambient', ambientMessage);
}

function faultsOfVisits(source: Source, rule: string, messageOf: (visit: Visit) => string | undefined): Fault[] {
  return [...walk(source.program)].flatMap((visit) => {
    const message = messageOf(visit);
    return message === undefined ? [] : [faultAt(source, rule, visit.node.start, message)];
  });
}

function ambientMessage(visit: Visit): string | undefined {
  const { node } = visit;
  if (isPower(node)) return 'the operator ** is not exact everywhere; use maths';
  if (node.type === 'MetaProperty' && node.meta.name === 'import') return 'import.meta is ambient';
  const member = memberName(node);
  if (member !== undefined) return memberMessage(node, member);
  const name = referenceName(visit);
  if (name === 'Math') return mathsMessage(visit);
  return name !== undefined && AMBIENT.has(name) ? `${name} is ambient` : undefined;
}

function isPower(node: Node): boolean {
  return (node.type === 'BinaryExpression' && node.operator === '**')
    || (node.type === 'AssignmentExpression' && node.operator === '**=');
}

function memberMessage(node: Node, member: string): string | undefined {
  if (member.startsWith('toLocale') || member === 'localeCompare') return `${member} depends on the machine`;
  const onSelf = node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'self';
  return onSelf && (AMBIENT.has(member) || member === 'Math') ? `self.${member} is ambient` : undefined;
}

function mathsMessage({ parent, key }: Visit): string | undefined {
  if (parent?.type !== 'MemberExpression' || key !== 'object' || parent.computed) {
    return 'Math may only be used as Math.name, so that the name can be checked';
  }
  const member = memberName(parent) ?? '';
  return EXACT_MATHS.has(member) ? undefined : `Math.${member} is not exact everywhere; use maths`;
}

/** Catches ways to turn text into markup or code anywhere in the program. */
export function markup(source: Source): Fault[] {
  if (source.isTest || source.folder === undefined) return [];
  return faultsOfVisits(source, 'markup', markupMessage);
}

function markupMessage(visit: Visit): string | undefined {
  const { node, parent } = visit;
  const name = memberName(node) ?? attributeName(visit);
  if (name !== undefined && MARKUP.has(name)) return `${name} turns text into markup`;
  if (isDocumentWrite(node)) return 'document.write turns text into markup';
  const reference = referenceName(visit);
  if (reference === 'eval') return 'eval turns text into code';
  const isCall = parent?.type === 'NewExpression' || parent?.type === 'CallExpression';
  return reference === 'Function' && isCall ? 'Function turns text into code' : undefined;
}

function attributeName({ node, parent, key }: Visit): string | undefined {
  if (node.type === 'JSXIdentifier' && parent?.type === 'JSXAttribute') return node.name;
  if (key !== 'key') return undefined;
  return node.type === 'Identifier' ? node.name : literalText(node);
}

function isDocumentWrite(node: Node): boolean {
  const member = memberName(node);
  if (node.type !== 'MemberExpression' || (member !== 'write' && member !== 'writeln')) return false;
  const { object } = node;
  return (object.type === 'Identifier' && object.name === 'document') || memberName(object) === 'document';
}
