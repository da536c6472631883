import { describe, expect, it } from 'vitest';
import type { Doctrine } from '../../model';
import { candidatesOf } from './candidates';

const doctrine = (id: string, type?: number): Doctrine => ({
  id,
  ...(type === undefined ? {} : { believed: { belief: 'government', type } }),
  decide: () => ({ choices: [], reason: { code: 'none', args: {} } }),
});

const oddsOf = (doctrines: readonly Doctrine[], government: readonly number[]): number[] => candidatesOf(doctrines, { government }).map(({ odds }) => odds);

describe('who may sit on a seat', () => {
  it('is weighed by what markets believe', () => {
    expect(oddsOf([doctrine('hard', 0), doctrine('soft', 1)], [0.25, 0.75])).toEqual([0.25, 0.75]);
  });

  it('shares the weight of a type among its doctrines', () => {
    expect(oddsOf([doctrine('one', 0), doctrine('two', 0), doctrine('soft', 1)], [0.5, 0.5])).toEqual([0.25, 0.25, 0.5]);
  });

  it('adds up to one where a type has no doctrine', () => {
    expect(oddsOf([doctrine('hard', 0), doctrine('soft', 1)], [0.2, 0.2, 0.6])).toEqual([0.5, 0.5]);
  });

  it('has even odds where no belief is about it, or none is held', () => {
    expect(oddsOf([doctrine('one'), doctrine('two')], [1, 0])).toEqual([0.5, 0.5]);
    expect(oddsOf([doctrine('hard', 0), doctrine('soft', 1)], [0, 0])).toEqual([0.5, 0.5]);
  });
});
