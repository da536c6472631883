import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareBoard, metric, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { SP500, UST10 } from '../markets/ids';
import { belief, learn, learnOfCampaign } from './beliefs';

const shares = fc.tuple(fc.double({ min: 0.02, max: 1, noNaN: true }), fc.double({ min: 0.02, max: 1, noNaN: true }), fc.double({ min: 0.02, max: 1, noNaN: true }));

function withBelief(weights: readonly number[]): Board {
  const board = bareBoard();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  board.world.beliefs[0] = weights.map((weight) => weight / total);
  return board;
}

describe('market beliefs', () => {
  it('follow Bayes', () => {
    fc.assert(fc.property(shares, shares, (prior, likelihoods) => {
      const { world } = withBelief(prior);
      const before = [...(world.beliefs[0] as number[])];
      learn(world, { belief: 'government', likelihoods, strength: 1 });
      const joint = before.map((share, type) => share * (likelihoods[type] as number));
      const total = joint.reduce((sum, value) => sum + value, 0);
      joint.forEach((value, type) => expect(belief(world, 'government', type)).toBeCloseTo(value / total, 12));
    }));
  });

  it('stay probabilities', () => {
    fc.assert(fc.property(shares, fc.array(shares, { maxLength: 12 }), fc.double({ min: 0.3, max: 1, noNaN: true }), (prior, news, strength) => {
      const { world } = withBelief(prior);
      for (const likelihoods of news) learn(world, { belief: 'government', likelihoods, strength });
      const row = world.beliefs[0] as number[];
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const share of row) expect(share).toBeGreaterThanOrEqual(0);
    }));
  });

  it('do not depend on the order of news', () => {
    fc.assert(fc.property(shares, shares, shares, (prior, first, second) => {
      const learned = (...news: readonly (readonly number[])[]): number[] => {
        const { world } = withBelief(prior);
        for (const likelihoods of news) learn(world, { belief: 'government', likelihoods, strength: 1 });
        return world.beliefs[0] as number[];
      };
      const there = learned(first, second);
      learned(second, first).forEach((share, type) => expect(share).toBeCloseTo(there[type] as number, 12));
    }));
  });

  it('learn less from weaker news and nothing from a belief that does not exist', () => {
    const rise = (strength: number): number => {
      const board = bareBoard();
      learn(board.world, { belief: 'bloc', likelihoods: [0.75, 0.2], strength });
      return metric(board, 'belief.deterrer');
    };
    expect(rise(1)).toBeGreaterThan(rise(0.5));
    expect(rise(0.5)).toBeGreaterThan(rise(0));
    expect(rise(0)).toBeCloseTo(0.4, 12);
    const { world } = bareBoard();
    const before = structuredClone(world);
    learn(world, { belief: 'weather', likelihoods: [1, 0], strength: 1 });
    expect(world).toEqual(before);
  });

  it('price a signal by the change in the chance of a campaign', () => {
    const board = bareBoard();
    learnOfCampaign(board.world, board.game.frame, 'decision:1:norway-fund:publish-reason', 6);
    const change = metric(board, 'belief.campaign') - 0.03;
    const { p, equityCapUsdBn } = board.game.frame;
    expect(waiting(board, UST10)).toBeCloseTo(p.lastingBpPer100Bn * 3.6 * change, 12);
    expect(waiting(board, SP500)).toBeCloseTo(-100 * p.equityMultiplier * (p.campaignEquitiesUsdBn / equityCapUsdBn) * change, 12);
  });

  it('take a signal back when the evidence is taken back', () => {
    const board = bareBoard();
    const { world, game } = board;
    learnOfCampaign(world, game.frame, 'decision:1:norway-fund:stop-reinvesting', 1.2);
    learnOfCampaign(world, game.frame, 'decision:1:norway-fund:stop-reinvesting', 1 / 1.2);
    expect(waiting(board, UST10)).toBeCloseTo(0, 12);
  });
});
