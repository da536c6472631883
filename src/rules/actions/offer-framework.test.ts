import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { repriceTariffs } from '../economy/tariffs';
import { SP500 } from '../markets/ids';

const US = 'us-administration';
const offer = { territory: 'talks', purchasesEurBn: 300, minerals: 'yes' };

function threatened(partners = 'the-eight'): Board {
  const board = press(greenlandBoard(), 'said', 25, partners);
  repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
  return board;
}

describe('offer-framework', () => {
  it('lays its terms on the table', () => {
    const board = act(greenlandBoard(), US, 'offer-framework', offer);
    expect(board.world.framework).toMatchObject({ stage: 'offered', offeredTurn: 1, territory: 'talks', minerals: 'yes', purchasesEurBn: 300, conceded: 0 });
  });

  it('makes a threat against allies weigh less, one against others only through what it tells of the government', () => {
    const relief = (partners: string): number => {
      const board = threatened(partners);
      return waiting(act(board, US, 'offer-framework', offer), SP500) / (metric(board, 'tariff.discount-pct') + waiting(board, SP500));
    };
    expect(relief('the-eight')).toBeGreaterThan(2 * relief('all-partners'));
    expect(relief('all-partners')).toBeGreaterThan(0);
  });

  it('says half as much of the government as a signed deal', () => {
    expect(actionOf('offer-framework').evidence(offer)).toEqual([{ belief: 'government', likelihoods: [0.12, 0.6, 0.5], strength: 0.5 }]);
    const board = greenlandBoard();
    const hawk = metric(board, 'belief.hawk');
    expect(metric(act(board, US, 'offer-framework', offer), 'belief.hawk')).toBeLessThan(hawk);
  });

  it('waits for the answer to an offer, and ends with an agreement', () => {
    const board = act(greenlandBoard(), US, 'offer-framework', offer);
    expect(refusal(board, US, 'offer-framework', offer)).toBe('framework-offered');
    board.world.framework.stage = 'accepted';
    expect(refusal(board, US, 'offer-framework', offer)).toBe('framework-agreed');
    expect(refusal(greenlandBoard(), US, 'offer-framework', { ...offer, purchasesEurBn: 75 })).toBe('argument-step');
  });

  it('costs one point', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('offer-framework').cost(offer, world, game.frame).capacity).toBe(1);
  });
});
