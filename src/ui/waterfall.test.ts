import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WhyRow, WhyView } from '../view';
import { whys } from './testing/desk-fixtures';
import { axisOf } from './waterfall';

const [sample] = whys;

function whyOf(amounts: readonly number[]): WhyView {
  if (!sample?.rows[0]) throw new Error('the fixture has rows');
  const first = sample.rows[0];
  let from = 0;
  const rows = amounts.map((amount, index): WhyRow => {
    const row = { ...first, id: `r${index}`, amount, from, to: from + amount };
    from += amount;
    return row;
  });
  return { ...sample, rows, totalAmount: from };
}

const moves = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 14 });

describe('the axis of a waterfall', () => {
  it('keeps every bar and the total between its ends', () => {
    fc.assert(fc.property(moves, (amounts) => {
      const why = whyOf(amounts);
      const axis = axisOf(why);
      for (const amount of [0, why.totalAmount, ...why.rows.flatMap((row) => [row.from, row.to])]) {
        expect(Number(axis.share(amount))).toBeGreaterThanOrEqual(0);
        expect(Number(axis.share(amount))).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('never reverses an order', () => {
    fc.assert(fc.property(moves, (amounts) => {
      const why = whyOf(amounts);
      const axis = axisOf(why);
      for (const row of why.rows) expect(Math.sign(Number(axis.share(row.to)) - Number(axis.share(row.from))) * Math.sign(row.amount)).toBeGreaterThanOrEqual(0);
    }));
  });

  it('marks the opening price at zero and at most six round amounts', () => {
    fc.assert(fc.property(moves, (amounts) => {
      const { ticks } = axisOf(whyOf(amounts));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.filter((tick) => tick.amount === 0).map((tick) => tick.text)).toEqual([sample?.open]);
    }));
  });
});
