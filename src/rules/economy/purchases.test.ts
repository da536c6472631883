import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayTape, startWorld } from '../../engine';
import { contextOf, decide, metric, playTo } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { TREASURIES } from '../frame';
import { MARKET_IDS, UST10, VIX } from '../markets/ids';
import { held, identityErrorUsdBn } from './books';
import { premiumRelief } from './flows';
import { calmPurchasesAreNoticed, centralBankBuys } from './purchases';

function buyADay(board: Board, usdBnPerWeek: number): DayTape {
  board.world.purchases.usdBnPerWeek = usdBnPerWeek;
  const tape = new DayTape(MARKET_IDS, true);
  centralBankBuys.run(board.world, tape, contextOf(board));
  return tape;
}

describe('purchases by the central bank', () => {
  it('create reserves one for one with what is paid, at any price', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: -150, max: 150 }), (tens, move) => {
      const board = greenlandBoard();
      const { fed } = board.game.frame.holders;
      board.world.moves[UST10] = move;
      const owed = -(board.world.cashUsdBn[fed] as number);
      buyADay(board, 10 * tens);
      expect(-(board.world.cashUsdBn[fed] as number) - owed).toBeCloseTo(metric(board, 'purchases.paid-usd-bn'), 9);
      expect(held(board.world, TREASURIES, fed)).toBeCloseTo(4240 + 2 * tens, 9);
      expect(identityErrorUsdBn(board.world, board.game.frame)).toBeLessThan(1e-9);
    }));
  });

  it('relieve dealers first, and take no more than their premium off it', () => {
    const board = greenlandBoard();
    const { dealers, domestic } = board.game.frame.holders;
    (board.world.holdings[TREASURIES] as number[])[dealers] = 360;
    (board.world.holdings[TREASURIES] as number[])[domestic] = 15360;
    board.world.clearing.dealerPremiumBp = 1.25;
    const tape = buyADay(board, 250);
    expect(held(board.world, TREASURIES, dealers)).toBeCloseTo(350, 9);
    expect(held(board.world, TREASURIES, domestic)).toBeCloseTo(15320, 9);
    expect(metric(board, 'clearing.dealer-premium-bp')).toBe(0);
    expect(tape.moved(UST10)).toBeCloseTo(-1.25 - 1.5, 9);
    expect(premiumRelief(board.world, board.game.frame, 100)).toBe(0);
  });

  it('do nothing at a pace of nought', () => {
    const board = greenlandBoard();
    const before = JSON.stringify(board.world);
    expect(buyADay(board, 0).parts()).toEqual([]);
    expect(JSON.stringify(board.world)).toBe(before);
  });

  it('let expected inflation rise when they go on in a calm, not in a rout', () => {
    const rise = (premium: number): number => {
      const board = greenlandBoard();
      board.world.clearing.dealerPremiumBp = premium;
      board.world.purchases.usdBnPerWeek = 100;
      calmPurchasesAreNoticed.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
      return metric(board, 'macro.expected-inflation-pct') - 2.27;
    };
    expect(rise(0)).toBeGreaterThan(0);
    expect(rise(10)).toBe(0);
  });
});

describe('the backstop', () => {
  it('brings yields back after a panic of forced sales', () => {
    const peakAndEnd = (buys: boolean): readonly [number, number] => {
      const { game } = greenlandBoard();
      const { world } = startWorld(game);
      const board: Board = { game, world };
      world.moves[VIX] = 44;
      world.risk.variancePct2 = 12;
      playTo(board, 1);
      const peak = metric(board, 'move.ust-10y');
      playTo(board, 3, buys ? [decide(2, 'federal-reserve', 'buy-treasuries', { usdBnPerWeek: 250 }, 1)] : []);
      return [peak, metric(board, 'move.ust-10y')];
    };
    const [peak, backed] = peakAndEnd(true);
    const [, alone] = peakAndEnd(false);
    expect(peak).toBeGreaterThan(20);
    expect(backed).toBeLessThan(peak - 10);
    expect(backed).toBeLessThan(alone - 10);
  });
});
