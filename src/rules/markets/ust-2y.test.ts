import { describe, expect, it } from 'vitest';
import { RISK } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer } from '../../../tests/market-kit';
import { SP500, UST10, UST2 } from './ids';

describe('ust-2y', () => {
  it('takes its share of a flight to or from safety', () => {
    for (const trust of [0.95, 0.58, 0.2]) {
      const day = { trust, news: [{ market: SP500, kind: RISK, amount: -3 }] } as const;
      expect(answer(UST2, day)).toBeCloseTo(bareBoard().game.frame.p.twoYearShareOfRisk * answer(UST10, day), 9);
    }
  });
});
