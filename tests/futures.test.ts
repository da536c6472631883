import { describe, expect, it } from 'vitest';
import { bothWays, GREENLAND } from './futures-kit';

const GAMES = Array.from({ length: 50 }, (_, seed) => seed);

describe('futures', () => {
  it('come to the same world as the game, with the same doctrines and chance', () => {
    for (const seed of GAMES) {
      const { played, foreseen } = bothWays(GREENLAND, seed);
      expect([seed, foreseen]).toEqual([seed, played]);
    }
  });
});
