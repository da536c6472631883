import { parseSync } from 'oxc-parser';
import type { Loose } from '../stage/values';
import { ANSWERED_BY, NATIVES, WHOLE_PARAMETERS } from './natives';

/** What a number is held as: a double, a whole number of 32 bits, or a flag that is one or zero. */
export type Kind = 'double' | 'whole' | 'flag';

/** One function to be compiled. */
export interface Func {
  readonly name: string;
  readonly parameters: string[];
  readonly body: readonly Loose[];
  /** Kinds of its parameters and variables. */
  readonly kinds: Map<string, Kind>;
  gives: Kind | undefined;
  /** Says that its parameters' kinds do not follow from its calls. */
  readonly isNative: boolean;
}

/** A module of code, taken apart. */
export interface Program {
  readonly functions: ReadonlyMap<string, Func>;
  readonly tables: ReadonlyMap<string, readonly number[]>;
  /** Numbers that its memory holds. */
  readonly cells: number;
  /** Statements that stay as they are. */
  readonly kept: readonly string[];
  /** Functions that those statements name. */
  readonly named: readonly string[];
}

const COMPILED = /^\w*_\d+$/;
const TABLE = /^T\d+$/;
/** What the runtime of the module declares and the code no longer needs. */
const REPLACED = new Set(['m', 'AR', 'RT', 'C', 'D', 'useChance', 'setKey', 'drawDay', 'Q', 'Z', 'POWERS', 'DOUBLE', 'HALVES', 'put', 'expQ', 'lnQ', 'powQ',
  'TWO_26', 'TWO_TO_MINUS_52', 'TWO_PI', 'PARITY', 'UNIFORMS', 'NORMALS', 'words', 'draw', 'uniformAt', 'drawPair']);

/** Visits a piece of syntax and all that is in it. */
export function walk(node: Loose, visit: (node: Loose) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') visit(node);
  for (const part of Object.values(node)) walk(part, visit);
}

const numberOf = (value: number): Loose => ({ type: 'Literal', value });

/** A sequence that sets AR or Q and then calls is a call with parameters. */
function passed(list: readonly Loose[], source: string): Loose {
  const given: Loose[] = [];
  for (const each of list) {
    if (each.type === 'AssignmentExpression') given[each.left.property.value] = plain(each.right, source);
    else if (each.type === 'CallExpression') {
      const call = plain(each, source);
      return { ...call, args: [...call.args, ...given], passed: given.length };
    }
  }
  throw new SyntaxError('a sequence without a call');
}

const bare = (node: Loose): Loose => (node.type === 'ParenthesizedExpression' ? bare(node.expression) : node);

/** Syntax with fewer forms: no brackets, no negated literals, and all calls of one kind. */
function plain(node: Loose, source: string): Loose {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => plain(each, source));
  switch (node.type) {
    case 'ParenthesizedExpression': return plain(node.expression, source);
    case 'SequenceExpression': return passed(node.expressions.map(bare), source);
    case 'CallExpression': {
      const name = source.slice(node.callee.start, node.callee.end);
      return { type: 'Call', name: ANSWERED_BY[name] ?? name, args: plain(node.arguments, source), text: source.slice(node.start, node.end), passed: 0 };
    }
    case 'Identifier':
      if (node.name === 'NaN') return numberOf(NaN);
      return node.name === 'Infinity' ? numberOf(Infinity) : { type: node.type, name: node.name };
    case 'MemberExpression':
      if (node.object.name === 'AR') return { type: 'Identifier', name: `$${node.property.value}` };
      break;
    default:
  }
  const made = Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'start' && key !== 'end').map(([key, part]) => [key, plain(part, source)]));
  if (made['type'] === 'UnaryExpression' && made['operator'] === '-' && typeof made['argument'].value === 'number') return numberOf(-made['argument'].value);
  return made;
}

function functionOf(declared: Loose, source: string, isNative: boolean): Func {
  const parameters: string[] = declared.params.map(({ name }: Loose) => name);
  const kinds = new Map<string, Kind>();
  if (isNative) parameters.forEach((name) => kinds.set(name, WHOLE_PARAMETERS.includes(name) ? 'whole' : 'double'));
  return { name: declared.id.name, parameters, body: plain(declared.body.body, source), kinds, gives: undefined, isNative };
}

/** Numbers that pass through AR become parameters of the functions that read them. */
function receive(functions: ReadonlyMap<string, Func>): void {
  const counts = new Map<string, number>();
  for (const { body } of functions.values()) {
    walk(body, (node) => {
      if (node.type === 'Call' && node.passed > 0) counts.set(node.name, node.passed);
    });
  }
  for (const { name, parameters, isNative } of functions.values()) {
    if (!isNative) for (let place = 0; place < (counts.get(name) ?? 0); place += 1) parameters.push(`$${place}`);
  }
}

function nameOf(statement: Loose): string {
  const declared = statement.declaration ?? statement;
  return declared.id?.name ?? declared.declarations?.[0]?.id.name ?? '';
}

/** Takes the text of a module apart: what is to be compiled and what stays. */
export function readProgram(source: string): Program {
  const functions = new Map<string, Func>();
  const tables = new Map<string, readonly number[]>();
  const kept: string[] = [];
  const named = new Set<string>();
  let cells = 0;
  for (const declared of parse(NATIVES)) functions.set(declared.id.name, functionOf(declared, NATIVES, true));
  for (const statement of parse(source)) {
    const name = nameOf(statement);
    const value = (statement.declaration ?? statement).declarations?.[0]?.init;
    if (name === 'm') cells = value.arguments[0].value;
    if (statement.type === 'FunctionDeclaration' && COMPILED.test(name)) functions.set(name, functionOf(statement, source, false));
    else if (TABLE.test(name)) tables.set(name, value.elements.map((each: Loose) => plain(each, source).value));
    else if (!REPLACED.has(name) && !isSetUp(statement)) {
      kept.push(source.slice(statement.start, statement.end));
      walk(statement, (node) => node.type === 'Identifier' && COMPILED.test(node.name) && named.add(node.name));
    }
  }
  receive(functions);
  return { functions, tables, cells, kept, named: [...named] };
}

/** Setting up the runtime's own constants is not needed either. */
function isSetUp({ type }: Loose): boolean {
  return type === 'ForStatement';
}

function parse(source: string): readonly Loose[] {
  const { program, errors } = parseSync('kernel.mjs', source);
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
  return program.body;
}
