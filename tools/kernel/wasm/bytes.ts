/** Instructions of WebAssembly by what they do; numbers are doubles where nothing else is said. */
export const OP = {
  trap: 0x00, block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, leave: 0x0c, leaveIf: 0x0d, give: 0x0f, call: 0x10, drop: 0x1a, select: 0x1b,
  get: 0x20, set: 0x21, tee: 0x22, loadWhole: 0x28, load: 0x2b, store: 0x39, whole: 0x41, long: 0x42, double: 0x44,
  not: 0x45, addWhole: 0x6a, subtractWhole: 0x6b, multiplyWhole: 0x6c, restWhole: 0x6f, and: 0x71, or: 0x72, shiftLeft: 0x74, shiftRight: 0x76, rotate: 0x77,
  equal: 0x61, unequal: 0x62, less: 0x63, greater: 0x64, absolute: 0x99, negate: 0x9a, ceil: 0x9b, floor: 0x9c, trunc: 0x9d, root: 0x9f,
  add: 0xa0, subtract: 0xa1, least: 0xa4, most: 0xa5, copySign: 0xa6, lowWord: 0xa7, fromWhole: 0xb7, bitsOf: 0xbd, fromBits: 0xbf,
  addLong: 0x7c, subtractLong: 0x7d, andLong: 0x83, orLong: 0x84, exclusiveLong: 0x85, shiftLongLeft: 0x86, shiftLongRight: 0x87, longFromWhole: 0xad,
} as const;

/** How types are written: doubles, whole numbers of 32 bits, and nothing. */
export const TYPE = { double: 0x7c, whole: 0x7f, nothing: 0x40, function: 0x60 } as const;

/** A number of no sign, seven bits a byte. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

/** A number of 32 bits with its sign, seven bits a byte. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  return [...bytes, rest & 127];
}

/** The eight bytes of a double. */
export function double(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

/** Several things with their count before them. */
export function vector(list: readonly (readonly number[])[]): number[] {
  return [...unsigned(list.length), ...list.flat()];
}

/** A text with its length before it. */
export function textBytes(text: string): number[] {
  const bytes = [...Buffer.from(text)];
  return [...unsigned(bytes.length), ...bytes];
}

/** One section of a module. */
export function section(id: number, bytes: readonly number[]): number[] {
  return [id, ...unsigned(bytes.length)].concat(bytes);
}
