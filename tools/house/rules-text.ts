import type { Directive, Node, Program, Statement } from 'oxc-parser';
import { NAMELESS, NAMES } from './layers';
import { isRoot } from './rules-graph';
import { faultAt } from './source';
import type { Fault, Source } from './source';

type Item = Program['body'][number] | Directive | Statement;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Catches a file that cannot be parsed. */
export function parses(source: Source): Fault[] {
  return source.errors.map((message) => faultAt(source, 'parse', 0, message));
}

/** Catches a file or folder name that is not in kebab-case, and code that is not TypeScript. */
export function names(source: Source): Fault[] {
  if (!/\.tsx?$/.test(source.path)) return [faultAt(source, 'name', 0, 'code is written in .ts or .tsx files')];
  const stem = source.path.replace(/\.tsx?$/, '');
  const wrong = stem.split(/[/.]/).filter((part) => !KEBAB.test(part));
  return wrong.map((part) => faultAt(source, 'name', 0, `${part} is not in kebab-case`));
}

/** Catches the name of a country or an institution where the program must not know any. */
export function words(source: Source): Fault[] {
  if (!NAMELESS.includes(source.folder ?? '')) return [];
  return source.text.split('\n').flatMap((line, index) => {
    const plain = ` ${plainWords(line)} `;
    return NAMES.filter((name) => plain.includes(` ${name} `)).map((name) => ({
      rule: 'words',
      file: source.path,
      line: index + 1,
      message: `${source.folder} must not name "${name}"`,
    }));
  });
}

function plainWords(line: string): string {
  return line
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Catches an export of the program without a sentence of documentation directly before it. */
export function docs(source: Source): Fault[] {
  if (source.folder === undefined || source.isTest) return [];
  const items: readonly Item[] = source.program.body;
  return items.flatMap((item, index) =>
    exportedIn(items, item, index)
      .filter((node) => !(isFace(source.path) && isReExport(node)) && !hasDoc(source, node))
      .map((node) => faultAt(source, 'doc', node.start, `export ${labelOf(node)} lacks a sentence of documentation`)));
}

/** Returns the statements that must carry the documentation for what a statement exports. */
function exportedIn(items: readonly Item[], item: Item, index: number): Node[] {
  if (item.type === 'ExportDefaultDeclaration' || item.type === 'ExportAllDeclaration') return [item];
  if (item.type !== 'ExportNamedDeclaration') return [];
  if (item.declaration === null && item.source === null) {
    return item.specifiers.map(({ local }) =>
      items.find((other) => declaredNames(other).includes(textOf(local))) ?? item);
  }
  const before = items[index - 1];
  const isOverload = before !== undefined && declaredNames(before).includes(declaredNames(item)[0] ?? '');
  return isOverload ? [] : [item];
}

function declaredNames(item: Item): string[] {
  const node: Node | null = item.type === 'ExportNamedDeclaration' ? item.declaration : item;
  if (node === null) return [];
  if (node.type === 'VariableDeclaration') return node.declarations.map(({ id }) => textOf(id));
  return 'id' in node && node.id ? [textOf(node.id)] : [];
}

function textOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

/** A file whose re-exports are documented where they are declared. */
function isFace(path: string): boolean {
  return path.endsWith('/index.ts') || isRoot(path);
}

function isReExport(node: Node): boolean {
  return node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null);
}

function hasDoc(source: Source, node: Node): boolean {
  return source.comments.some((comment) => comment.type === 'Block'
    && /^\*[\s*]*\p{L}/u.test(comment.value)
    && comment.end <= node.start
    && /^[^\S\n]*\n?[^\S\n]*$/.test(source.text.slice(comment.end, node.start)));
}

function labelOf(node: Node): string {
  if (node.type === 'ExportDefaultDeclaration') return 'default';
  if (node.type === 'ExportNamedDeclaration' && node.declaration) return declaredNames(node).join(', ');
  return 'list';
}
