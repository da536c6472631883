import { describe, expect, it } from 'vitest';
import { BELIEF } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer } from '../../../tests/market-kit';
import { BITCOIN, NASDAQ, SP500 } from './ids';

const news = [{ market: SP500, kind: BELIEF, amount: -2 }] as const;

describe('risk assets', () => {
  it('fall with shares and a bit more', () => {
    const { nasdaqBeta, bitcoinBeta } = bareBoard().game.frame.p;
    expect(answer(NASDAQ, { news })).toBeCloseTo(-2 * nasdaqBeta, 9);
    expect(answer(BITCOIN, { news })).toBeCloseTo(-2 * bitcoinBeta, 9);
    expect(nasdaqBeta).toBeGreaterThan(1);
    expect(bitcoinBeta).toBeGreaterThan(1);
  });

  it('take their sensitivity from the parameters', () => {
    expect(answer(NASDAQ, { news, parameters: { nasdaqBeta: 1 } })).toBeCloseTo(-2, 9);
    expect(answer(BITCOIN, { news, parameters: { bitcoinBeta: 3 } })).toBeCloseTo(-6, 9);
  });
});
