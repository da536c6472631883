import type { CallExpression, NewExpression, Node, Program } from 'oxc-parser';
import { literalText, memberName, walk } from './ast';

/** One place where a file names another file or a package. */
export interface Import {
  /** What is named, or undefined where it is computed at run time. */
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  /** True where the specifier is a pattern that may name many files. */
  readonly glob: boolean;
  readonly start: number;
}

/** Lists every import of a program: static, type, dynamic, re-export, worker address and glob. */
export function importsOf(program: Program): Import[] {
  return [...walk(program)].flatMap(({ node }) => importsAt(node));
}

function importsAt(node: Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [named(node, node.source, node.importKind === 'type')];
    case 'ExportAllDeclaration':
      return [named(node, node.source, node.exportKind === 'type')];
    case 'ExportNamedDeclaration':
      return node.source ? [named(node, node.source, node.exportKind === 'type')] : [];
    case 'TSImportType':
      return [named(node, node.source, true)];
    case 'ImportExpression':
      return [named(node, node.source, false)];
    case 'NewExpression':
      return importsOfAddress(node);
    case 'CallExpression':
      return importsOfGlob(node);
    default:
      return [];
  }
}

function named(node: Node, source: Node, typeOnly: boolean): Import {
  return { specifier: literalText(source), typeOnly, glob: false, start: node.start };
}

// A file named by `new URL('./file.ts', import.meta.url)` is bundled by Vite like an import.
function importsOfAddress(node: NewExpression): Import[] {
  const [source, base] = node.arguments;
  const isAddress = node.callee.type === 'Identifier' && node.callee.name === 'URL'
    && base !== undefined && memberName(base) === 'url';
  const specifier = literalText(source);
  return isAddress && specifier !== undefined && /\.[a-z]+(\?|$)/.test(specifier)
    ? [{ specifier, typeOnly: false, glob: false, start: node.start }]
    : [];
}

function importsOfGlob(node: CallExpression): Import[] {
  const isGlob = memberName(node.callee) === 'glob' && node.callee.type === 'MemberExpression'
    && node.callee.object.type === 'MetaProperty';
  if (!isGlob) return [];
  const [first] = node.arguments;
  const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
  return patterns
    .map((pattern) => literalText(pattern))
    .filter((pattern) => !pattern?.startsWith('!'))
    .map((specifier) => ({ specifier, typeOnly: false, glob: true, start: node.start }));
}
