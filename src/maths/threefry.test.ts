import { describe, expect, it } from 'vitest';
import { threefry4x32, threefryRounds } from './threefry';

type Eight = [number, number, number, number, number, number, number, number];

const ZEROS: Eight = [0, 0, 0, 0, 0, 0, 0, 0];
const ONES: Eight = [-1, -1, -1, -1, -1, -1, -1, -1];
// The key is the second half of pi's digits and the counter the first, as in Random123's kat_vectors.
const PI: Eight = [
  0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344,
];

function hex(words: ArrayLike<number>): string {
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}

function rounds(count: number, input: Eight): string {
  const out = new Int32Array(4);
  threefryRounds(count, ...input, out);
  return hex(out);
}

function words(input: Eight): Int32Array {
  const out = new Int32Array(4);
  threefry4x32(...input, out);
  return out;
}

function countBits(word: number): number {
  let n = 0;
  for (let w = word; w !== 0; w &= w - 1) n += 1;
  return n;
}

/** One more round after the twelfth, with the rotations 6 and 20. */
function thirteenth(input: Eight): string {
  const [x0, x1, x2, x3] = words(input) as unknown as [number, number, number, number];
  const a = (x0 + x1) | 0;
  const c = (x2 + x3) | 0;
  return hex([a, ((x1 << 6) | (x1 >>> 26)) ^ a, c, ((x3 << 20) | (x3 >>> 12)) ^ c]);
}

describe('threefry4x32', () => {
  it('gives the published words after 20 rounds', () => {
    expect(rounds(20, ZEROS)).toBe('9c6ca96a e17eae66 fc10ecd4 5256a7d8');
    expect(rounds(20, ONES)).toBe('2a881696 57012287 f6c7446e a16a6732');
    expect(rounds(20, PI)).toBe('59cd1dbb b8879579 86b5d00c ac8b6d84');
  });

  it('gives the published words after 72 rounds', () => {
    expect(rounds(72, ZEROS)).toBe('93171da6 9220326d b392b7b1 ff58a002');
    expect(rounds(72, ONES)).toBe('60743f3d 9961e684 aab21c34 8c65fb7d');
    expect(rounds(72, PI)).toBe('09930adf 7f27bd55 9ed68ce1 97f803f6');
  });

  it('stands one round before the published words of 13 rounds', () => {
    expect(thirteenth(ZEROS)).toBe('531c7e4f 39491ee5 2c855a92 3d6abf9a');
    expect(thirteenth(ONES)).toBe('c4189358 1c9cc83a d5881c67 6a0a89e0');
    expect(thirteenth(PI)).toBe('4aa71d8f 734738c2 431fc6a8 ae6debf1');
  });

  it('keeps these words of its own twelve rounds', () => {
    expect(hex(words(ZEROS))).toBe('a97328cd a9a95582 2e34d974 fe50811e');
    expect(hex(words(PI))).toBe('15bf9cfa 34e78095 204a27d1 22d59ed7');
  });

  it('sets every output bit for half of all counters', () => {
    const blocks = 40_000;
    const ones = new Int32Array(128);
    for (let i = 0; i < blocks; i += 1) {
      const out = words([7, 0, 0, 0, 0, 0, 0, i]);
      for (let bit = 0; bit < 128; bit += 1) ones[bit]! += (out[bit >> 5]! >>> (bit & 31)) & 1;
    }
    const fiveSd = 5 * 0.5 * Math.sqrt(blocks);
    for (const count of ones) expect(Math.abs(count - blocks / 2)).toBeLessThan(fiveSd);
  });

  it('changes half of its output bits for any changed bit of key or counter', () => {
    const trials = 400;
    for (let flip = 0; flip < 256; flip += 1) {
      let changed = 0;
      for (let i = 0; i < trials; i += 1) {
        const input: Eight = [i, 0, 1, 0, 3, i * 17, 2, 9];
        const before = words(input);
        input[flip >> 5]! ^= 1 << (flip & 31);
        const after = words(input);
        for (let w = 0; w < 4; w += 1) changed += countBits(before[w]! ^ after[w]!);
      }
      expect(Math.abs(changed / (trials * 128) - 0.5), `bit ${flip}`).toBeLessThan(0.012);
    }
  });

  it('fills a plain array as it fills a typed one', () => {
    const plain = [0, 0, 0, 0];
    threefry4x32(...PI, plain);
    expect(plain).toEqual([...words(PI)]);
  });
});
