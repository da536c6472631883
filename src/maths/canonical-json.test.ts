import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reversed(inner)]));
}

describe('canonicalJson', () => {
  it('writes keys in code-unit order at every depth, and minus zero as zero', () => {
    const value = { b: { z: null, 'é': 'q"', a: true }, B: [-0, 1e21, 0.1], 10: 1, 9: 2 };
    expect(canonicalJson(value)).toBe('{"10":1,"9":2,"B":[0,1e+21,0.1],"b":{"a":true,"z":null,"é":"q\\""}}');
  });

  it('reads back as the same value, and does not see the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }));
  });

  it.each([
    [{ a: [{ b: NaN }] }, 'NaN at $.a[0].b'],
    [[1, -Infinity], '-Infinity at $[1]'],
    [{ a: undefined }, 'undefined at $.a'],
    [{ f: () => 1 }, 'function at $.f'],
    [[[1n]], 'bigint at $[0][0]'],
    [{ at: new Map() }, 'a special object at $.at'],
    [undefined, 'undefined at $'],
  ])('refuses what JSON cannot hold and names where it stands: case %#', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(new Error(`canonical JSON cannot hold ${message}`));
  });

  it('refuses a hole in an array', () => {
    const holed = [1, 2, 3];
    delete holed[1];
    expect(() => canonicalJson({ holed })).toThrow('undefined at $.holed[1]');
  });

  it('takes objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { x: 1 }))).toBe('{"x":1}');
  });
});
