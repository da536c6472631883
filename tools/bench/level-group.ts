import { enableArrayMethods, produce } from 'immer';
import { playTurn, replayRecord, worldChecksum } from '../../src/engine';
import { rulebook } from '../../src/rules';
import { headlessGame } from '../../src/session';
import type { World } from '../../src/model';
import { finishGame, playSilently, silenceOf } from './level-game';
import type { FinishedGame } from './level-game';
import type { Group } from './workload';

/** The same game by every path that the program has. */
export function levelGroup(levelFile: string): Group {
  enableArrayMethods();
  const finished = finishGame(levelFile);
  const { record, scenario, input, human } = finished;
  const last = (games: number, play: () => World): string => {
    let checksum = '';
    for (let game = 1; game <= games; game += 1) {
      const world = play();
      if (game === games) checksum = worldChecksum(world);
    }
    return checksum;
  };
  return {
    title: `${scenario.level.title.en}: one recorded game of ${record.turnsPlayed} turns, ${scenario.level.seats.length} seats`,
    unit: 'turn',
    perGame: record.turnsPlayed,
    baseline: 'forecast',
    proof: { games: 1 },
    workloads: [
      { id: 'forecast', words: 'engine, no journal (forecast path)', play: (games) => last(games, () => playOn(finished, false)) },
      { id: 'journal', words: 'engine, with journal', play: (games) => last(games, () => playOn(finished, true)) },
      { id: 'immer', words: 'engine, with journal, on Immer drafts', play: (games) => last(games, () => playOnDrafts(finished)) },
      { id: 'headless', words: 'headless game, doctrines deciding', play: (games) => last(games, () => headlessGame({ ...input, chooser: silenceOf(human) }).world) },
      { id: 'session', words: 'whole session: machines, drafts, journal', play: (games) => last(games, () => playSilently(input).world) },
      { id: 'replay', words: 'replay of the record, checksum each turn', play: (games) => last(games, () => replayRecord(record, rulebook, scenario).world) },
    ],
  };
}

function playOn({ game, record, start }: FinishedGame, recording: boolean): World {
  const world = copyOf(start);
  while (world.ending === '') playTurn(world, game, record.decisions, { record: recording });
  return world;
}

function playOnDrafts({ game, record, start }: FinishedGame): World {
  let world = start;
  while (world.ending === '') {
    world = produce(world, (draft) => {
      playTurn(draft as World, game, record.decisions, { record: true });
    });
  }
  return world;
}

/** Copies a tree of plain objects and arrays, several times faster than structuredClone. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: { [key: string]: unknown } = {};
  for (const [key, child] of Object.entries(value)) copy[key] = copyOf(child);
  return copy as T;
}
