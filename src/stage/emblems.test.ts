import { describe, expect, it } from 'vitest';
import { EMBLEMS } from './emblems';

describe('emblems', () => {
  it('are drawn for every role and for the institutions that share theirs', () => {
    const wanted = ['capitol', 'ring-of-stars', 'drop', 'crown', 'coin', 'vault', 'cross', 'tulip', 'sun', 'square-coin'];
    expect(wanted.filter((icon) => !Object.hasOwn(EMBLEMS, icon))).toEqual([]);
  });
});
