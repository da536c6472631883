import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../model';
import { PARAMETERS, SOURCES } from '../../../rules';
import type { SketchLine } from '../../../view';
import { levelCards, loadLevel } from '../levels';
import { sketchesOf } from './sketches';

const main = (await loadLevel('greenland-2026')) as Scenario;
const sketches = new Map(sketchesOf(main).map((sketch) => [sketch.id, sketch]));
const draw = (id: string, overrides: Readonly<Record<string, number>> = {}) => sketches.get(id)?.draw(overrides) ?? [];
const line = (id: string, panel: number, name: string, overrides = {}): SketchLine['points'] => draw(id, overrides)[panel]?.lines.find((each) => each.id === name)?.points ?? [];
const at = (points: SketchLine['points'], x: number): number => points.find((point) => point[0] === x)?.[1] ?? Number.NaN;
const isRising = (values: readonly number[]): boolean => values.every((value, place) => place === 0 || value >= (values[place - 1] ?? 0) - 1e-9);

describe('what all the Treasuries of a fund do when they are sold over a month', () => {
  const [portfolio, demand, series] = ['portfolio-balance', 'demand-system', 'time-series'].map((id) => at(line('sale', 0, `school.${id}`), 20)) as [number, number, number];

  it('is clearly different in three schools', () => {
    expect(demand).toBeGreaterThan(1.8 * portfolio);
    expect(series).toBeGreaterThan(1.8 * demand);
  });

  it('stays between 15 and 40 bp in the middle one', () => {
    expect(demand).toBeGreaterThan(15);
    expect(demand).toBeLessThan(40);
  });

  it('costs the fund itself', () => {
    for (const { points } of draw('sale')[1]?.lines ?? []) expect(at(points, 20)).toBeLessThan(0);
  });

  it('shows a line of one’s own only for numbers that no school has', () => {
    expect(line('sale', 0, 'yours')).toHaveLength(0);
    expect(at(line('sale', 0, 'yours', { lastingBpPer100Bn: 5 }), 20)).toBeGreaterThan(demand);
  });
});

describe('the other sketches', () => {
  it('takes more off shares the larger the multiplier', () => {
    const [usual, low, high] = ['usual', 'low', 'high'].map((id) => at(line('shares', 0, id), 20)) as [number, number, number];
    expect(high).toBeLessThan(usual);
    expect(usual).toBeLessThan(low);
    expect(low).toBeLessThan(0);
  });

  it('takes more off shares the higher the tariff, ever less for each point, by the catalogue’s two numbers', () => {
    const points = line('discount', 0, 'usual');
    expect(isRising(points.map(([, y]) => y))).toBe(true);
    expect(at(points, 1)).toBeCloseTo(PARAMETERS.tariffDiscount.value, 6);
    expect(at(line('discount', 0, 'yours', { tariffDiscount: 3 }), 20)).toBeCloseTo((3 / PARAMETERS.tariffDiscount.value) * at(points, 20), 6);
    for (const { source } of draw('discount')[0]?.dots ?? []) expect(SOURCES).toHaveProperty(source);
  });

  it('believes less in a threat the more it believes in doves, and less again where it expects a retreat', () => {
    const [usual, none] = [line('retreat', 0, 'usual'), line('retreat', 0, 'none')];
    expect(isRising(usual.map(([, y]) => -y))).toBe(true);
    expect(usual[0]?.[1]).toBeLessThan((none[0]?.[1] ?? 0) - 0.1);
  });

  it('turns the haven where trust is low', () => {
    const [yields, dollar] = [line('haven', 0, 'usual'), line('haven', 1, 'usual')];
    expect(at(yields, 0.9)).toBeLessThan(0);
    expect(at(yields, 0.2)).toBeGreaterThan(0);
    expect(at(dollar, 0.9)).toBeGreaterThan(0);
    expect(at(dollar, 0.2)).toBeLessThan(0);
  });

  it('lets trust be priced by and by, and doubles what it costs with what no trust would cost', () => {
    const usual = line('trust', 0, 'usual');
    expect(at(usual, 10)).toBeGreaterThan(at(usual, 1));
    expect(at(line('trust', 1, 'usual'), 10)).toBeLessThan(at(line('trust', 1, 'usual'), 1));
    expect(at(line('trust', 0, 'yours', { trustTenYearBp: 135 }), 20)).toBeCloseTo(1.5 * at(usual, 20), 1);
  });

  it('forces more sales the lower the limit of those who borrowed', () => {
    const most = (points: SketchLine['points']): number => Math.max(...points.map(([, y]) => y));
    expect(most(line('basis', 0, 'yours', { basisLimit: 1.2 }))).toBeGreaterThan(most(line('basis', 0, 'usual')));
  });
});

describe('every sketch', () => {
  it('can be drawn on every level of this build, with numbers alone', async () => {
    for (const { id } of levelCards()) {
      const scenario = (await loadLevel(id)) as Scenario;
      for (const sketch of sketchesOf(scenario)) {
        const values = sketch.draw({}).flatMap(({ lines }) => lines.flatMap(({ points }) => points.flat()));
        expect(values.length, sketch.id).toBeGreaterThan(0);
        expect(values.every(Number.isFinite), sketch.id).toBe(true);
      }
    }
  });

  it('is the same whenever it is drawn', () => {
    for (const sketch of sketches.values()) expect(sketch.draw({})).toEqual(sketch.draw({}));
  });

  it('moves with each of its numbers, from end to end of the range', () => {
    for (const { id, parameters, draw: drawn } of sketches.values()) {
      for (const parameter of parameters) {
        const { low, high } = PARAMETERS[parameter as keyof typeof PARAMETERS];
        expect(drawn({ [parameter]: low }), `${id} ${parameter}`).not.toEqual(drawn({ [parameter]: high }));
      }
    }
  });
});
