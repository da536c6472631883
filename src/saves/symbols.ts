import { BadBits } from './bit-coder';
import type { BitCoder } from './bit-coder';
import { placeOf, wordAt } from './link-words';

/** The most bits of a whole number: as many as a safe integer has. */
const MOST_BITS = 53;
/** Bits that name one of the known words. */
const WORD_BITS = 8;
const BYTE_BITS = 8;
const LENGTH_BITS = 8;
const DIGIT_BITS = 4;

/** A number from 0 below 2 to the power of `width`, learnt digit by digit. */
export function symbol(coder: BitCoder, model: string, given: number, width: number): number {
  let value = 0;
  for (let place = width - 1; place >= 0; place -= 1) {
    const prefix = value + 2 ** (width - 1 - place);
    value = value * 2 + coder.bit(`${model}.${width}.${prefix}`, Math.floor(given / 2 ** place) % 2);
  }
  return value;
}

/** A number from 0 below 2 to the power of `width` of which nothing can be learnt. */
export function raw(coder: BitCoder, model: string, given: number, width: number): number {
  let value = 0;
  for (let place = width - 1; place >= 0; place -= 1) {
    value = value * 2 + coder.bit(`${model}:${width}:${place}`, Math.floor(given / 2 ** place) % 2);
  }
  return value;
}

/** A whole number from 0 up, shorter the smaller it is (Elias 1975). */
export function whole(coder: BitCoder, model: string, given: number): number {
  const wanted = bitsOf(given + 1);
  let width = 1;
  while (coder.bit(`${model}+${width}`, width < wanted ? 1 : 0) === 1) {
    width += 1;
    if (width > MOST_BITS) throw new BadBits('a number is too large');
  }
  const code = width <= WORD_BITS ? symbol : raw;
  return 2 ** (width - 1) + code(coder, `${model}=${width}`, given + 1 - 2 ** (width - 1), width - 1) - 1;
}

/** A whole number of any size of which nothing is known. */
export function largeWhole(coder: BitCoder, model: string, given: number): number {
  const width = raw(coder, `${model}#`, bitsOf(given), 6);
  if (width > MOST_BITS) throw new BadBits('a number is too large');
  return raw(coder, model, given, width);
}

function bitsOf(value: number): number {
  let width = 0;
  while (width < MOST_BITS && value >= 2 ** width) width += 1;
  return width;
}

/** A text: a known word by its place, any other byte by byte. */
export function text(coder: BitCoder, model: string, given: string): string {
  const place = symbol(coder, model, placeOf(given), WORD_BITS);
  return place === 0 ? letters(coder, given) : wordAt(place);
}

function letters(coder: BitCoder, given: string): string {
  const bytes = new TextEncoder().encode(given);
  const length = symbol(coder, 'length', bytes.length, LENGTH_BITS);
  const read = Array.from({ length }, (_, at) => symbol(coder, 'letter', bytes[at] ?? 0, BYTE_BITS));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read));
  } catch {
    throw new BadBits('a text is broken');
  }
}

/** Hexadecimal digits, as many as are told. */
export function digits(coder: BitCoder, model: string, given: string, count: number): string {
  const read = Array.from({ length: count }, (_, at) => raw(coder, `${model}${at}`, Number.parseInt(given[at] ?? '0', 16), DIGIT_BITS));
  return read.map((digit) => digit.toString(16)).join('');
}

const KINDS = { whole: 0, word: 1, tenths: 2, other: 3 } as const;
const KIND_BITS = 2;
const TENTHS = 10;

/** A number or a text. */
export function value(coder: BitCoder, model: string, given: number | string): number | string {
  const kind = symbol(coder, `${model}k`, kindOf(given), KIND_BITS);
  if (kind === KINDS.word) return text(coder, `${model}w`, String(given));
  if (kind === KINDS.whole) return whole(coder, `${model}n`, Number(given));
  if (kind === KINDS.tenths) return whole(coder, `${model}t`, Math.round(Number(given) * TENTHS)) / TENTHS;
  const number = Number(letters(coder, String(given)));
  if (!Number.isFinite(number)) throw new BadBits('a number is broken');
  return number;
}

function kindOf(given: number | string): number {
  if (typeof given === 'string') return KINDS.word;
  if (isCount(given)) return KINDS.whole;
  const tenths = Math.round(given * TENTHS);
  return isCount(tenths) && tenths / TENTHS === given ? KINDS.tenths : KINDS.other;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 2 ** (MOST_BITS - 1);
}

/** Maps 0, -1, 1, -2 to 0, 1, 2, 3, so that steps in any direction stay small. */
export function step(coder: BitCoder, model: string, given: number): number {
  const code = whole(coder, model, given < 0 ? -2 * given - 1 : 2 * given);
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
