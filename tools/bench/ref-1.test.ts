import { describe, expect, it } from 'vitest';
import { KNOWN } from './ref-1';
import { playBoardgameClient, playBoardgameReducer } from './ref-1-boardgame';
import { playEngine } from './ref-1-engine';
import { playPlain } from './ref-1-plain';

describe('REF-1', () => {
  const ways = { playPlain, playEngine, playBoardgameReducer, playBoardgameClient };

  it.each(Object.entries(ways))('gives the known bits by %s', (_, play) => {
    expect(play(KNOWN.games, KNOWN.seed)).toBe(KNOWN.checksum);
  });

  it('gives other bits for another seed', () => {
    expect(playPlain(1, 8)).not.toBe(playPlain(1, 7));
    expect(playEngine(1, 8)).toBe(playPlain(1, 8));
  });
});
