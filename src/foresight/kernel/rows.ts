import type { Choice } from '../../model';
import type { Kernel, Pair } from './contract';
import { partOf } from './pack';

/** Rows for which every kernel has room in what is decided and heard. */
const MOST_ROWS = 40;

/** An act as a kernel's memory holds it: the code of seat and action, and the arguments in their places. */
export interface Coded {
  readonly code: number;
  readonly args: readonly number[];
}

/** Gives an act of a seat as memory holds it; null where it has arguments that memory cannot hold. */
export function codedAct(kernel: Kernel, seat: string, { action, args }: Choice): Coded | null {
  const pair = kernel.pairs.find((each) => each.seatId === seat && each.action === action);
  if (pair === undefined || Object.keys(args).length !== pair.parameters.length) return null;
  const coded = pair.parameters.map((parameter) => argumentOf(kernel, parameter, args[parameter.id]));
  if (coded.some(Number.isNaN)) return null;
  const { size } = partOf(kernel.layout, 'decisions').type.element ?? { size: 0 };
  return { code: pair.code, args: [...coded, ...Array.from({ length: size - 3 - coded.length }, () => 0)] };
}

function argumentOf(kernel: Kernel, { kind }: Pair['parameters'][number], value: unknown): number {
  if (kind === 'choice') return typeof value === 'string' ? kernel.intern(value) : NaN;
  return typeof value === 'number' ? value : NaN;
}

/** Puts a row at the end of a list of memory; gives up where it is full. */
export function addRow({ m, GaveUp }: Kernel, list: number, row: readonly number[]): void {
  const length = m[list] as number;
  if (length >= MOST_ROWS) throw new GaveUp('decisions');
  m.set(row, list + 1 + length * row.length);
  m[list] = length + 1;
}
