import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadFirstWords } from './catalogue';
import { levelCards, loadLevel, stockScenarios } from './levels';
import { cardOf } from '../../scenarios';

describe('the levels of this build', () => {
  it('can each be loaded, and are what their cards say', async () => {
    const scenarios = await stockScenarios();
    expect(scenarios.map(cardOf)).toEqual(levelCards());
    expect(levelCards().map(({ id }) => id)).toEqual(['first-shot', 'greenland-2026']);
  });

  it('do not answer to ids that are not theirs', async () => {
    for (const id of ['', 'schema', 'no-such-level']) expect(await loadLevel(id)).toBeNull();
  });
});

describe('the first words', () => {
  it('are a small part of all words, and the same texts', async () => {
    const [first, all] = await Promise.all([loadFirstWords('en'), loadCatalogue('en')]);
    expect(all).toMatchObject(first);
    expect(first).toHaveProperty(['format.pct']);
    expect(first).not.toHaveProperty(['phase.decide']);
  });
});
