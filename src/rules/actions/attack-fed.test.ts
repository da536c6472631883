import { describe, expect, it } from 'vitest';
import { BELIEF } from '../../model';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';

const HOUSE = 'us-administration';

describe('attack-fed', () => {
  it('moves markets as on 21 April 2025: shares, two-year and dollar down, ten-year and gold up', () => {
    const board = act(greenlandBoard(), HOUSE, 'attack-fed', { tone: 2 });
    const moves = [SP500, UST10, UST2, DXY, GOLD].map((market) => waiting(board, market, BELIEF));
    expect(moves).toEqual([-2, 5.5, -5, -0.5, 1.3]);
    expect(metric(board, 'independence')).toBeCloseTo(0.58, 9);
    expect(metric(board, 'capacity.federal-reserve')).toBeCloseTo(58, 9);
    expect(metric(board, 'macro.expected-inflation-pct')).toBeGreaterThan(2.27);
  });

  it('is louder by tone, and half as loud each time it is repeated', () => {
    const first = (tone: number): number => waiting(act(greenlandBoard(), HOUSE, 'attack-fed', { tone }), SP500);
    expect(first(3)).toBeCloseTo(3 * first(1), 9);
    const board = greenlandBoard();
    const shares = [1, 2, 3].map(() => waiting(act(board, HOUSE, 'attack-fed', { tone: 2 }), SP500));
    expect(shares).toEqual([-2, -1, -0.5]);
    expect(metric(board, 'lines.attacks')).toBe(3);
  });

  it('costs trust in the dollar and little at home', () => {
    const board = greenlandBoard();
    const before = metric(board, 'trust.dollar');
    act(board, HOUSE, 'attack-fed', { tone: 2 });
    expect(before - metric(board, 'trust.dollar')).toBeCloseTo(0.016, 9);
    expect(actionOf('attack-fed').cost({ tone: 3 }, board.world, board.game.frame).capacity).toBeLessThanOrEqual(2);
  });

  it('is open to the government alone', () => {
    expect(refusal(greenlandBoard(), HOUSE, 'attack-fed', { tone: 2 })).toBe('');
    expect(refusal(greenlandBoard(), 'federal-reserve', 'attack-fed', { tone: 2 })).not.toBe('');
  });
});
