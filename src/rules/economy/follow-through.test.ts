import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect, logistic } from '../../maths';
import { bareBoard } from '../../../tests/game-kit';
import { followThrough } from './follow-through';

const upTo = (max: number): fc.Arbitrary<number> => fc.double({ min: 0, max, noNaN: true });

describe('the search for follow-through', () => {
  it('ends where plain halving ends, bit for bit, wherever the search begins', () => {
    const { game, world } = bareBoard();
    const { p } = game.frame;
    fc.assert(fc.property(upTo(10), upTo(10), upTo(1), upTo(1), upTo(1), upTo(1), upTo(10), (certainPct, threatPct, stage, first, second, start, threshold) => {
      const hawk = Math.min(first, second);
      const dove = 1 - Math.max(first, second);
      const bargainer = 1 - hawk - dove;
      world.beliefs[0] = [hawk, bargainer, dove];
      world.tariffs.followThrough = start;
      world.tariffs.retreatThresholdPct = threshold;
      const left = (phi: number): number => {
        const retreat = logistic((certainPct + threatPct * phi - threshold) / p.retreatSpread);
        const bargain = bargainer * p.bargainerFollowThrough * (1 - p.retreatWeight * retreat);
        return stage * (hawk * p.hawkFollowThrough + bargain + dove * p.doveFollowThrough) - phi;
      };
      expect(followThrough(world, game.frame, certainPct, threatPct, stage)).toBe(bisect(left, 0, 1, 48));
    }), { numRuns: 2000 });
  });
});
