import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import type { Comment, Program } from 'oxc-parser';
import { importsOf } from './imports';
import type { Import } from './imports';

/** One broken rule at one place. */
export interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One parsed file of code. */
export interface Source {
  /** Path from the root of the house, with forward slashes. */
  readonly path: string;
  /** Folder of src that holds it, or undefined outside src. */
  readonly folder: string | undefined;
  readonly isTest: boolean;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly errors: readonly string[];
  readonly imports: readonly Import[];
}

const TOPS = ['src', 'tools', 'tests'];
const CODE = /\.[cm]?[jt]sx?$/;
/** Tests, and the helpers that only tests may import. */
export const TEST = /\.test\.tsx?$|\/testing\//;

/** Reads and parses all code in the house, in order of path. */
export function readHouse(root: string): Source[] {
  return TOPS.flatMap((top) => listCode(root, top)).sort().map((path) => readSource(root, path));
}

function listCode(root: string, folder: string): string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listCode(root, path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  return {
    path,
    folder: folderOf(path),
    isTest: TEST.test(path),
    text,
    program,
    comments,
    errors: errors.map((error) => error.message),
    imports: importsOf(program),
  };
}

/** Returns the folder of src that holds a path: empty for a file directly in src, undefined outside src. */
export function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src') return undefined;
  return rest.length > 0 ? folder : '';
}

/** Returns the line, counted from 1, at an offset into a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Makes a fault at an offset into a file. */
export function faultAt(source: Source, rule: string, offset: number, message: string): Fault {
  return { rule, file: source.path, line: lineAt(source.text, offset), message };
}
