import type { BaseIssue } from 'valibot';
import type { Fault } from '../model';
import type { JsonFault, JsonProblem } from './untrusted-json';
import { jsonPath } from './untrusted-json';

type Detail = JsonFault['detail'];

/** A text of the file is quoted no further than this. */
const LONGEST = 300;

const PROBLEMS: { readonly [problem in JsonProblem]: (detail: Detail) => string } = {
  'too-long': (limit) => `The file is longer than ${limit} bytes: shorten its texts or leave parts out.`,
  'too-deep': (limit) => `Lists and tables nest deeper than ${limit} levels: flatten them.`,
  'too-many-values': (limit) => `The file holds more than ${limit} values: leave parts out.`,
  'not-json': (detail) => `The file is not JSON: repair it with an editor that checks JSON (${detail}).`,
  'not-finite': () => 'This number is too large to be stored: give a smaller one.',
  'reserved-key': (key) => `The key "${key}" is reserved: choose another name.`,
  'not-plain': (kind) => `A level holds texts, numbers, lists and tables only: remove this ${kind}.`,
};

const KINDS: { readonly [schema: string]: string } = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list between square brackets',
  strict_object: 'a table: names and values between braces',
};

/** Puts a problem of the raw text into a sentence. */
export function jsonFault({ path, problem, detail }: JsonFault): Fault {
  return { path, message: quotable(PROBLEMS[problem](detail)) };
}

/** Puts what the schema found into a sentence; checks of the schema carry their own. */
export function schemaFault(issue: BaseIssue<unknown>): Fault {
  const path = jsonPath((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))));
  return { path, message: quotable(issue.kind === 'schema' ? shapeSentence(issue) : issue.message) };
}

function shapeSentence(issue: BaseIssue<unknown>): string {
  const { expected, received, type } = issue;
  if (type === 'strict_object' && expected === 'never') return 'This key is not known here: correct its spelling or remove it.';
  if (type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') return `The key ${expected} is missing: add it.`;
  if (type === 'picklist' || type === 'literal') return `Write one of ${expected} here instead of ${received}.`;
  const kind = KINDS[type];
  return kind === undefined ? issue.message : `Write ${kind} here instead of ${received}.`;
}

/** Puts a sentence that quotes a stranger's file on one line that ends and holds nothing that a terminal obeys. */
export function quotable(sentence: string): string {
  const line = sentence.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
