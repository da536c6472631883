import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from './chance';
import type { ChanceDomain, CounterChance } from './chance';

const small = fc.integer({ min: 0, max: 5 });
const place = fc.tuple(fc.boolean(), small, small, small, small);
type Place = readonly [boolean, number, number, number, number];

function draw(chance: CounterChance, [normal, turn, day, stream, index]: Place): number {
  return normal ? chance.normal(turn, day, stream, index) : chance.uniform(turn, day, stream, index);
}

function moments(count: number, at: (i: number) => number): { mean: number; square: number; fourth: number } {
  let sum = 0, square = 0, fourth = 0;
  for (let i = 0; i < count; i += 1) {
    const x = at(i);
    sum += x;
    square += x * x;
    fourth += x * x * x * x;
  }
  return { mean: sum / count, square: square / count, fourth: fourth / count };
}

function correlation(count: number, a: (i: number) => number, b: (i: number) => number): number {
  return moments(count, (i) => (a(i) + b(i)) / 2).square - moments(count, (i) => (a(i) - b(i)) / 2).square;
}

describe('chance', () => {
  it('never depends on the order of calls', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.array(place, { maxLength: 40 }), (seed, places) => {
      const shared = makeChance(seed);
      for (const at of places) expect(draw(shared, at)).toBe(draw(makeChance(seed), at));
    }));
  });

  it('becomes the chance of another seed as if made afresh, whatever was drawn before', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.maxSafeNat(), fc.array(place, { minLength: 1, maxLength: 20 }), (before, after, places) => {
      const reused = makeChance(before, 'forecast');
      for (const at of places) draw(reused, at);
      reused.rekey(after);
      for (const at of places) expect(draw(reused, at)).toBe(draw(makeChance(after, 'forecast'), at));
    }));
  });

  it('differs at every place, kind, seed and domain', () => {
    const seen = new Set<number>();
    let count = 0;
    for (const seed of [0, 1, 4_294_967_296, Number.MAX_SAFE_INTEGER]) {
      for (const domain of ['game', 'forecast', 'doctrine'] as ChanceDomain[]) {
        const chance = makeChance(seed, domain);
        for (let i = 0; i < 2048; i += 1, count += 1) {
          seen.add(draw(chance, [(i & 1) === 1, (i >> 1) & 3, (i >> 3) & 7, (i >> 6) & 3, i >> 8]));
        }
      }
    }
    expect(seen.size).toBe(count);
  });

  it('draws for the game unless told otherwise', () => {
    expect(makeChance(9).uniform(1, 2, 3, 4)).toBe(makeChance(9, 'game').uniform(1, 2, 3, 4));
  });

  it('refuses a seed that is not an integer from 0 to 2^53 - 1', () => {
    for (const seed of [-1, 0.5, Number.MAX_SAFE_INTEGER + 1, NaN, Infinity]) {
      expect(() => makeChance(seed)).toThrow(RangeError);
      expect(() => makeChance(1).rekey(seed)).toThrow(RangeError);
    }
  });

  it('draws uniforms in the open unit interval with a flat histogram', () => {
    const chance = makeChance(3);
    const bins = new Int32Array(64);
    const count = 256_000;
    let outside = 0;
    for (let i = 0; i < count; i += 1) {
      const u = chance.uniform(1, 2, 3, i);
      if (u <= 0 || u >= 1) outside += 1;
      bins[Math.floor(u * 64)]! += 1;
    }
    expect(outside).toBe(0);
    const expected = count / 64;
    let chiSquare = 0;
    for (const bin of bins) chiSquare += ((bin - expected) * (bin - expected)) / expected;
    expect(chiSquare).toBeLessThan(120);
    expect(chiSquare).toBeGreaterThan(25);
  });

  it('draws normals with the moments and tails of the standard normal', () => {
    const chance = makeChance(4);
    const count = 300_000;
    const { mean, square, fourth } = moments(count, (i) => chance.normal(5, 0, 2, i));
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(square - 1)).toBeLessThan(0.013);
    expect(Math.abs(fourth - 3)).toBeLessThan(0.09);
    let beyondTwo = 0;
    for (let i = 0; i < count; i += 1) if (chance.normal(5, 0, 2, i) > 2) beyondTwo += 1;
    expect(Math.abs(beyondTwo / count - 0.0227501)).toBeLessThan(0.0014);
  });

  it('draws normals uncorrelated with neighbours, other streams and the uniforms of the same place', () => {
    const chance = makeChance(5);
    const count = 100_000;
    const base = (i: number): number => chance.normal(0, 0, 0, i);
    expect(Math.abs(correlation(count, base, (i) => chance.normal(0, 0, 0, i + 1)))).toBeLessThan(0.016);
    expect(Math.abs(correlation(count, base, (i) => chance.normal(0, 0, 1, i)))).toBeLessThan(0.016);
    expect(Math.abs(correlation(count, base, (i) => chance.normal(0, 1, 0, i)))).toBeLessThan(0.016);
    expect(Math.abs(correlation(count, base, (i) => chance.uniform(0, 0, 0, i) - 0.5))).toBeLessThan(0.016);
  });

  it('gives these numbers on every engine', () => {
    const chance = makeChance(20_260_707, 'forecast');
    expect([0, 1, 2, 3].map((i) => chance.uniform(1, 2, 3, i))).toEqual([
      0.6514748511115626, 0.42033541892300985, 0.671849827705444, 0.4036806033050152,
    ]);
    expect([0, 1, 2, 3].map((i) => chance.normal(1, 2, 3, i))).toEqual([
      -0.4139360062060656, -0.54330252645659, -1.467353989253929, -1.83313324132679,
    ]);
  });
});
