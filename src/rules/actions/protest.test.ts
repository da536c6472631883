import { describe, expect, it } from 'vitest';
import { act, bareBoard, metric, quietBoard, refusal } from '../../../tests/game-kit';

describe('protest', () => {
  it('is weak evidence of resolve and moves no market by itself', () => {
    const board = bareBoard();
    const before = metric(board, 'belief.deterrer');
    act(board, 'eu-commission', 'protest');
    const gained = metric(board, 'belief.deterrer') - before;
    expect(gained).toBeGreaterThan(0);
    expect(gained).toBeLessThan(0.05);
    expect(board.world.pending).toEqual([]);
  });

  it('says far less than a dated list', () => {
    const start = metric(bareBoard(), 'belief.deterrer');
    const gained = (action: string, args = {}): number => metric(act(bareBoard(), 'eu-commission', action, args), 'belief.deterrer') - start;
    const said = gained('protest');
    expect(gained('unsuspend-list', { eurBn: 31 })).toBeGreaterThan(3 * said);
    expect(gained('unsuspend-list', { eurBn: 93 })).toBeGreaterThan(said + 0.2);
  });

  it('is open to the bloc alone', () => {
    expect(refusal(quietBoard(), 'eu-commission', 'protest')).toBe('');
    expect(refusal(quietBoard(), 'norway-fund', 'protest')).toBe('not-yours');
  });
});
