import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exp, ln, makeChance, pow } from '../../../src/maths';
import { loadText } from '../load';
import { double, signed, textBytes, unsigned } from './bytes';
import { asWasm } from './module';

interface Loaded {
  readonly m: Float64Array;
  readonly Z: Float64Array;
  setKey(seed: number, domain: number): void;
  readonly [work: string]: unknown;
}

/** Calls expressions of two numbers, `x` and `y`, that lie in memory, by their place in a list. */
async function compiled(expressions: readonly string[], more = ''): Promise<Loaded> {
  const functions = expressions.map((expression, at) => `function work_${at}() {\nvar x = m[1];\nvar y = m[2];\nm[0] = ${expression};\n}\nexport const call${at} = work_${at};\n`);
  return (await loadText(asWasm(`export const m = new Float64Array(64);\n${functions.join('')}${more}`))) as Loaded;
}

function worth(loaded: Loaded, at: number, x: number, y = 0): number {
  loaded.m.set([NaN, x, y]);
  (loaded[`call${at}`] as () => void)();
  return loaded.m[0] as number;
}

const EDGES = [0, -0, 0.5, -0.5, 1.5, -1.5, 0.49999999999999994, 1, -1, 2251799813685249.5, Infinity, -Infinity, NaN, 5e-324, 709.78, 709.79, -708.5, -745.1, -745.2, 1e-9, -1e-10];

const AS_JAVASCRIPT: readonly (readonly [string, (x: number, y: number) => number])[] = [
  ['Math.abs(x)', Math.abs], ['Math.floor(x)', Math.floor], ['Math.ceil(x)', Math.ceil], ['Math.trunc(x)', Math.trunc], ['Math.round(x)', Math.round],
  ['Math.sign(x)', Math.sign], ['Math.sqrt(x)', Math.sqrt], ['Math.min(x, y)', Math.min], ['Math.max(x, y)', Math.max], ['-x', (x) => -x],
  ['x / y - 3 * y', (x, y) => x / y - 3 * y], ['(x < y ? 2 : -0)', (x, y) => (x < y ? 2 : -0)], ['(x && y ? 1 : 0.5)', (x, y) => (x && y ? 1 : 0.5)],
  ['(!(x <= y) || Number.isFinite(y) ? x : y)', (x, y) => (!(x <= y) || Number.isFinite(y) ? x : y)],
];

describe('bytes of WebAssembly', () => {
  it('hold numbers seven bits at a time', () => {
    expect(unsigned(0)).toEqual([0]);
    expect(unsigned(624485)).toEqual([0xe5, 0x8e, 0x26]);
    expect(signed(-123456)).toEqual([0xc0, 0xbb, 0x78]);
    expect([signed(63), signed(64), signed(-64), signed(-65)]).toEqual([[0x3f], [0xc0, 0], [0x40], [0xbf, 0x7f]]);
    expect(signed(-2147483648)).toEqual([0x80, 0x80, 0x80, 0x80, 0x78]);
  });

  it('hold doubles and texts', () => {
    expect(double(-2)).toEqual([0, 0, 0, 0, 0, 0, 0, 0xc0]);
    expect(textBytes('né')).toEqual([3, 0x6e, 0xc3, 0xa9]);
  });
});

describe('code as WebAssembly', () => {
  it('gives what JavaScript gives, of zeros, infinities and what is no number too', async () => {
    const loaded = await compiled(AS_JAVASCRIPT.map(([text]) => text));
    AS_JAVASCRIPT.forEach(([text, work], at) => {
      for (const x of EDGES) for (const y of EDGES) expect([text, x, y, worth(loaded, at, x, y)]).toEqual([text, x, y, work(x, y)]);
    });
  });

  it('finds the remainders that JavaScript finds', async () => {
    const loaded = await compiled(['Math.floor(x) % 7', 'x % y']);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 99, noNaN: true }), (whole, x, y) => {
      expect(worth(loaded, 0, whole + 0.25)).toBe(whole % 7);
      expect(worth(loaded, 1, x, y)).toBe(x % y);
      expect(worth(loaded, 1, -x, y)).toBe(-x % y);
    }));
  });

  it('finds its way through loops, tables, calls and texts of the host', async () => {
    const loaded = await compiled([], `const AR = new Float64Array(32);
const X = { giveUp(why) { throw new RangeError(why); } };
const T0 = [2, -3.5, NaN];
function row_1(v1) { if (v1 > 2) { X.giveUp("far"); } return T0[v1] + AR[0]; }
function sum_2() {
  var v2 = 0; var v3 = 0;
  L: { for (;;) { if (!(v2 < m[3])) { break L; } m[10 + v2] = (AR[0] = 0.5, row_1(v2)); v2 = v2 + 1; } }
  m[0] = v2;
}
export const sum = sum_2;`);
    loaded.m[3] = 3;
    (loaded['sum'] as () => void)();
    expect([...loaded.m.subarray(10, 14)]).toEqual([2.5, -3, NaN, 0]);
    loaded.m[3] = 4;
    expect(loaded['sum']).toThrow(new RangeError('far'));
  });
});

describe('mathematics and chance as WebAssembly', () => {
  let loaded: Loaded;
  beforeAll(async () => {
    const more = 'function day_9() { drawDay(m[1], m[2]); }\nexport const day = day_9;';
    loaded = await compiled(['(Q[0] = x, expQ(), Q[0])', '(Q[0] = x, lnQ(), Q[0])', '(Q[0] = x, Q[1] = y, powQ(), Q[0])', 'C.normal(x, y, 7, 3)', 'C.uniform(x, y, 5, 1)'], more);
  });
  const any = fc.oneof(fc.double(), fc.double({ min: -750, max: 750 }), fc.constantFrom(...EDGES));

  it('are exponentials, logarithms and powers of the rules to the last bit', () => {
    fc.assert(fc.property(any, fc.double({ min: -20, max: 20, noNaN: true }), (x, y) => {
      expect(worth(loaded, 0, x)).toBe(exp(x));
      expect(worth(loaded, 1, x)).toBe(ln(x));
      if (x >= 0 && x < 100) expect(worth(loaded, 2, x, y)).toBe(pow(x, y));
    }), { numRuns: 2000 });
  });

  it('are the chance of the rules to the last bit', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), (seed, turn, day) => {
      const chance = makeChance(seed, 'forecast');
      loaded.setKey(seed, 1);
      expect(worth(loaded, 3, turn, day)).toBe(chance.normal(turn, day, 7, 3));
      expect(worth(loaded, 4, turn, day)).toBe(chance.uniform(turn, day, 5, 1));
      (loaded['day'] as () => void)();
      const normals = ([[2, 2], [3, 4], [4, 10], [7, 4]] as const).flatMap(([stream, count]) => Array.from({ length: count }, (_, index) => chance.normal(turn, day, stream, index)));
      expect([...loaded.Z]).toEqual([chance.uniform(turn, day, 1, 0), chance.uniform(turn, day, 1, 1), ...normals]);
    }), { numRuns: 300 });
  });
});
