import { describe, expect, it } from 'vitest';
import { measureGroup, spreadOf } from './measure';
import { tableOf } from './table';
import { playTimed } from './workload';
import type { Group } from './workload';

/** Work that takes a time in proportion to its length. */
function countTo(end: number): number {
  let count = 0;
  while (count < end) count += 1;
  return count;
}

const group = (...checksums: readonly string[]): Group => ({
  title: 'Counting',
  unit: 'turn',
  perGame: 2,
  baseline: 'way-0',
  proof: { games: 1 },
  workloads: checksums.map((checksum, index) => ({ id: `way-${index}`, words: `way ${index}`, play: (games) => countTo(games * 10_000) > 0 ? checksum : '' })),
});

const measureHere = (each: Group) => measureGroup(each, each.workloads.map((workload) => async (games) => playTimed(workload, games)), EFFORT);

const EFFORT = { rounds: 3, millisecondsEach: 1 };

describe('spreadOf', () => {
  it('takes the middle of an odd list and the mean of the two middles of an even one', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
    expect(spreadOf([8, 2, 4, 6])).toEqual({ median: 5, min: 2, max: 8 });
  });
});

describe('measureGroup', () => {
  it('measures the baseline as once as fast as itself', async () => {
    const { figures } = await measureHere(group('a', 'a'));
    expect(figures[0]?.ratio).toEqual({ median: 1, min: 1, max: 1 });
    expect(figures.map(({ checksum }) => checksum)).toEqual(['a', 'a']);
  });

  it('refuses to compare ways that do not agree', async () => {
    await expect(measureHere(group('a', 'b'))).rejects.toThrow('way-1 gives the checksum b and not a');
  });
});

describe('tableOf', () => {
  it('gives every workload a row of the same columns', () => {
    const figure = { checksum: 'a', perSecond: { median: 1234567, min: 12.5, max: 2e6 }, ratio: { median: 0.5, min: 0.25, max: 4 } };
    const table = tableOf({ title: 'T', unit: 'turn', baseline: 'x', figures: [{ id: 'x', words: 'way', ...figure }] });
    expect(table).toContain('way  1,234,567');
    expect(table).toContain('0.2500 - 4.00');
  });
});
