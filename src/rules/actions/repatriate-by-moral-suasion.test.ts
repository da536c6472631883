import { describe, expect, it } from 'vitest';
import { act, metric, play, refusal } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard } from '../../../tests/greenland-kit';
import { TREASURIES } from '../frame';

const TOKYO = 'japan-reserves';
const SAVERS = GREENLAND.level.holders.findIndex(({ id }) => id === 'japan-private');

describe('repatriate-by-moral-suasion', () => {
  it('lets savers of the same bloc sell, not the reserves, and lifts the home currency', () => {
    const board = act(greenlandBoard(), TOKYO, 'repatriate-by-moral-suasion', { usdBn: 50 });
    const before = (board.world.holdings[TREASURIES] as number[])[SAVERS] as number;
    for (let turn = 0; turn < 3; turn += 1) play(board);
    // Savers also take their part of new debt, some $0.7bn a week.
    expect((board.world.holdings[TREASURIES] as number[])[SAVERS] as number).toBeLessThan(before - 40);
    expect(metric(board, `fund.${TOKYO}.treasury-share-change-pp`)).toBe(0);
    expect(metric(board, `fund.${TOKYO}.currency-change-pct`)).toBeGreaterThan(1);
    expect(metric(board, `fund.${TOKYO}.benchmark-gap-pct`)).toBeCloseTo(0, 12);
  });

  it('is some evidence of a campaign', () => {
    const before = metric(greenlandBoard(), 'belief.campaign');
    expect(metric(act(greenlandBoard(), TOKYO, 'repatriate-by-moral-suasion', { usdBn: 5 }), 'belief.campaign')).toBeGreaterThan(before);
  });

  it('asks for no more than savers hold', () => {
    const board = greenlandBoard();
    (board.world.holdings[TREASURIES] as number[])[SAVERS] = 20;
    expect(refusal(board, TOKYO, 'repatriate-by-moral-suasion', { usdBn: 25 })).toBe('argument-range');
    (board.world.holdings[TREASURIES] as number[])[SAVERS] = 4;
    expect(refusal(board, TOKYO, 'repatriate-by-moral-suasion', { usdBn: 5 })).toBe('no-savers-to-ask');
  });
});
