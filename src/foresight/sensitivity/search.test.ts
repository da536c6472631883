import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../../maths';
import { finish } from '../work';
import { swingOf } from './arms';
import type { Trial } from './arms';
import { assumptionsOf } from './assumptions';
import { searchAssumptions } from './search';
import type { Search } from './search';

const OPTIONS = ['stay', 'act', 'wait'];
const BASE = [0.6, 0.5, 0.3];
const EFFORT = { first: { futures: 4, kept: 5 }, second: { futures: 8, kept: 4 }, last: { futures: 30, kept: 3 } };

/** Options whose worth follows each assumption along a straight line, shaken alike by chance. */
function searchOf(slopes: { readonly [parameter: string]: readonly number[] }, played: string[] = []): Search {
  const chance = makeChance(3, 'forecast');
  const open = (changed: { readonly [parameter: string]: number }): Trial => (option, index) => {
    played.push(`${JSON.stringify(changed)} ${option} ${index}`);
    const effect = Object.entries(changed).reduce((sum, [parameter, value]) => sum + value * (slopes[parameter]?.[option] ?? 0), 0);
    const met = (BASE[option] as number) + effect + 0.3 * chance.normal(index, 0, 0, 0);
    return { met, near: met };
  };
  return { options: OPTIONS, assumptions: Object.keys(slopes).map((parameter) => ({ parameter, low: -1, high: 1 })), open, effort: EFFORT };
}

describe('a search for the assumptions that matter', () => {
  it('finds the three that change the lead of the best option most, largest first, with the numbers', () => {
    const { rows, options, futures } = finish(searchAssumptions(searchOf({
      same: [0.4, 0.4, 0.4], nothing: [0, 0, 0], large: [0.2, -0.1, 0], larger: [-0.3, 0.1, 0], small: [0.01, 0, 0], middling: [0, 0.1, 0],
    })));
    expect([options, futures]).toEqual([OPTIONS, 30]);
    expect(rows.map(({ parameter }) => parameter)).toEqual(['larger', 'large', 'middling']);
    expect(rows.map(({ swing }) => Math.round(1000 * swing))).toEqual([800, 600, 200]);
    expect(rows.map(({ best }) => best)).toEqual([{ low: 0, high: 1 }, { low: 1, high: 0 }, { low: 0, high: 1 }].map((best, at) => (at === 2 ? { low: 0, high: 0 } : best)));
    const [first] = rows;
    expect((first?.atLow[0] as number) - (first?.atHigh[0] as number)).toBeCloseTo(0.6, 12);
    rows.forEach(({ swingError }) => expect(swingError).toBeLessThan(1e-12));
  });

  it('tells of fewer where fewer change the ranking', () => {
    expect(finish(searchAssumptions(searchOf({ same: [1, 1, 1], only: [0.5, 0, 0] }))).rows.map(({ parameter }) => parameter)).toEqual(['only']);
  });

  it('names the one that is less sure first where two matter alike', () => {
    const { rows } = finish(searchAssumptions(searchOf({ unsure: [0.25, 0, 0], sure: [0.25, 0, 0] })));
    expect(rows.map(({ parameter }) => parameter)).toEqual(['unsure', 'sure']);
  });

  it('plays no future of an option twice under the same assumptions', () => {
    const played: string[] = [];
    finish(searchAssumptions(searchOf({ large: [0.2, -0.1, 0], larger: [-0.3, 0.1, 0], small: [0.01, 0, 0] }, played)));
    expect(new Set(played).size).toBe(played.length);
  });

  it('tells what the options are worth before it has looked at any assumption, and what seems to matter before the last look', () => {
    const looks = [...searchAssumptions(searchOf({ large: [0.2, -0.1, 0], small: [0.01, 0, 0] }))].flatMap((look) => look ?? []);
    expect(looks.map(({ rows, futures }) => [rows.map(({ parameter }) => parameter), futures])).toEqual([[[], 30], [['large', 'small'], 8]]);
    expect(looks[0]?.values).toEqual(looks[1]?.values);
  });

  it('says which of equal options it held against the others', () => {
    const { options, assumptions, effort } = searchOf({ large: [0.2, -0.1, 0] });
    const open = (changed: { readonly [parameter: string]: number }): Trial => (option) => ({ met: 0.5 + (option === 1 ? 0.2 * (changed['large'] ?? 0) : 0), near: option === 1 ? 0.6 : 0.4 });
    const looks = [...searchAssumptions({ options, assumptions, effort, open })].flatMap((look) => look ?? []);
    const last = finish(searchAssumptions({ options, assumptions, effort, open }));
    expect([...looks, last].map(({ best }) => best)).toEqual([1, 1, 1]);
    expect(last.rows[0]?.swing).toBeCloseTo(0.4, 12);
  });

  it('has nothing to say of a single option', () => {
    const { options: _, ...rest } = searchOf({ large: [0.2] });
    expect(finish(searchAssumptions({ ...rest, options: ['only'] })).rows).toEqual([]);
  });
});

describe('a swing', () => {
  const worths = fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 });
  const samples = (met: number[][]) => ({ met, near: met }) as unknown as Parameters<typeof swingOf>[0]['low'];

  it('is the same whichever end is called low, and nothing where both ends are alike', () => {
    fc.assert(fc.property(worths, worths, (low, high) => {
      const there = swingOf({ low: samples(low), high: samples(high) }, 0, [1, 2]);
      const back = swingOf({ low: samples(high), high: samples(low) }, 0, [1, 2]);
      expect(there.mean).toBe(back.mean);
      expect(swingOf({ low: samples(low), high: samples(low) }, 0, [1, 2]).mean).toBe(0);
    }));
  });
});

describe('the assumptions of a rulebook', () => {
  it('are its parameters with a range, the least sure first, else in the order of the catalogue', () => {
    const between = (confidence?: string) => ({ low: 0, high: 1, ...(confidence === undefined ? {} : { confidence }) });
    const listed = assumptionsOf({ a: between('high'), b: between('medium'), c: between('low'), d: between(), fixed: { low: 1, high: 1 }, e: between('low') });
    expect(listed.map(({ parameter }) => parameter)).toEqual(['c', 'e', 'b', 'd', 'a']);
  });
});
