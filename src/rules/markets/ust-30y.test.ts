import { describe, expect, it } from 'vitest';
import { BELIEF, CHANCE, FLOW, FUNDAMENTAL, RISK, TRUST } from '../../model';
import { answer, clear } from '../../../tests/market-kit';
import { bareBoard } from '../../../tests/game-kit';
import { UST10, UST30 } from './ids';

const { thirtyYearShare, thirtyYearTrust } = bareBoard().game.frame.p;

describe('ust-30y', () => {
  it('mirrors its share of a ten-year move, whatever its kind', () => {
    for (const kind of [FLOW, BELIEF, FUNDAMENTAL, RISK, CHANCE] as const) {
      expect(answer(UST30, { news: [{ market: UST10, kind, amount: 10 }], parameters: { equityPerFlowBp: 0 } })).toBeCloseTo(10 * thirtyYearShare, 9);
    }
  });

  it('feels lost trust more than anything else', () => {
    expect(answer(UST30, { news: [{ market: UST10, kind: TRUST, amount: 10 }] })).toBeCloseTo(10 * (thirtyYearShare + thirtyYearTrust), 9);
    expect(thirtyYearTrust).toBeGreaterThan(0);
  });

  it('keeps the causes of what it mirrors', () => {
    const tape = clear({ news: [{ market: UST10, kind: TRUST, amount: 10 }] });
    expect(tape.parts().filter(({ market, cause }) => market === 'ust-30y' && cause === 'shock:test').map(({ kind }) => kind)).toEqual(['trust', 'trust']);
  });
});
