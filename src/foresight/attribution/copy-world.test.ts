import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorldCopy } from './copy-world';

const tree = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, fc.integer(), fc.string(), fc.constant(null), fc.array(tie('node')), fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { noNullPrototype: true })),
})).node;

/** Gathers every array and object of a tree. */
function partsOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

describe('a copy of worlds', () => {
  it('equals the last source whatever it was before, and shares nothing with it', () => {
    fc.assert(fc.property(fc.array(fc.array(tree), { minLength: 1 }), (sources) => {
      const copy = new WorldCopy<unknown[]>();
      for (const source of sources) {
        const world = copy.of(source);
        expect(world).toEqual(source);
        const parts = new Set(partsOf(source));
        expect(partsOf(world).some((part) => parts.has(part))).toBe(false);
      }
    }));
  });

  it('uses its own objects again', () => {
    const copy = new WorldCopy<{ list: number[]; tree: { a: number } }>();
    const { list, tree: row } = copy.of({ list: [1, 2, 3], tree: { a: 1 } });
    const again = copy.of({ list: [4], tree: { a: 5 } });
    expect(again.list).toBe(list);
    expect(again.tree).toBe(row);
  });

  it('never writes to what was put into it meanwhile', () => {
    const copy = new WorldCopy<{ rows: readonly { a: number }[] }>();
    const others = [{ a: 7 }];
    copy.of({ rows: [{ a: 1 }] }).rows = others;
    expect(copy.of({ rows: [{ a: 2 }, { a: 3 }] })).toEqual({ rows: [{ a: 2 }, { a: 3 }] });
    expect(others).toEqual([{ a: 7 }]);
  });
});
