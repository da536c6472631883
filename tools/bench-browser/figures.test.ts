import { describe, expect, it } from 'vitest';
import { quantile, spreadOf, tableOf } from './figures';

describe('figures', () => {
  it('are nearest ranks: the p95 of twenty is the nineteenth', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(spreadOf(values)).toEqual({ count: 20, median: 10, p95: 19, p98: 20, max: 20 });
    expect(quantile([3], 0.95)).toBe(3);
  });

  it('of nothing are no numbers, and the table says so', () => {
    expect(spreadOf([])).toEqual({ count: 0, median: NaN, p95: NaN, p98: NaN, max: NaN });
    expect(tableOf([{ words: 'nothing', unit: 'ms', spread: spreadOf([]) }])).toContain('-');
  });

  it('stand beside their target with the ratio', () => {
    const table = tableOf([{ words: 'fan', unit: 'ms', target: 50, spread: spreadOf([100]) }]);
    expect(table.split('\n')[1]?.split(/ +/)).toEqual(['fan', '1', '100', '100', '100', '100', 'ms', '50', '2.00']);
  });
});
