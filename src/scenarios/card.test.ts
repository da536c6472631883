import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf } from './card';
import { readLevel } from './read-level';

const text = readFileSync(new URL('./sample-level.json', import.meta.url), 'utf8');

describe('the card of a level', () => {
  const read = readLevel(text);
  if (!read.ok) throw new Error('the sample cannot be read');
  const { scenario } = read;

  it('names the level by the hash it will have when it is loaded', () => {
    expect(cardOf(scenario)).toMatchObject({ id: scenario.level.id, hash: scenario.hash, turns: scenario.level.calendar.turns });
  });

  it('offers exactly the seats that a person may take', () => {
    const open = scenario.level.seats.filter((seat) => seat.humanAllowed).map(({ id }) => id);
    expect(cardOf(scenario).seats.map(({ id }) => id)).toEqual(open);
  });

  it('is a fraction of the level', () => {
    expect(JSON.stringify(cardOf(scenario)).length).toBeLessThan(text.length / 2);
  });
});
