import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { rulebook } from '.';
import { openGame, playTurn, startWorld } from '../engine';
import { bareBoard, seededBoard } from '../../tests/game-kit';
import type { Board } from '../../tests/game-kit';
import { drawsOf, randomDecisions } from '../../tests/random-play';
import type { Decision, Observation, Watcher, World } from '../model';
import { readLevel } from '../scenarios';
import { watcher } from './watch';

/** What a sight shows under every name that the plain one has. */
function likeness(plain: unknown, watched: unknown): unknown {
  if (typeof plain !== 'object' || plain === null) return watched;
  if (Array.isArray(plain)) return (watched as unknown[]).map((entry, place) => likeness(plain[place], entry));
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, likeness(value, (watched as { [name: string]: unknown })[name])]));
}

const expectSame = (plain: Observation, watched: Observation): void => expect(likeness(plain, watched)).toEqual(plain);

function greenland(seed: number): Board {
  const read = readLevel(readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error('no level');
  const game = openGame(rulebook, read.scenario, seed, {});
  return { game, world: startWorld(game).world };
}

function followGame(board: Board, seed: number, look: (world: World) => void): void {
  const draw = drawsOf(seed);
  while (board.world.ending === '') {
    look(board.world);
    playTurn(board.world, board.game, randomDecisions(board, draw), { record: false });
  }
  look(board.world);
}

describe('watching', () => {
  it.each([[1, seededBoard(1)], [2, seededBoard(2)], [3, greenland(3)], [4, greenland(4)]])('shows every seat what it would observe, whatever is played (%i)', (seed, board) => {
    const { frame } = board.game;
    const watchers = board.game.seatIds.map((_, seat) => watcher(frame, seat));
    followGame(board, seed, (world) => {
      watchers.forEach((watch, seat) => expectSame(rulebook.observe(world, frame, seat), watch(world, [])));
    });
  });

  it('shows the world that it is asked about, and what was heard', () => {
    const { game, world } = seededBoard(1);
    const other = bareBoard().world;
    const watch: Watcher<World> = watcher(game.frame, 0);
    const heard: Decision[] = [{ turn: 1, day: 2, seat: 'eu-commission', action: 'protest', args: {} }];
    expect(watch(world, heard).heard).toBe(heard);
    expectSame(rulebook.observe(world, game.frame, 0), watch(world, []));
    expectSame(rulebook.observe(other, game.frame, 0), watch(other, []));
  });

  it('knows nothing of a metric that is not published', () => {
    const { game, world } = bareBoard();
    expect(watcher(game.frame, 0)(world, []).metrics['nothing']).toBeUndefined();
  });
});

describe('readers', () => {
  it('read what the metric of their name reads, in every world of a game', () => {
    const board = seededBoard(5);
    const { frame } = board.game;
    const names = [...Object.keys(rulebook.observe(board.world, frame, 0).metrics), 'nothing', 'fund.nobody.joy'];
    const readers = names.map((name) => rulebook.reader?.(frame, name));
    followGame(board, 5, (world) => {
      expect(readers.map((read) => read?.(world))).toEqual(names.map((name) => rulebook.metric(world, frame, name)));
    });
  });
});
