import { describe, expect, it } from 'vitest';
import { act, actionOf, metric } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';

const US = 'us-administration';

function lost(board: Board, tone: number): number {
  const before = metric(board, 'trust.europe');
  return before - metric(act(board, US, 'demand-territory', { tone }), 'trust.europe');
}

describe('demand-territory', () => {
  it('costs trust in Europe, more with each step of tone, but less than a tariff threat over it', () => {
    const [mild = 0, firm = 0, harsh = 0] = [1, 2, 3].map((tone) => lost(greenlandBoard(), tone));
    expect(mild).toBeGreaterThan(0);
    expect(firm).toBeGreaterThan(mild);
    expect(harsh).toBeGreaterThan(firm);
    const board = greenlandBoard();
    const before = metric(board, 'trust.europe');
    act(board, US, 'threaten-tariff', { partners: 'the-eight', tariffPp: 10, weeks: 2, basis: 'ieepa' });
    expect(harsh).toBeLessThan(before - metric(board, 'trust.europe'));
  });

  it('says less each time it is repeated', () => {
    const board = greenlandBoard();
    const [once, twice, thrice] = [lost(board, 3), lost(board, 3), lost(board, 3)] as const;
    expect(twice).toBeLessThan(0.6 * once);
    expect(thrice).toBeLessThan(0.6 * twice);
    expect(thrice).toBeGreaterThan(0);
  });

  it('unites the bloc and proves a hawk', () => {
    const board = greenlandBoard();
    const [unity, hawk, dove] = ['capacity.eu-commission', 'belief.hawk', 'belief.dove'].map((name) => metric(board, name)) as [number, number, number];
    act(board, US, 'demand-territory', { tone: 3 });
    expect(metric(board, 'capacity.eu-commission')).toBeCloseTo(unity + board.game.frame.p.unityRally / 2, 9);
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(metric(board, 'belief.dove')).toBeLessThan(dove);
    expect(actionOf('demand-territory').evidence({ tone: 3 })).toEqual([{ belief: 'government', likelihoods: [0.55, 0.4, 0.2], strength: 1 }]);
  });

  it('costs a point of approval for each step of tone', () => {
    const { world, game } = greenlandBoard();
    expect([1, 2, 3].map((tone) => actionOf('demand-territory').cost({ tone }, world, game.frame).capacity)).toEqual([1, 2, 3]);
  });
});
