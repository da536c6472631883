import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { FUNDAMENTAL } from '../../model';
import { bareBoard, contextOf } from '../../../tests/game-kit';
import { MARKET_IDS, UST10 } from '../markets/ids';
import { lowerBoundHolds } from './lower-bound';

/** The ten-year's move on news of so many bp, when it stands at a level. */
function moved(yieldPct: number, bp: number): number {
  const board = bareBoard();
  board.world.moves[UST10] = 100 * (yieldPct - (board.game.frame.base[UST10] as number));
  const tape = new DayTape(MARKET_IDS, true);
  tape.add(UST10, FUNDAMENTAL, 'shock:test', bp);
  lowerBoundHolds.run(board.world, tape, contextOf(board));
  expect(tape.maxError()).toBeLessThan(1e-12);
  return tape.moved(UST10);
}

describe('the lower bound', () => {
  const { lowerBoundPct } = bareBoard().game.frame.p;

  it('is not felt far above it', () => {
    expect(moved(4, -20)).toBeCloseTo(-20, 9);
    expect(moved(lowerBoundPct, -20)).toBeCloseTo(-20, 9);
  });

  it('leaves the less to fall the nearer it is, and nothing to fall at it', () => {
    expect(moved(lowerBoundPct / 2, -20)).toBeCloseTo(-10, 9);
    expect(moved(0, -20)).toBeCloseTo(0, 9);
    expect(moved(-0.2, -20)).toBeCloseTo(0, 9);
  });

  it('never holds a yield down', () => {
    expect(moved(0, 20)).toBe(20);
  });
});
