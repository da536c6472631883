import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer, clear } from '../../../tests/market-kit';
import { SP500 } from './ids';

describe('sp500', () => {
  it('earns its premium on a day without news or chance', () => {
    expect(clear().moved(SP500)).toBeCloseTo(bareBoard().game.frame.p.equityDriftPct, 9);
    expect(clear().parts()[0]).toMatchObject({ market: 'sp500', kind: 'fundamental', cause: 'mechanism:equity-premium' });
  });

  it('moves by the news in the ledger, no more and no less', () => {
    expect(answer(SP500, { news: [{ market: SP500, kind: FUNDAMENTAL, amount: -2.5 }] })).toBeCloseTo(-2.5, 12);
  });
});
