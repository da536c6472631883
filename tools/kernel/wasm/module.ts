import { OP, TYPE, double, section, signed, textBytes, unsigned, vector } from './bytes';
import { typeOfKind } from './emitter';
import type { HostCall, Shared } from './emitter';
import { inferKinds } from './kinds';
import { readProgram } from './program';
import type { Func, Program } from './program';
import { writeFunction } from './statements';

const PAGE_BYTES = 65536;
const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const SECTION = { types: 1, imports: 2, functions: 3, memory: 5, exports: 7, code: 10, data: 11 } as const;

/** Arrays besides the tables, and how many cells they take. */
const ARRAYS = [['RT', 64], ['Z', 32], ['I', 8]] as const;

/** What is written of a program. */
interface Binary {
  readonly bytes: readonly number[];
  readonly hostCalls: readonly HostCall[];
  readonly bases: ReadonlyMap<string, number>;
}

/** Where each array begins in memory, and how many cells there are in all. */
function layOut({ cells, tables }: Program): { bases: Map<string, number>; size: number } {
  const bases = new Map([['m', 0]]);
  let size = cells;
  for (const [name, count] of [...ARRAYS, ...[...tables].map(([name, list]) => [name, list.length] as const)]) {
    bases.set(name, size);
    size += count;
  }
  return { bases, size };
}

/** Types of functions, each kept once. */
class Types {
  readonly all: number[][] = [];

  place(parameters: readonly number[], results: readonly number[]): number {
    const type = [TYPE.function, ...vector(parameters.map((each) => [each])), ...vector(results.map((each) => [each]))];
    const known = this.all.findIndex((each) => each.join() === type.join());
    return known >= 0 ? known : this.all.push(type) - 1;
  }

  of({ parameters, kinds, gives }: Func): number {
    return this.place(parameters.map((name) => typeOfKind(kinds.get(name) ?? 'double')), gives === undefined ? [] : [typeOfKind(gives)]);
  }
}

/** Writes all functions. Those of the host come first among all, so how many there are is found by writing once before. */
function writeCode(program: Program, bases: ReadonlyMap<string, number>): { codes: number[][]; shared: Shared; hostCalls: readonly HostCall[] } {
  const all = [...program.functions.values()];
  const places = new Map(all.map(({ name }, place) => [name, place]));
  const hostCalls: HostCall[] = [];
  let before = 0;
  const hostPlace = ({ count, text }: HostCall): number => {
    const known = hostCalls.findIndex((each) => each.text === text && each.count === count);
    return known >= 0 ? known : hostCalls.push({ count, text }) - 1;
  };
  const shared: Shared = { program, kinds: inferKinds(program), bases, hostPlace, placeOf: (name) => before + (places.get(name) as number) };
  all.forEach((func) => writeFunction(shared, func));
  before = hostCalls.length;
  return { codes: all.map((func) => writeFunction(shared, func)), shared, hostCalls };
}

/** A program as a module of WebAssembly. */
function encode(program: Program): Binary {
  const { bases, size } = layOut(program);
  const { codes, shared, hostCalls } = writeCode(program, bases);
  const types = new Types();
  const functions = [...program.functions.values()].map((func) => unsigned(types.of(func)));
  const imports = hostCalls.map(({ count }, place) => [
    ...textBytes('host'), ...textBytes(`h${place}`), 0, ...unsigned(types.place(Array.from({ length: count }, () => TYPE.double), [TYPE.double])),
  ]);
  const exports = program.named.map((name) => [...textBytes(name), 0, ...unsigned(shared.placeOf(name))]);
  const data = [...program.tables].map(([name, list]) => [0, OP.whole, ...signed((bases.get(name) as number) * 8), OP.end, ...unsigned(list.length * 8), ...list.flatMap(double)]);
  const bytes = HEAD.concat(
    section(SECTION.types, vector(types.all)),
    section(SECTION.imports, vector(imports)),
    section(SECTION.functions, vector(functions)),
    section(SECTION.memory, vector([[0, ...unsigned(Math.ceil((size * 8) / PAGE_BYTES))]])),
    section(SECTION.exports, vector([[...textBytes('memory'), 2, 0], ...exports])),
    section(SECTION.code, vector(codes)),
    section(SECTION.data, vector(data)),
  );
  return { bytes, hostCalls, bases };
}

/** Turns the text of a kernel into that of a module of the same shape whose functions are WebAssembly. */
export function asWasm(source: string): string {
  const program = readProgram(source);
  const { bytes, hostCalls, bases } = encode(program);
  const hosts = hostCalls.map(({ count, text }, place) => `h${place}: (${Array.from({ length: count }, (_, at) => `x${at}`).join(', ')}) => ${text}`);
  const at = (name: string): number => (bases.get(name) as number) * 8;
  return `let D = null;
const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (each) => each.charCodeAt(0));
const host = {\n${hosts.join(',\n')}\n};
const { memory, ${program.named.join(', ')} } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { host }).exports;
export const m = new Float64Array(memory.buffer, 0, ${program.cells});
const RT = new Float64Array(memory.buffer, ${at('RT')}, 64);
export const Z = new Float64Array(memory.buffer, ${at('Z')}, 22);
const I = new Int32Array(memory.buffer, ${at('I')}, 16);
export function setKey(seed, domain) {
  for (const kind of [0, 1]) {
    const at = 8 * kind;
    I.set([seed % 4294967296, Math.floor(seed / 4294967296), domain, kind], at);
    I[at + 4] = 466688986 ^ I[at] ^ I[at + 1] ^ I[at + 2] ^ I[at + 3];
  }
}
export function useChance(rules, doctrines) { D = doctrines; }
${program.kept.join('\n')}
`;
}
