import type { Loose } from '../stage/values';
import { OP, signed } from './bytes';
import type { Emitter } from './emitter';
import type { Kind } from './program';

/** Writes code, expressions with it. */
export type Writer = Emitter & { value(node: Loose, want: Kind): void };

const OF_ONE: { readonly [name: string]: number } = { 'Math.abs': OP.absolute, 'Math.ceil': OP.ceil, 'Math.floor': OP.floor, 'Math.trunc': OP.trunc, 'Math.sqrt': OP.root };
const TO_LONG_WHOLE = 6755399441055744;
const LOW_WORD = [0xff, 0xff, 0xff, 0xff, 0x0f];

/** What is written in place of a call. */
const WRITTEN: { readonly [name: string]: (to: Writer, args: readonly Loose[]) => void } = {
  'Math.min': (to, args) => extreme(to, args, OP.least),
  'Math.max': (to, args) => extreme(to, args, OP.most),
  'Math.round': round,
  'Math.sign': sign,
  'Number.isFinite': (to, [x]) => {
    to.value(x, 'double');
    to.op(OP.absolute);
    to.double(Infinity);
    to.op(OP.less);
  },
  num: (to, [x]) => {
    to.value(x, 'whole');
    to.op(OP.fromWhole);
  },
  trunc: (to, [x]) => {
    to.value(x, 'double');
    to.toWhole();
  },
  rotl: (to, [x, by]) => {
    to.value(x, 'whole');
    to.value(by, 'whole');
    to.op(OP.rotate);
  },
  copysign: (to, [x, other]) => {
    to.value(x, 'double');
    to.value(other, 'double');
    to.op(OP.copySign);
  },
  hiOf: (to, [x]) => {
    to.value(x, 'double');
    to.op(OP.bitsOf, OP.long, 32, OP.shiftLongRight, OP.lowWord);
  },
  withHi: (to, [x, high]) => {
    to.value(x, 'double');
    to.op(OP.bitsOf, OP.long, ...LOW_WORD, OP.andLong);
    to.value(high, 'whole');
    to.op(OP.longFromWhole, OP.long, 32, OP.shiftLongLeft, OP.orLong, OP.fromBits);
  },
  // The low bits of the sum hold the number; with the bias of exponents added they are shifted to where an exponent stands.
  pow2: (to, [x]) => {
    to.value(x, 'double');
    to.double(TO_LONG_WHOLE);
    to.op(OP.add, OP.bitsOf, OP.long, ...signed(1023), OP.addLong, OP.long, 52, OP.shiftLongLeft, OP.fromBits);
  },
  turned,
};

/** Writes a call of what WebAssembly has itself or can do in a few instructions; says whether it was one. */
export function writeBuiltIn(to: Writer, name: string, args: readonly Loose[]): boolean {
  const ofOne = OF_ONE[name];
  if (ofOne !== undefined) {
    to.value(args[0], 'double');
    to.op(ofOne);
    return true;
  }
  const written = WRITTEN[name];
  written?.(to, args);
  return written !== undefined;
}

function extreme(to: Writer, args: readonly Loose[], op: number): void {
  args.forEach((each, at) => {
    to.value(each, 'double');
    if (at > 0) to.op(op);
  });
}

/** Halves go up: the number rounded up, less one where that is more than a half above it. */
function round(to: Writer, [x]: readonly Loose[]): void {
  to.value(x, 'double');
  to.keep(' number');
  to.op(OP.ceil);
  to.keep(' up');
  to.get(' up');
  to.double(0.5);
  to.op(OP.subtract);
  to.get(' number');
  to.op(OP.greater, OP.fromWhole, OP.subtract);
}

/** One with the number's sign; zeros and what is not a number stay as they are. */
function sign(to: Writer, [x]: readonly Loose[]): void {
  to.value(x, 'double');
  to.set(' number', 'double');
  to.double(1);
  to.get(' number');
  to.op(OP.copySign);
  to.get(' number');
  to.get(' number');
  to.op(OP.absolute);
  to.double(0);
  to.op(OP.greater, OP.select);
}

/** The first where bit 0 of the third is clear, else the second; its sign turned where bit 1 of the fourth is set. */
function turned(to: Writer, [one, other, choice, turn]: readonly Loose[]): void {
  to.value(one, 'double');
  to.op(OP.bitsOf);
  to.value(other, 'double');
  to.op(OP.bitsOf, OP.exclusiveLong);
  to.value(choice, 'whole');
  to.op(OP.longFromWhole, OP.long, 1, OP.andLong, OP.long, 1, OP.subtractLong, OP.andLong);
  to.value(other, 'double');
  to.op(OP.bitsOf, OP.exclusiveLong);
  to.value(turn, 'whole');
  to.whole(1);
  to.op(OP.shiftRight, OP.longFromWhole, OP.long, 63, OP.shiftLongLeft, OP.exclusiveLong, OP.fromBits);
}
