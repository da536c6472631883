import { describe, expect, it } from 'vitest';
import { act, decide, metric, parts, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';

const ABP = 'abp';

describe('buy-euro-bonds', () => {
  it('sells the dollar for the euro and presses Bund yields down', () => {
    const board = greenlandBoard();
    const journals = playTo(board, 3, [decide(1, ABP, 'buy-euro-bonds', { usdBn: 20 })]);
    expect(parts(journals, 'dxy', { kind: 'flow', cause: ABP })).toBeLessThan(0);
    expect(parts(journals, 'eur-usd', { kind: 'flow', cause: ABP })).toBeGreaterThan(0);
    expect(parts(journals, 'bund-10y', { kind: 'flow', cause: ABP })).toBeLessThan(-1);
    expect(metric(board, `fund.${ABP}.euro-bonds-usd-bn`)).toBeGreaterThan(19.5);
  });

  it('is no more than is held, and weak evidence', () => {
    const board = greenlandBoard();
    expect(refusal(board, ABP, 'buy-euro-bonds', { usdBn: 22.1 })).toBe('argument-range');
    const before = metric(board, 'belief.campaign');
    act(board, ABP, 'buy-euro-bonds', { usdBn: 22 });
    expect(metric(board, 'belief.campaign')).toBeGreaterThan(before);
    expect(refusal(board, ABP, 'buy-euro-bonds', { usdBn: 0.1 })).toBe('nothing-to-sell');
  });
});
