import stdlibExp from '@stdlib/math-base-special-exp';
import { describe, expect, it } from 'vitest';
import { makeChance } from './chance';
import { exp } from './exp';
import { hash64 } from './hash';

const COUNT = 120_000;
const chance = makeChance(1);

function inputAt(i: number): number {
  const width = [1500, 40, 2, 1e-3][i & 3]!;
  return (chance.uniform(0, 0, 0, i) - 0.5) * width;
}

function ulps(a: number, b: number): number {
  const bits = new BigInt64Array(Float64Array.of(a, b).buffer);
  return Math.abs(Number(bits[0]! - bits[1]!));
}

function bitsText(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let text = '';
  for (const value of values) {
    view.setFloat64(0, value);
    text += String.fromCharCode(view.getUint16(0), view.getUint16(2), view.getUint16(4), view.getUint16(6));
  }
  return text;
}

describe('exp', () => {
  it('is within one unit in the last place of an independent port over wide ranges', () => {
    let worst = 0;
    for (let i = 0; i < COUNT; i += 1) {
      const x = inputAt(i);
      worst = Math.max(worst, ulps(exp(x), stdlibExp(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within one unit of values rounded from forty digits', () => {
    const known: [number, number][] = [
      [1, 2.718281828459045], [-1, 0.36787944117144233], [0.5, 1.6487212707001282], [10, 22026.465794806718],
      [-37.5, 5.175555005801869e-17], [709.5, 1.3549863193146328e308], [-708.25, 2.5759248692837695e-308], [-744.5, 5e-324],
    ];
    for (const [x, value] of known) expect(ulps(exp(x), value), String(x)).toBeLessThanOrEqual(1);
  });

  it('is exact at its edges', () => {
    expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(NaN)]).toEqual([1, 1, Infinity, 0, NaN]);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
  });

  it('agrees with the independent port where results are subnormal or near overflow', () => {
    for (let i = 0; i < 2000; i += 1) {
      const low = -708 - i * 0.0185;
      const high = 709 + i * 0.00039;
      expect(ulps(exp(low), stdlibExp(low))).toBeLessThanOrEqual(1);
      expect(ulps(exp(high), stdlibExp(high))).toBeLessThanOrEqual(1);
    }
  });

  it('never falls as its input rises by a visible step', () => {
    let before = 0;
    for (let x = -745; x < 709; x += 0.0371) {
      const now = exp(x);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it('gives these bits on every engine', () => {
    const values = Float64Array.from({ length: COUNT }, (_, i) => exp(inputAt(i)));
    expect(hash64(bitsText(values))).toBe('cade26cabbf67b6d');
  });
});
