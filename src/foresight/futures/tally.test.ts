import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armOf, quantileOf } from './arm';
import type { Legend } from './arm';
import type { Future, Ranges } from './contract';
import { BINS, bytesOf, count, emptyTally, mergeTallies } from './tally';

const LEGEND: Legend = { measures: ['a', 'b'], steps: 1, endings: ['fall', 'end'], goals: ['one', 'two'] };
const SIZE = { values: 4, endings: 2, goals: 2 };
const RANGES: Ranges = { low: Float64Array.of(-1, -1, 0, -10), high: Float64Array.of(1, 1, 5, 10) };

const number = fc.double({ min: -20, max: 20, noNaN: true });
const futures = fc.array(
  fc.record({
    values: fc.array(number, { minLength: 4, maxLength: 4 }).map((values) => Float64Array.from(values)),
    ending: fc.integer({ min: -1, max: 1 }),
    goals: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 2 }).map((goals) => Uint8Array.from(goals)),
  }),
  { maxLength: 60 },
);

function tallyOf(counted: readonly Future[]) {
  const tally = emptyTally(SIZE);
  for (const future of counted) count(tally, RANGES, future);
  return tally;
}

/** How far two neighbouring values of one bin can lie apart; without limit in the open bins, whose own ends are known. */
function binWidth(at: number): number {
  return ((RANGES.high[at] as number) - (RANGES.low[at] as number)) / (BINS - 2);
}

describe('tallies', () => {
  it('add up to the whole, however the futures are dealt out and in whatever order', () => {
    fc.assert(fc.property(futures, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }), (all, dealt) => {
      const parts = [3, 1, 0, 2].map((worker) => tallyOf(all.filter((_, at) => dealt[at] === worker)));
      const whole = emptyTally(SIZE);
      for (const part of parts) mergeTallies(whole, part);
      expect(whole).toEqual(tallyOf(all));
    }));
  });

  it('count every future once at every value', () => {
    fc.assert(fc.property(futures, (all) => {
      const { bins } = tallyOf(all);
      for (let at = 0; at < SIZE.values; at += 1) expect(bins.subarray(at * BINS, (at + 1) * BINS).reduce((sum, part) => sum + part, 0)).toBe(all.length);
    }));
  });
});

describe('the memory that counts take', () => {
  it('is that of a tally and its ranges', () => {
    const { bins, ends, endings, goals } = emptyTally(SIZE);
    const parts = [bins, ends, endings, goals, RANGES.low, RANGES.high];
    expect(bytesOf(SIZE)).toBe(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  });
});

describe('an arm', () => {
  it('has quantiles within one bin of those of the sorted values', () => {
    const inside = futures.map((all) => all.map((future) => ({ ...future, values: future.values.map((value, at) => Math.max(RANGES.low[at] as number, Math.min((RANGES.high[at] as number) - 1e-9, value))) })));
    fc.assert(fc.property(inside, fc.integer({ min: 0, max: 3 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (all, at, share) => {
      fc.pre(all.length > 0);
      const sorted = all.map(({ values }) => values[at] as number).sort((a, b) => a - b);
      const exact = sorted[Math.ceil(share * all.length) - 1] as number;
      expect(Math.abs(quantileOf(tallyOf(all), RANGES, at, share) - exact)).toBeLessThanOrEqual(binWidth(at) * 1.000001);
    }));
  });

  it('stays within what was seen where values lie beyond the range', () => {
    const beyond = [12, 14, 16].map((value): Future => ({ values: Float64Array.of(value, value, value, -value), ending: 0, goals: Uint8Array.of(1, 0) }));
    const { bands } = armOf(tallyOf(beyond), RANGES, LEGEND);
    expect([bands['a']?.median[0], bands['b']?.median[1]]).toEqual([14, -14]);
    expect(bands['a']?.low90[0]).toBeGreaterThanOrEqual(12);
    expect(bands['a']?.high90[0]).toBeLessThanOrEqual(16);
  });

  it('gives one value to futures that agree', () => {
    const same = Array.from({ length: 5 }, (): Future => ({ values: Float64Array.of(20, 20, 20, 20), ending: 1, goals: Uint8Array.of(1, 1) }));
    expect(armOf(tallyOf(same), RANGES, LEGEND).bands['a']).toEqual({ median: [20, 20], low50: [20, 20], high50: [20, 20], low90: [20, 20], high90: [20, 20] });
  });

  it('tells how likely endings and goals are', () => {
    const each = (ending: number, ...goals: number[]): Future => ({ values: new Float64Array(4), ending, goals: Uint8Array.from(goals) });
    const arm = armOf(tallyOf([each(0, 1, 1), each(1, 1, 0), each(1, 0, 0), each(-1, 1, 1)]), RANGES, LEGEND);
    expect(arm.endings).toEqual({ fall: 0.25, end: 0.5, '': 0.25 });
    expect([arm.goals, arm.allGoals, arm.futures]).toEqual([{ one: 0.75, two: 0.5 }, 0.5, 4]);
  });

  it('tells the share above a value at the last step', () => {
    fc.assert(fc.property(futures, number, (all, value) => {
      fc.pre(all.length > 0);
      const width = binWidth(3);
      const above = (limit: number): number => all.filter(({ values }) => (values[3] as number) > limit).length / all.length;
      const told = armOf(tallyOf(all), RANGES, LEGEND).above('b', value);
      if (value < -10 || value >= 10) return;
      expect(told).toBeLessThanOrEqual(above(value - width) + 1e-9);
      expect(told).toBeGreaterThanOrEqual(above(value + width) - 1e-9);
    }));
  });

  it('keeps to the futures it was made of while the tally counts on', () => {
    fc.assert(fc.property(futures, futures, number, (first, more, value) => {
      const tally = tallyOf(first);
      const arm = armOf(tally, RANGES, LEGEND);
      const before = ['a', 'b'].map((measure) => arm.above(measure, value));
      mergeTallies(tally, tallyOf(more));
      expect(['a', 'b'].map((measure) => arm.above(measure, value))).toEqual(before);
    }));
  });
});
