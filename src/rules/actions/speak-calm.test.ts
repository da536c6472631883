import { describe, expect, it } from 'vitest';
import { act, bareBoard, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { SP500, VIX } from '../markets/ids';

const FED = 'federal-reserve';

function frightened(vix: number): Board {
  const board = bareBoard();
  board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
  return board;
}

describe('speak-calm', () => {
  it('lowers fear and lifts shares in a fright', () => {
    const board = act(frightened(40), FED, 'speak-calm');
    expect(waiting(board, VIX)).toBeCloseTo(-board.game.frame.p.calmVix * 25, 9);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
  });

  it('wears out: each time it helps less', () => {
    const board = frightened(40);
    const once = waiting(act(board, FED, 'speak-calm'), VIX);
    const twice = waiting(act(board, FED, 'speak-calm'), VIX);
    const thrice = waiting(act(board, FED, 'speak-calm'), VIX);
    expect(twice).toBeCloseTo(once / 2, 9);
    expect(thrice).toBeCloseTo(once / 3, 9);
  });

  it('has nothing to calm when markets are calm', () => {
    expect(act(frightened(14), FED, 'speak-calm').world.pending).toEqual([]);
  });

  it('never weakens a market', () => {
    for (const vix of [10, 15, 18, 22, 30, 60]) {
      const board = act(frightened(vix), FED, 'speak-calm');
      expect(waiting(board, SP500)).toBeGreaterThanOrEqual(0);
      expect(waiting(board, VIX)).toBeLessThanOrEqual(0);
    }
  });

  it('is open to the central bank alone', () => {
    expect(refusal(bareBoard(), FED, 'speak-calm')).toBe('');
    expect(refusal(bareBoard(), 'us-administration', 'speak-calm')).toBe('not-yours');
  });
});
