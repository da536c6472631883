import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Import } from './imports';
import type { Source } from './source';

/** What an import leads to: code of the house, another file of it, a package, or nothing found. */
export type Target =
  | { readonly kind: 'code'; readonly path: string }
  | { readonly kind: 'asset'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nothing' };

/** An import together with its file and what it leads to. */
export interface Edge {
  readonly from: Source;
  readonly entry: Import;
  readonly target: Target;
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Follows every import of every file; a glob becomes one edge per file it matches. */
export function resolveAll(root: string, sources: readonly Source[]): Edge[] {
  const paths = new Set(sources.map((source) => source.path));
  return sources.flatMap((from) => from.imports.flatMap((entry) =>
    targetsOf(root, paths, from.path, entry).map((target) => ({ from, entry, target }))));
}

function targetsOf(root: string, paths: Set<string>, from: string, entry: Import): Target[] {
  if (entry.specifier === undefined) return [{ kind: 'nothing' }];
  const bare = entry.specifier.replace(/\?.*$/, '');
  if (!/^[./]/.test(bare)) return [{ kind: 'package', name: bare }];
  const path = bare.startsWith('/')
    ? bare.slice(1)
    : posix.join(posix.dirname(from), bare).replace(/\/$/, '');
  return entry.glob ? globTargets(paths, path) : [fileTarget(root, paths, path)];
}

function fileTarget(root: string, paths: Set<string>, path: string): Target {
  // TypeScript and Vite both read './a.js' as './a.ts' where only the latter exists.
  const stems = [path, path.replace(/\.jsx?$/, '')];
  const found = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending))
    .find((candidate) => paths.has(candidate));
  if (found !== undefined) return { kind: 'code', path: found };
  return existsSync(join(root, path)) ? { kind: 'asset', path } : { kind: 'nothing' };
}

function globTargets(paths: Set<string>, pattern: string): Target[] {
  const matcher = globMatcher(pattern);
  const code = [...paths].filter((path) => matcher.test(path));
  return code.length > 0
    ? code.map((path) => ({ kind: 'code', path }))
    : [{ kind: 'asset', path: pattern }];
}

function globMatcher(pattern: string): RegExp {
  const body = pattern.split(/(\*\*\/|\*|\{[^}]*\})/).map((part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '*') return '[^/]*';
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').join('|')})`;
    return part.replace(/[.+?^$()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${body.join('')}$`);
}
