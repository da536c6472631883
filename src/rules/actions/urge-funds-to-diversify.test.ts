import { describe, expect, it } from 'vitest';
import { BELIEF } from '../../model';
import { act, bareBoard, metric, refusal, waiting } from '../../../tests/game-kit';
import { DXY, SP500, UST10 } from '../markets/ids';

describe('urge-funds-to-diversify', () => {
  it('makes a selling campaign more likely in the eyes of markets', () => {
    const board = bareBoard();
    const before = metric(board, 'belief.campaign');
    act(board, 'eu-commission', 'urge-funds-to-diversify');
    expect(metric(board, 'belief.campaign')).toBeGreaterThan(before);
    expect(waiting(board, UST10, BELIEF)).toBeGreaterThan(0);
    expect(waiting(board, SP500, BELIEF)).toBeLessThan(0);
    expect(waiting(board, DXY, BELIEF)).toBeLessThan(0);
  });

  it('sells nothing: boards decide', () => {
    const board = bareBoard();
    const holdings = structuredClone(board.world.holdings);
    act(board, 'eu-commission', 'urge-funds-to-diversify');
    expect(board.world.orders).toEqual([]);
    expect(board.world.holdings).toEqual(holdings);
  });

  it('is open to the bloc alone', () => {
    expect(refusal(bareBoard(), 'eu-commission', 'urge-funds-to-diversify')).toBe('');
    expect(refusal(bareBoard(), 'us-administration', 'urge-funds-to-diversify')).toBe('not-yours');
  });
});
