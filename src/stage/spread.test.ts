import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spread';

const wanted = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 9 }).map((list) => list.sort((a, b) => a - b));

describe('spreading values out', () => {
  it('keeps neighbours a gap apart and all within bounds where they fit', () => {
    fc.assert(fc.property(wanted, (values) => {
      const spread = spreadOut(values, 40, 0, 400);
      spread.forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(400 + 1e-9);
        if (at > 0) expect(value - (spread[at - 1] ?? 0)).toBeGreaterThanOrEqual(40 - 1e-9);
      });
    }));
  });

  it('shares the room evenly where the gap does not fit', () => {
    expect(spreadOut([5, 5, 5], 40, 0, 20)).toEqual([0, 10, 20]);
  });

  it('leaves alone what is far enough apart', () => {
    expect(spreadOut([10, 60, 130], 40, 0, 400)).toEqual([10, 60, 130]);
  });

  it('moves a crowd evenly about its middle', () => {
    expect(spreadOut([100, 100, 100], 30, 0, 400)).toEqual([70, 100, 130]);
  });
});
