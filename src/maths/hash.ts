import { canonicalJson } from './canonical-json';

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function avalanche(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex8(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/** Sixteen hexadecimal digits that depend on every UTF-16 code unit of a text: two coupled lanes after MurmurHash3. */
export function hash64(text: string): string {
  const { length } = text;
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  for (let i = 0; i < length; i += 2) {
    // Past an odd end charCodeAt gives NaN, which shifts as 0; the length mixed in below tells it from a zero unit.
    const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    a ^= Math.imul(rotate(Math.imul(pair, 0x239b961b), 15), 0xab0e9789);
    a = (rotate(a, 19) + b) | 0;
    a = (Math.imul(a, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotate(Math.imul(pair, 0x38b34ae5), 16), 0xa1e38b93);
    b = (rotate(b, 17) + a) | 0;
    b = (Math.imul(b, 5) + 0x0bcaa747) | 0;
  }
  a = avalanche(a ^ length);
  b = avalanche((b ^ length) + a);
  a = avalanche(a + b);
  return hex8(a) + hex8(b);
}

/** The hash of a value's canonical JSON: equal for equal values whatever the order of their keys. */
export function checksum(value: unknown): string {
  return hash64(canonicalJson(value));
}
