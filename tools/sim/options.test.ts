import { describe, expect, it } from 'vitest';
import { readOptions, Unusable } from './options';

describe('options of the headless commands', () => {
  it('are the level\'s own doctrines and all of its turns unless said otherwise', () => {
    expect(readOptions([])).toMatchObject({ doctrines: 'level', policy: 'doctrine', turns: undefined, games: 1000, seed: 1, days: 50_000 });
    expect(readOptions(['--doctrines', 'random', '--turns', '6', '--policy', 'random'])).toMatchObject({ doctrines: 'random', turns: 6, policy: 'random' });
  });

  it('are as many games as the command usually plays unless said otherwise', () => {
    expect([readOptions([], 200).games, readOptions(['--games', '3'], 200).games]).toEqual([200, 3]);
  });

  it.each([
    [['--days', '999'], '--days is "999"'], [['--turns', '0'], '--turns is "0"'], [['--turns', '2.5'], '--turns is "2.5"'], [['--doctrines', 'all'], '--doctrines is "all", but it must be level or random'],
    [['--policy', 'none'], '--policy is "none", but it must be doctrine or random'], [['--turns'], '--turns lacks a value'],
  ])('are refused in one sentence: %j', (words, sentence) => {
    expect(() => readOptions(words)).toThrow(Unusable);
    expect(() => readOptions(words)).toThrow(sentence);
  });
});
