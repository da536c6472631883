import { describe, expect, it } from 'vitest';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { identityErrorUsdBn } from '../economy/books';
import { UST10, UST2 } from '../markets/ids';

const HOUSE = 'us-administration';

function fullDealers(premiumBp: number): Board {
  const board = greenlandBoard();
  board.world.clearing.dealerPremiumBp = premiumBp;
  return board;
}

describe('expand-buybacks', () => {
  it('takes a little off the premium of dealers, never more than there is', () => {
    const board = act(fullDealers(30), HOUSE, 'expand-buybacks', { usdBn: 40 });
    expect(waiting(board, UST10)).toBeCloseTo(-5, 9);
    expect(waiting(board, UST2)).toBeCloseTo(-2.5, 9);
    expect(metric(board, 'clearing.dealer-premium-bp')).toBeCloseTo(25, 9);
    expect(metric(act(fullDealers(2), HOUSE, 'expand-buybacks', { usdBn: 75 }), 'clearing.dealer-premium-bp')).toBe(0);
    expect(act(fullDealers(0), HOUSE, 'expand-buybacks', { usdBn: 75 }).world.pending).toEqual([]);
  });

  it('retires the debt it pays for, whatever its price', () => {
    for (const rise of [-80, 0, 90]) {
      const board = fullDealers(0);
      board.world.moves[UST10] = rise;
      const before = metric(board, 'debt.total-usd-bn');
      act(board, HOUSE, 'expand-buybacks', { usdBn: 50 });
      expect(metric(board, 'debt.total-usd-bn')).toBeCloseTo(before - 50, 9);
      expect(identityErrorUsdBn(board.world, board.game.frame)).toBeLessThan(1e-9);
    }
  });

  it('stops at the limit of a quarter', () => {
    const board = act(greenlandBoard(), HOUSE, 'expand-buybacks', { usdBn: 75 });
    expect(refusal(board, HOUSE, 'expand-buybacks', { usdBn: 35 })).toBe('');
    expect(refusal(board, HOUSE, 'expand-buybacks', { usdBn: 40 })).not.toBe('');
    act(board, HOUSE, 'expand-buybacks', { usdBn: 35 });
    expect(refusal(board, HOUSE, 'expand-buybacks', { usdBn: 5 })).toBe('buyback-limit');
  });
});
