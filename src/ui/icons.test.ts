import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS, EMBLEMS } from './icon-paths';

interface LevelFile {
  readonly seats: readonly { readonly actions: readonly string[] }[];
}

const LEVELS = readdirSync('levels').filter((file) => file.endsWith('.json') && file !== 'schema.json');

describe('icons', () => {
  it.each(LEVELS)('are drawn for every action of %s', (file) => {
    const { seats } = JSON.parse(readFileSync(`levels/${file}`, 'utf8')) as LevelFile;
    expect(seats.flatMap(({ actions }) => actions).filter((action) => !Object.hasOwn(ACTIONS, action))).toEqual([]);
  });

  it('are drawn for every institution that shares its role', () => {
    expect(['cross', 'tulip', 'sun', 'square-coin', 'vault'].filter((icon) => !Object.hasOwn(EMBLEMS, icon))).toEqual([]);
  });

  it('differ from each other', () => {
    const paths = Object.values({ ...EMBLEMS, ...ACTIONS });
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('keep to their grid of 24', () => {
    for (const [id, path] of Object.entries({ ...EMBLEMS, ...ACTIONS })) {
      const moves = [...path.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
      expect([id, moves.every((at) => at >= 0 && at <= 24)]).toEqual([id, true]);
    }
  });
});
