import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { FLOW, TRUST } from '../../model';
import { bareBoard, contextOf, parts, play, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DXY, MARKET_IDS, UST10 } from '../markets/ids';
import { postpone, priceSlowly, slowNewsArrives } from './slow-news';

function days(board: Board, count: number): DayTape {
  const tape = new DayTape(MARKET_IDS, true);
  for (let day = 0; day < count; day += 1) slowNewsArrives.run(board.world, tape, contextOf(board));
  return tape;
}

describe('slow news', () => {
  it('prices its share at once and half of the rest within the half-life', () => {
    const board = bareBoard();
    priceSlowly(board.world, UST10, TRUST, 'shock:test', 10, 0.4, 7);
    expect(waiting(board, UST10, TRUST)).toBeCloseTo(4, 12);
    expect(days(board, 7).byKind(UST10, TRUST)).toBeCloseTo(3, 9);
  });

  it('arrives in full, in its own kind and under its own cause, and is then forgotten', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (news, atOnce) => {
      const board = bareBoard();
      news.forEach((amount, index) => priceSlowly(board.world, UST10, TRUST, `shock:${index % 3}`, amount, atOnce, 5));
      expect(board.world.slow.length).toBeLessThanOrEqual(3);
      const later = days(board, 400);
      expect(board.world.slow).toEqual([]);
      expect(waiting(board, UST10, TRUST) + later.byKind(UST10, TRUST)).toBeCloseTo(news.reduce((sum, amount) => sum + amount, 0), 9);
      expect(later.maxError()).toBeLessThan(1e-9);
    }), { numRuns: 40 });
  });

  it('keeps markets, kinds and causes apart', () => {
    const { world } = bareBoard();
    for (const [market, kind, cause] of [[UST10, TRUST, 'a'], [DXY, TRUST, 'a'], [UST10, FLOW, 'a'], [UST10, TRUST, 'b'], [UST10, TRUST, 'a']] as const) {
      postpone(world, market, kind, cause, 1, 7);
    }
    expect(world.slow.map(({ amount }) => amount)).toEqual([2, 1, 1, 1]);
  });

  it('is priced at once where it is too small to wait for', () => {
    const board = bareBoard();
    priceSlowly(board.world, DXY, TRUST, 'shock:test', 0.01, 0.5, 7);
    expect(waiting(board, DXY)).toBe(0.01);
    expect(board.world.slow).toEqual([]);
  });

  it('shows a broken promise in the days after, under the cause of the first day', () => {
    const board = bareBoard();
    postpone(board.world, DXY, TRUST, 'shock:test', -1, 7);
    const week = parts([play(board)], 'dxy', { kind: 'trust', cause: 'shock:test' });
    expect(week).toBeLessThan(-0.25);
    expect(week).toBeGreaterThan(-0.5);
  });
});
