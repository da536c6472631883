import stdlibLn from '@stdlib/math-base-special-ln';
import { describe, expect, it } from 'vitest';
import { makeChance } from './chance';
import { exp } from './exp';
import { hash64 } from './hash';
import { ln } from './ln';

const COUNT = 120_000;
const chance = makeChance(2);

function inputAt(i: number): number {
  const u = chance.uniform(0, 0, 0, i);
  if ((i & 3) === 0) return u;
  if ((i & 3) === 1) return 0.5 + u;
  return exp((u - 0.5) * ((i & 3) === 2 ? 1480 : 20));
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

describe('ln', () => {
  it('is within one unit in the last place of an independent port over wide ranges', () => {
    let worst = 0;
    for (let i = 0; i < COUNT; i += 1) {
      const x = inputAt(i);
      worst = Math.max(worst, ulps(ln(x), stdlibLn(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within one unit of values rounded from forty digits', () => {
    const known: [number, number][] = [
      [2, 0.6931471805599453], [10, 2.302585092994046], [0.1, -2.3025850929940455], [1e-310, -713.8013788281542],
      [1.7e308, 709.7268368932282], [0.9999999, -1.0000000494736474e-7], [3.7, 1.308332819650179],
    ];
    for (const [x, value] of known) expect(ulps(ln(x), value), String(x)).toBeLessThanOrEqual(1);
  });

  it('is exact at its edges', () => {
    expect([ln(1), ln(0), ln(-0), ln(-1), ln(-Infinity), ln(Infinity), ln(NaN)])
      .toEqual([0, -Infinity, -Infinity, NaN, NaN, Infinity, NaN]);
    for (const edge of [5e-324, 2.225073858507201e-308, 2.2250738585072014e-308, 1.7976931348623157e308]) {
      expect(ulps(ln(edge), stdlibLn(edge)), String(edge)).toBeLessThanOrEqual(1);
    }
  });

  it('undoes the exponential', () => {
    for (let x = -700; x < 700; x += 0.137) expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(3e-16 + 3e-16 * Math.abs(x));
  });

  it('gives these bits on every engine', () => {
    const values = Float64Array.from({ length: COUNT }, (_, i) => ln(inputAt(i)));
    expect(hash64(bitsText(values))).toBe('46542cf6dfd39a66');
  });
});
