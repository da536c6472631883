import { describe, expect, it } from 'vitest';
import { CHANCE, FLOW, FUNDAMENTAL, TRUST } from '../../model';
import type { Kind } from '../../model';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { answer } from '../../../tests/market-kit';
import { BUND10, JGB10, UST10, VIX } from './ids';

const { bundPerTenYear, jgbPerTenYear } = greenlandBoard().game.frame.p;
const share = (market: number, kind: Kind): number => answer(market, { board: greenlandBoard(), news: [{ market: UST10, kind, amount: 10 }], parameters: {} });

describe('foreign yields', () => {
  it('share what moves rates everywhere: policy, growth and ordinary days', () => {
    for (const kind of [FUNDAMENTAL, CHANCE] as const) {
      expect(share(BUND10, kind)).toBeCloseTo(10 * bundPerTenYear, 9);
      expect(share(JGB10, kind)).toBeCloseTo(10 * jgbPerTenYear, 9);
    }
  });

  it('do not share what is wrong with the issuer alone', () => {
    expect(share(JGB10, TRUST)).toBe(0);
    expect(share(BUND10, TRUST)).toBe(0);
    expect(Math.abs(share(BUND10, FLOW))).toBeLessThan(0.5);
  });

  it('fall in Germany in a fright', () => {
    expect(answer(BUND10, { board: greenlandBoard(), news: [{ market: VIX, kind: TRUST, amount: 10 }] })).toBeLessThan(-1);
  });
});
