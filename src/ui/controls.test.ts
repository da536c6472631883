import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './controls';

const ranges = fc.record({ min: fc.integer({ min: 0, max: 100 }), steps: fc.integer({ min: 0, max: 400 }), step: fc.constantFrom(0.01, 0.1, 0.5, 1, 5) })
  .map(({ min, steps, step }) => ({ min, step, max: Number((min + steps * step).toFixed(6)) }));

describe('ticks of a range', () => {
  it('are its ends and its middle step, as known', () => {
    expect(ticksOf({ min: 1, max: 62, step: 1 })).toEqual([1, 32, 62]);
    expect(ticksOf({ min: 0, max: 1, step: 1 })).toEqual([0, 1]);
    expect(ticksOf({ min: 3, max: 3, step: 1 })).toEqual([3]);
  });

  it('rise, lie inside the range and on its steps', () => {
    fc.assert(fc.property(ranges, (range) => {
      const ticks = ticksOf(range);
      expect([ticks[0], ticks.at(-1)]).toEqual([range.min, range.max]);
      ticks.slice(1).forEach((tick, index) => expect(tick).toBeGreaterThan(ticks[index] ?? Infinity));
      for (const tick of ticks) expect(Math.abs((tick - range.min) / range.step - Math.round((tick - range.min) / range.step))).toBeLessThan(1e-3);
    }));
  });
});
