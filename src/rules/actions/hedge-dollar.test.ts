import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, OSLO_BOOK, parts, playTo, quietBoard, refusal } from '../../../tests/game-kit';

const OSLO = 'norway-fund';

describe('hedge-dollar', () => {
  it('keeps the assets and sells the currency forward', () => {
    const board = quietBoard();
    const holdings = structuredClone(board.world.holdings.map((row) => row[OSLO_BOOK.row]));
    const weeks = playTo(board, 2, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 })]);
    expect(board.world.holdings.map((row) => row[OSLO_BOOK.row])).toEqual(holdings);
    const { p } = board.game.frame;
    expect(parts(weeks, 'dxy', { kind: 'flow', cause: 'hedge-dollar' })).toBeCloseTo((-p.dollarPctPer100Bn * 0.5 * OSLO_BOOK.dollarsUsdBn) / 100, 9);
  });

  it('moves no yield by itself', () => {
    const weeks = playTo(quietBoard(), 1, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 })]);
    expect(parts(weeks, 'ust-10y', { kind: 'flow', cause: 'hedge-dollar' })).toBe(0);
  });

  it('buys the dollars back when it is lifted', () => {
    const board = quietBoard();
    const weeks = playTo(board, 3, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 }), decide(2, OSLO, 'hedge-dollar', { sharePct: 0 }, 3)]);
    expect(parts(weeks, 'dxy', { kind: 'flow', cause: 'decision:2:norway-fund:hedge-dollar' })).toBeGreaterThan(0);
    expect(board.world.hedgedShare[OSLO_BOOK.row]).toBeCloseTo(0, 12);
  });

  it('cuts the dollars at risk by its share', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, 'akademiker-pension', 'hedge-dollar', { sharePct: 25 })]);
    expect(metric(board, 'fund.akademiker-pension.unhedged-change-pct')).toBeCloseTo(-25, 9);
  });

  it('is in place a fifth more after each of five closes', () => {
    const board = quietBoard();
    const hedged = (): number => board.world.hedgedShare[OSLO_BOOK.row] as number;
    playTo(board, 1, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 }, 4)]);
    expect(hedged()).toBeCloseTo(0.2, 12);
    playTo(board, 2);
    expect(hedged()).toBeCloseTo(0.5, 12);
    expect(board.world.orders).toEqual([]);
  });

  it('counts what is ordered: the same share again is no change, a lower one undoes only the difference', () => {
    const board = act(quietBoard(), OSLO, 'hedge-dollar', { sharePct: 50 });
    expect(refusal(board, OSLO, 'hedge-dollar', { sharePct: 50 })).toBe('share-unchanged');
    expect(refusal(board, OSLO, 'hedge-dollar', { sharePct: 0 })).toBe('');
    act(board, OSLO, 'hedge-dollar', { sharePct: 20 });
    playTo(board, 2);
    expect(board.world.hedgedShare[OSLO_BOOK.row]).toBeCloseTo(0.2, 12);
  });

  it('must change something and stay on its steps', () => {
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 0 })).toBe('share-unchanged');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 52 })).toBe('argument-step');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 105 })).toBe('argument-range');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 50 })).toBe('');
  });
});
