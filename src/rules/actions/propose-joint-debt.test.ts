import { describe, expect, it } from 'vitest';
import { act, actionOf, decide, metric, play, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { BUND10, DXY, UST10 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'propose-joint-debt';
const large = { eurBnPerYear: 200 };

describe('propose-joint-debt', () => {
  it('moves money a little from one safe asset to the other, in proportion', () => {
    const board = act(greenlandBoard(), EU, ACTION, large);
    const { p } = board.game.frame;
    expect(board.world.jointDebtEurBnPerYear).toBe(200);
    expect(waiting(board, DXY)).toBeCloseTo(2 * p.jointDebtDollarPct, 12);
    expect(waiting(board, UST10)).toBeCloseTo(2 * p.jointDebtTreasuryBp, 12);
    expect(waiting(board, BUND10)).toBeCloseTo(2 * p.jointDebtBundBp, 12);
  });

  it('lifts the euro against the dollar', () => {
    const [debt, none] = [greenlandBoard(), greenlandBoard()];
    play(debt, [decide(1, EU, ACTION, large)]);
    play(none);
    expect(metric(debt, 'move.eur-usd')).toBeGreaterThan(metric(none, 'move.eur-usd'));
  });

  it('prices only what is new when a proposal grows', () => {
    const board = act(act(greenlandBoard(), EU, ACTION, { eurBnPerYear: 150 }), EU, ACTION, { eurBnPerYear: 250 });
    expect(waiting(board, UST10)).toBeCloseTo(board.game.frame.p.jointDebtTreasuryBp, 12);
  });

  it('is not believed of a divided bloc', () => {
    const board = greenlandBoard();
    const { bloc, p } = board.game.frame;
    board.world.capacities[bloc] = p.jointDebtUnity;
    expect(refusal(board, EU, ACTION, large)).toBe('');
    board.world.capacities[bloc] = p.jointDebtUnity - 0.1;
    expect(refusal(board, EU, ACTION, large)).toBe('unity-too-low');
  });

  it('can grow and not shrink, up to its largest size', () => {
    const board = act(greenlandBoard(), EU, ACTION, large);
    expect(refusal(board, EU, ACTION, large)).toBe('joint-debt-not-more');
    expect(refusal(board, EU, ACTION, { eurBnPerYear: 250 })).toBe('');
    expect(refusal(act(board, EU, ACTION, { eurBnPerYear: 250 }), EU, ACTION, { eurBnPerYear: 250 })).toBe('joint-debt-complete');
    expect(refusal(greenlandBoard(), EU, ACTION, { eurBnPerYear: 75 })).toBe('argument-step');
  });

  it('costs more unity the larger it is, and tells nothing about resolve', () => {
    const { game, world } = greenlandBoard();
    const cost = (eurBnPerYear: number): number => actionOf(ACTION).cost({ eurBnPerYear }, world, game.frame).capacity;
    expect(cost(250)).toBeGreaterThan(cost(50));
    expect(actionOf(ACTION).evidence(large)).toEqual([]);
  });
});
