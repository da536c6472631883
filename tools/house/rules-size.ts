import type { Node } from 'oxc-parser';
import { isFunction, walk } from './ast';
import type { Visit } from './ast';
import { SIZE } from './layers';
import { faultAt, lineAt } from './source';
import type { Fault, Source } from './source';

/** The middle, the ninth tenth and the greatest of a list of lengths. */
export interface Figures {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

/** Catches a file with too many lines. */
export function fileSize(source: Source): Fault[] {
  const lines = source.text.replace(/\n$/, '').split('\n').length;
  if (lines <= SIZE.fileLines) return [];
  return [faultAt(source, 'size', 0, `the file has ${lines} lines, more than ${SIZE.fileLines}`)];
}

/** Catches a function with too many lines; a describe block groups tests and is none. */
export function functionSize(source: Source): Fault[] {
  return functionsOf(source).flatMap(({ node }) => {
    const lines = lengthOf(source, node);
    if (lines <= SIZE.functionLines) return [];
    return [faultAt(source, 'size', node.start, `the function has ${lines} lines, more than ${SIZE.functionLines}`)];
  });
}

/** Measures the named functions of the program and its tools; callbacks written in place are not counted. */
export function functionFigures(sources: readonly Source[]): Figures {
  const lengths = sources
    .filter((source) => !source.isTest && !source.path.startsWith('tests/'))
    .flatMap((source) => functionsOf(source).filter(isNamed).map(({ node }) => lengthOf(source, node)))
    .sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.max(0, Math.ceil(share * lengths.length) - 1)] ?? 0;
  return { median: at(0.5), p90: at(0.9), max: at(1) };
}

function functionsOf(source: Source): Visit[] {
  return [...walk(source.program)].filter((visit) => isFunction(visit.node) && !isDescribe(visit));
}

function isNamed({ node, key }: Visit): boolean {
  return node.type === 'FunctionDeclaration' || key === 'init' || key === 'value';
}

function isDescribe({ parent }: Visit): boolean {
  if (parent?.type !== 'CallExpression') return false;
  return baseName(parent.callee) === 'describe';
}

function baseName(node: Node): string | undefined {
  if (node.type === 'MemberExpression') return baseName(node.object);
  if (node.type === 'CallExpression') return baseName(node.callee);
  return node.type === 'Identifier' ? node.name : undefined;
}

function lengthOf(source: Source, node: Node): number {
  return lineAt(source.text, node.end) - lineAt(source.text, node.start) + 1;
}
