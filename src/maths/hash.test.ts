import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { checksum, hash64 } from './hash';

function flippedBits(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits !== 0n; bits &= bits - 1n) count += 1;
  return count;
}

describe('hash64', () => {
  it('gives these digits on every engine', () => {
    expect(['', 'a', 'ab', 'abc', '\u0000', '国债', '🐋'].map(hash64)).toEqual([
      '5c0a880da3c512d3', '4465ef3f32af9464', '87babb5f9177136b', '946614c62e210c87',
      '983d440a9eda9bfb', '0f8cc0230e17ef2f', 'f18900e990bbbdc2',
    ]);
  });

  it('is sixteen lower-case hexadecimal digits', () => {
    for (let i = 0; i < 2000; i += 1) expect(hash64(`x${i}`)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has no collision, nor one in either half beyond chance, among near-identical strings', () => {
    const count = 120_000;
    const whole = new Set<string>(), left = new Set<string>(), right = new Set<string>();
    for (let i = 0; i < count; i += 1) {
      const hash = hash64(`{"turn":${i},"yieldBp":431.25,"holdingsUsdBn":[100,200,300]}`);
      whole.add(hash);
      left.add(hash.slice(0, 8));
      right.add(hash.slice(8));
    }
    expect(whole.size).toBe(count);
    // A random 32-bit function is expected to lose about 1.7 of them.
    expect(left.size).toBeGreaterThan(count - 12);
    expect(right.size).toBeGreaterThan(count - 12);
  });

  it('tells apart texts of repeated units by their length alone', () => {
    const hashes = new Set(Array.from({ length: 500 }, (_, i) => hash64('\u0000'.repeat(i))));
    expect(hashes.size).toBe(500);
  });

  it('changes half of its bits for any changed bit of the text', () => {
    const text = 'the quick brown fox';
    for (let at = 0; at < text.length; at += 1) {
      for (let bit = 0; bit < 16; bit += 1) {
        let changed = 0;
        for (let i = 0; i < 50; i += 1) {
          const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
          changed += flippedBits(hash64(`${text}${i}`), hash64(`${text.slice(0, at)}${flipped}${text.slice(at + 1)}${i}`));
        }
        expect(Math.abs(changed / 50 - 32), `unit ${at} bit ${bit}`).toBeLessThan(4);
      }
    }
  });
});

describe('checksum', () => {
  it('does not see the order of keys and sees everything else', () => {
    expect(checksum({ a: 1, b: [1, 2] })).toBe(checksum({ b: [1, 2], a: 1 }));
    expect(checksum({ a: 1, b: [2, 1] })).not.toBe(checksum({ a: 1, b: [1, 2] }));
    expect(checksum({ a: '1' })).not.toBe(checksum({ a: 1 }));
  });

  it('reads a draft of Immer as the value that the draft becomes', () => {
    let inside = '';
    const after = produce({ banks: [{ id: 'x', usdBn: 1 }], note: 'n' }, (draft) => {
      draft.banks[0]!.usdBn = 2;
      draft.banks.push({ id: 'y', usdBn: -0 });
      inside = checksum(draft);
    });
    expect(inside).toBe(checksum(after));
    expect(inside).toBe(checksum({ note: 'n', banks: [{ usdBn: 2, id: 'x' }, { usdBn: 0, id: 'y' }] }));
  });
});
