import { describe, expect, it } from 'vitest';
import { BELIEF, TRUST } from '../../model';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, UST10, UST2 } from '../markets/ids';

const US = 'us-administration';
const tax = (ratePct: number): { ratePct: number } => ({ ratePct });

describe('threaten-foreign-holder-tax', () => {
  it('raises yields and lowers the dollar in proportion to the rate', () => {
    const board = act(greenlandBoard(), US, 'threaten-foreign-holder-tax', tax(10));
    const { p } = board.game.frame;
    expect(metric(board, 'treasury.holder-tax-pct')).toBe(10);
    expect(waiting(board, UST10, BELIEF)).toBeCloseTo(10 * p.holderTaxTenYearBp, 9);
    expect(waiting(board, UST2, BELIEF)).toBeCloseTo(5 * p.holderTaxTenYearBp, 9);
    expect(waiting(board, DXY, BELIEF)).toBeCloseTo(10 * p.holderTaxDollarPct, 9);
    expect(waiting(board, UST10, TRUST)).toBeGreaterThan(0);
  });

  it('costs a little trust in every bloc', () => {
    const board = greenlandBoard();
    const trust = [...board.world.trust.mean];
    act(board, US, 'threaten-foreign-holder-tax', tax(20));
    board.world.trust.mean.forEach((mean, bloc) => {
      expect(mean).toBeLessThan(trust[bloc] as number);
      expect((trust[bloc] as number) - mean).toBeLessThan(0.04);
    });
  });

  it('moves prices only by the change of rate, and takes part back with a lower one', () => {
    const board = act(greenlandBoard(), US, 'threaten-foreign-holder-tax', tax(20));
    const trust = metric(board, 'trust.europe');
    act(board, US, 'threaten-foreign-holder-tax', tax(5));
    expect(waiting(board, UST10, BELIEF)).toBeCloseTo(-15 * board.game.frame.p.holderTaxTenYearBp, 9);
    expect(metric(board, 'trust.europe')).toBeGreaterThan(trust);
    expect(metric(board, 'trust.europe')).toBeLessThan(metric(greenlandBoard(), 'trust.europe'));
  });

  it('must change the rate and stay within it', () => {
    const board = act(greenlandBoard(), US, 'threaten-foreign-holder-tax', tax(5));
    expect(refusal(board, US, 'threaten-foreign-holder-tax', tax(5))).toBe('holder-tax-unchanged');
    expect(refusal(board, US, 'threaten-foreign-holder-tax', tax(4))).toBe('');
    expect(refusal(board, US, 'threaten-foreign-holder-tax', tax(21))).toBe('argument-range');
  });

  it('says nothing of tariffs and costs a point and a half', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('threaten-foreign-holder-tax').evidence(tax(5))).toEqual([]);
    expect(actionOf('threaten-foreign-holder-tax').cost(tax(5), world, game.frame).capacity).toBe(1.5);
  });
});
