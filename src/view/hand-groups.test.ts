import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWords } from './words';
import { groupOf, handGroups } from './hand-groups';
import { OWN } from './testing/catalogue';
import { LEVEL } from './testing/level';

const words = makeWords(OWN.en, 'en', LEVEL);
const card = (action: string, legal = true) => ({ action, legal, chosen: false });
const GOVERNMENT = ['threaten-tariff', 'order-tariff', 'impose-tariff', 'pause-tariff', 'drop-threat', 'shift-to-bills', 'attack-fed', 'reassure-markets', 'stay-silent'];

interface LevelFile {
  readonly seats: readonly { readonly actions: readonly string[] }[];
}

describe('groups of a hand', () => {
  it('are left out where the hand is seen at once', () => {
    expect(handGroups(words, GOVERNMENT.slice(0, 8).map((action) => card(action)))).toEqual([]);
  });

  it('hold every card once, in order, and count those that are legal', () => {
    const groups = handGroups(words, GOVERNMENT.map((action, index) => card(action, index !== 1)));
    expect(groups.map(({ title, legalText }) => [title, legalText])).toEqual([
      ['Tariffs', '2 of 3'], ['Diplomacy', '2 of 2'], ['Treasury', '1 of 1'], ['The Fed', '1 of 1'], ['Words', '2 of 2'],
    ]);
    expect(groups.flatMap(({ actions }) => actions).toSorted()).toEqual(GOVERNMENT.toSorted());
  });

  it('keep a card that no group names, last', () => {
    const groups = handGroups(words, [...GOVERNMENT, 'dance'].map((action) => card(action)));
    expect(groups.at(-1)).toEqual({ id: 'rest', title: 'More', actions: ['dance'], legalText: '1 of 1' });
  });

  it.each(readdirSync('levels').filter((file) => file.endsWith('.json') && file !== 'schema.json'))('name every action of %s', (file) => {
    const level = JSON.parse(readFileSync(`levels/${file}`, 'utf8')) as LevelFile;
    expect(level.seats.flatMap(({ actions }) => actions).filter((action) => groupOf(action) === 'rest')).toEqual([]);
  });
});
