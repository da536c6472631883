import { describe, expect, it } from 'vitest';
import { RISK } from '../../model';
import { act, actionOf, metric, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, UST10, VIX } from '../markets/ids';

const US = 'us-administration';

function frightened(vix: number): Board {
  const board = greenlandBoard();
  board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
  return board;
}

describe('reassure-markets', () => {
  it('takes a little fear out, less than the central bank does', () => {
    const board = act(frightened(40), US, 'reassure-markets');
    expect(waiting(board, VIX, RISK)).toBeCloseTo(-25 * board.game.frame.p.reassureVix, 9);
    expect(waiting(board, VIX)).toBeGreaterThan(waiting(act(frightened(40), 'federal-reserve', 'speak-calm'), VIX));
  });

  it('wears out, whoever speaks', () => {
    const board = frightened(40);
    const once = waiting(act(board, US, 'reassure-markets'), VIX);
    expect(waiting(act(board, US, 'reassure-markets'), VIX)).toBeCloseTo(once / 2, 9);
    act(board, 'federal-reserve', 'speak-calm');
    expect(waiting(act(board, US, 'reassure-markets'), VIX)).toBeCloseTo(once / 4, 9);
  });

  it('withdraws a tax on foreign holders', () => {
    const board = act(greenlandBoard(), US, 'threaten-foreign-holder-tax', { ratePct: 10 });
    act(board, US, 'reassure-markets');
    expect(metric(board, 'treasury.holder-tax-pct')).toBe(0);
    expect(waiting(board, UST10)).toBeLessThan(0);
    expect(waiting(board, DXY)).toBeGreaterThan(0);
  });

  it('has nothing to say in calm markets without such a threat', () => {
    expect(act(frightened(14), US, 'reassure-markets').world.pending).toEqual([]);
  });

  it('costs half a point and goes with no threat of that tax', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('reassure-markets').cost({}, world, game.frame).capacity).toBe(0.5);
    expect(actionOf('reassure-markets').conflicts).toEqual(['threaten-foreign-holder-tax']);
  });
});
