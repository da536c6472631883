import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBacktestEpisode, rulebook } from '../../src/app/headless';
import type { ReadyEpisode } from '../../src/app/headless';
import type { Level } from '../../src/model';
import { EPISODE_MARKETS } from '../../src/scenarios';

const FOLDER = new URL('./', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const BASE = JSON.parse(readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8')) as Level;
const GUIDE = readFileSync(new URL('../../docs/add-an-episode.md', import.meta.url), 'utf8');

function ready(name: string): ReadyEpisode {
  const read = readBacktestEpisode(readFileSync(new URL(name, FOLDER), 'utf8'), BASE);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify([read.faults, read.refused])}`);
  return read.ready;
}

describe('the episodes', () => {
  it('are at least twenty', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(NAMES)('%s can be played, under the id that its file has', (name) => {
    expect(`${ready(name).episode.id}.json`).toBe(name);
  });

  it('give a reason of its own for each size', () => {
    for (const { episode } of NAMES.map(ready)) {
      const reasons = episode.news.map(({ on, why }) => `${on} ${why}`);
      expect(new Set(reasons).size, episode.id).toBe(reasons.length);
    }
  });
});

describe('the guide to episodes', () => {
  it('names every act, every shock and every market', () => {
    const words = [...rulebook.actions, ...rulebook.shocks].flatMap(({ id, parameters }) => [id, ...parameters.map((parameter) => parameter.id)]);
    for (const word of [...words, ...EPISODE_MARKETS]) expect(GUIDE).toContain(`\`${word}\``);
  });
});
