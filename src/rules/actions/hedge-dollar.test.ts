import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, parts, playTo, quietBoard, refusal } from '../../../tests/game-kit';

const OSLO = 'norway-fund';

describe('hedge-dollar', () => {
  it('keeps the assets and sells the currency forward', () => {
    const board = quietBoard();
    const holdings = structuredClone(board.world.holdings.map((row) => row[6]));
    const weeks = playTo(board, 2, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 })]);
    expect(board.world.holdings.map((row) => row[6])).toEqual(holdings);
    const { p } = board.game.frame;
    expect(parts(weeks, 'dxy', { kind: 'flow', cause: 'hedge-dollar' })).toBeCloseTo((-p.dollarPctPer100Bn * 0.5 * (199 + 830)) / 100, 9);
  });

  it('moves no yield by itself', () => {
    const weeks = playTo(quietBoard(), 1, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 })]);
    expect(parts(weeks, 'ust-10y', { kind: 'flow', cause: 'hedge-dollar' })).toBe(0);
  });

  it('buys the dollars back when it is lifted', () => {
    const board = quietBoard();
    const weeks = playTo(board, 3, [decide(1, OSLO, 'hedge-dollar', { sharePct: 50 }), decide(2, OSLO, 'hedge-dollar', { sharePct: 0 }, 3)]);
    expect(parts(weeks, 'dxy', { kind: 'flow', cause: 'decision:2:norway-fund:hedge-dollar' })).toBeGreaterThan(0);
    expect(board.world.hedgedShare[6]).toBe(0);
  });

  it('cuts the dollars at risk by its share', () => {
    const board = act(bareBoard(), 'akademiker-pension', 'hedge-dollar', { sharePct: 25 });
    expect(metric(board, 'fund.akademiker-pension.unhedged-change-pct')).toBeCloseTo(-25, 9);
  });

  it('must change something and stay on its steps', () => {
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 0 })).toBe('share-unchanged');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 52 })).toBe('argument-step');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 105 })).toBe('argument-range');
    expect(refusal(bareBoard(), OSLO, 'hedge-dollar', { sharePct: 50 })).toBe('');
  });
});
