import { KNOWN, TURNS } from './ref-1';
import { playBoardgameClient, playBoardgameReducer } from './ref-1-boardgame';
import { playEngine } from './ref-1-engine';
import { playPlain } from './ref-1-plain';
import type { Group } from './workload';

/** REF-1 on this engine, on boardgame.io and on plain objects. */
export const refGroup: Group = {
  title: 'REF-1: 8 actors, 6 actions, 12 variables, 24 turns',
  unit: 'turn',
  perGame: TURNS,
  baseline: 'boardgame-reducer',
  proof: { games: KNOWN.games, checksum: KNOWN.checksum },
  workloads: [
    { id: 'engine', words: 'this engine, forecast path', play: (games) => playEngine(games, KNOWN.seed) },
    { id: 'boardgame-reducer', words: 'boardgame.io, bare reducer', play: (games) => playBoardgameReducer(games, KNOWN.seed) },
    { id: 'boardgame-client', words: 'boardgame.io, client', play: (games) => playBoardgameClient(games, KNOWN.seed) },
    { id: 'plain', words: 'plain mutable objects', play: (games) => playPlain(games, KNOWN.seed) },
  ],
};
