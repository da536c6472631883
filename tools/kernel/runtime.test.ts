import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, makeChance, pow } from '../../src/maths';
import { Q, Z, drawDay, expQ, lnQ, powQ, setKey } from './runtime';

function same(one: number, other: number): void {
  expect(one).toBe(other);
}

const anyNumber = fc.double();
const EDGES = [0, -0, 1, -1, Infinity, -Infinity, NaN, 5e-324, 709.78, 709.79, -708.5, -745.1, -745.2, 1e-9, -1e-10];

function worth(work: () => void, first: number, second = 0): number {
  Q[0] = first;
  Q[1] = second;
  work();
  return Q[0];
}

describe('what generated code calls', () => {
  it('has the exponential of the rules', () => {
    for (const x of EDGES) same(worth(expQ, x), exp(x));
    fc.assert(fc.property(fc.oneof(anyNumber, fc.double({ min: -750, max: 750 })), (x) => same(worth(expQ, x), exp(x))), { numRuns: 2000 });
  });

  it('has the logarithm of the rules', () => {
    for (const x of EDGES) same(worth(lnQ, x), ln(x));
    fc.assert(fc.property(fc.oneof(anyNumber, fc.double({ min: 0, max: 10, noNaN: true })), (x) => same(worth(lnQ, x), ln(x))), { numRuns: 2000 });
  });

  it('has the powers of the rules', () => {
    const base = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 100, noNaN: true }));
    const exponent = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: -20, max: 20, noNaN: true }));
    fc.assert(fc.property(base, exponent, (x, y) => same(worth(powQ, x, y), pow(x, y))), { numRuns: 2000 });
  });

  it('has the chance of the rules', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), (seed, turn, day) => {
      const chance = makeChance(seed, 'forecast');
      setKey(seed, 1);
      drawDay(turn, day);
      const drawn = [
        ...[0, 1].map((index) => chance.uniform(turn, day, 1, index)),
        ...([[2, 2], [3, 4], [4, 10], [7, 4]] as const).flatMap(([stream, count]) => Array.from({ length: count }, (_, index) => chance.normal(turn, day, stream, index))),
      ];
      drawn.forEach((each, place) => same(Z[place] as number, each));
      expect(drawn).toHaveLength(Z.length);
    }), { numRuns: 300 });
  });
});
