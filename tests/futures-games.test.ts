import { beforeAll, describe, expect, it } from 'vitest';
import { provideKernel } from '../src/foresight';
import { loadKernel } from '../tools/kernel/load';
import { bothWays, GREENLAND } from './futures-kit';
import { hitsOf, rateOf } from './honesty-kit';

const MINUTE = 60_000;

describe('futures', () => {
  // Fans are played by the kernel, as on the page; a future with a game's own luck is for the rules alone.
  beforeAll(async () => provideKernel(await loadKernel(GREENLAND)));

  it('come to the same world as a thousand games, with the same doctrines and chance', { timeout: 10 * MINUTE }, () => {
    const games = Array.from({ length: 1000 }, (_, seed) => ({ seed, ...bothWays(GREENLAND, seed) }));
    expect(games.filter((game) => game.foreseen !== game.played).map(({ seed }) => seed)).toEqual([]);
  });

  it('are honest: the 90% band holds what was played in 85 to 95 of 100 cases, over 500 games', { timeout: 30 * MINUTE }, () => {
    const hits = hitsOf({ scenario: GREENLAND, seeds: Array.from({ length: 500 }, (_, seed) => seed), turns: [1, 4, 8], futures: 200 });
    const isMarket = (measure: string): boolean => measure.startsWith('market.');
    const rates = [rateOf(hits, isMarket), ...[1, 4, 8, 12].map((horizon) => rateOf(hits, (measure, ahead) => isMarket(measure) && ahead === horizon))];
    for (const rate of rates) {
      expect(rate).toBeGreaterThan(0.85);
      expect(rate).toBeLessThan(0.95);
    }
    // What takes few values lies within a band more often, and one seat's goal is looked at in few games.
    const goals = [...hits.keys()].filter((measure) => !isMarket(measure));
    expect(rateOf(hits, (measure) => goals.includes(measure))).toBeGreaterThan(0.85);
    for (const measure of goals) expect([measure, rateOf(hits, (each) => each === measure) > 0.65]).toEqual([measure, true]);
  });
});
