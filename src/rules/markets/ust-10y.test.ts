import { describe, expect, it } from 'vitest';
import { FLOW, RISK } from '../../model';
import { answer } from '../../../tests/market-kit';
import { SP500, UST10 } from './ids';

const fright = [{ market: SP500, kind: RISK, amount: -3 }] as const;

describe('ust-10y', () => {
  it('falls in a fright while the issuer is trusted and rises in the same fright when it is not', () => {
    const trusted = answer(UST10, { trust: 0.95, news: fright });
    const middling = answer(UST10, { trust: 0.58, news: fright });
    const doubted = answer(UST10, { trust: 0.2, news: fright });
    expect(trusted).toBeLessThan(-3);
    expect(doubted).toBeGreaterThan(0.5);
    expect(middling).toBeGreaterThan(trusted);
    expect(middling).toBeLessThan(doubted);
  });

  it('passes flows on as they come, but for what shares answer', () => {
    const news = [{ market: UST10, kind: FLOW, amount: 5 }] as const;
    expect(answer(UST10, { news, parameters: { equityPerFlowBp: 0 } })).toBeCloseTo(5, 12);
    expect(answer(UST10, { news })).toBeCloseTo(5, 0);
  });
});
