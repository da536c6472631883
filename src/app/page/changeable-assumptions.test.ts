import { describe, expect, it } from 'vitest';
import { PARAMETERS, rulebook } from '../../rules';
import { checkNewGame } from '../../session';
import { makeWords } from '../../view';
import { loadCatalogue } from './catalogue';
import { changeableAssumptions, stepOf } from './changeable-assumptions';
import { stockScenarios } from './levels';

const [scenario] = await stockScenarios();
if (scenario === undefined) throw new Error('no level');
const words = makeWords(await loadCatalogue('en'), 'en', scenario.level);
const { groups, schools } = changeableAssumptions(scenario, words);
const items = groups.flatMap((group) => group.items);

describe('assumptions that can be changed', () => {
  it('are all parameters of the rules, each once, with name and source', () => {
    expect(items.map(({ id }) => id).toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
    for (const { id, name, source } of items) expect([id, name.length > 3, source.length > 3]).toEqual([id, true, true]);
  });

  it('show the doubtful ones of each group first', () => {
    for (const { items: own } of groups) expect(own.map(({ doubtful }) => doubtful)).toEqual(own.map(({ doubtful }) => doubtful).toSorted((a, b) => Number(b) - Number(a)));
  });

  it('offer steps that meet both ends and the value', () => {
    for (const { id, min, max, value, step } of items) {
      const off = [(max - min) / step, (value - min) / step].map((steps) => Math.abs(steps - Math.round(steps)) < 1e-3);
      expect([id, ...off]).toEqual([id, true, true]);
    }
  });

  it('take the value of the level where it has one of its own', () => {
    for (const [id, figure] of Object.entries(scenario.level.parameters)) expect(items.find((item) => item.id === id)?.value).toBe(figure.value);
  });

  it('can be played with in every school, at every end', () => {
    const check = (overrides: Readonly<Record<string, number>>) => checkNewGame({ scenario, rulebook, seed: 1, humanSeats: [], overrides });
    for (const { values } of schools) expect(check(values)).toBeNull();
    for (const end of ['min', 'max'] as const) expect(check(Object.fromEntries(items.map((item) => [item.id, item[end]])))).toBeNull();
  });
});

describe('a step', () => {
  it.each([[1, 3, 8, 0.25], [2, 12.5, 40, 0.5], [0, 100, 1000, 50], [0.05, 0.12, 0.4, 0.01]])('between %d, %d and %d is round', (low, value, high, step) => {
    expect(stepOf(low, value, high)).toBe(step);
  });
});
