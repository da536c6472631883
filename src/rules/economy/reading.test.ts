import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { FLOW, FUNDAMENTAL } from '../../model';
import { bareBoard, contextOf, seededBoard } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { MARKET_IDS, SP500, UST10, UST2 } from '../markets/ids';
import { newsIsRead } from './reading';

function read(board: Board, news: number): DayTape {
  const tape = new DayTape(MARKET_IDS, true);
  for (const market of [SP500, UST10, UST2]) tape.add(market, FUNDAMENTAL, 'shock:test', news);
  newsIsRead.run(board.world, tape, contextOf(board));
  return tape;
}

describe('the reading of news', () => {
  const spread = (news: number): number => {
    const reads = Array.from({ length: 400 }, (_, seed) => read(seededBoard(seed), news).byKind(SP500, FUNDAMENTAL) - news);
    return Math.sqrt(reads.reduce((sum, value) => sum + value * value, 0) / reads.length);
  };

  it('spreads around the news in proportion to it, with nothing in the middle', () => {
    const { newsReadingSd } = bareBoard().game.frame.p;
    expect(spread(4) / 4).toBeGreaterThan(0.85 * newsReadingSd);
    expect(spread(4) / 4).toBeLessThan(1.15 * newsReadingSd);
    expect(spread(-8)).toBeCloseTo(2 * spread(4), 9);
    expect(read(bareBoard(), 4).byKind(SP500, FUNDAMENTAL)).toBe(4);
  });

  it('leaves a day without news alone', () => {
    expect(spread(0.05)).toBe(0);
  });

  it('stays with the news that was read, and leaves sales to their own effect', () => {
    const board = seededBoard(5);
    const tape = new DayTape(MARKET_IDS, true);
    tape.add(UST10, FLOW, 'decision:1:fund:sell-treasuries', 15);
    tape.add(UST10, FUNDAMENTAL, 'shock:test', 10);
    newsIsRead.run(board.world, tape, contextOf(board));
    expect(tape.byKind(UST10, FLOW)).toBe(15);
    expect(tape.byKind(UST10, FUNDAMENTAL)).not.toBe(10);
    expect(tape.byChance(UST10)).toBe(0);
    expect(tape.maxError()).toBeLessThan(1e-12);
  });

  it('is one for both Treasuries', () => {
    const tape = read(seededBoard(3), 10);
    expect(tape.moved(UST2)).toBeCloseTo(tape.moved(UST10), 12);
  });
});
