import { describe, expect, it } from 'vitest';
import { CHANCE, FLOW, FUNDAMENTAL } from '../../model';
import type { Kind } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer, clear } from '../../../tests/market-kit';
import { SP500, UST10 } from './ids';

describe('sp500', () => {
  it('earns its premium on a day without news or chance', () => {
    expect(clear().moved(SP500)).toBeCloseTo(bareBoard().game.frame.p.equityDriftPct, 9);
    expect(clear().parts()[0]).toMatchObject({ market: 'sp500', kind: 'fundamental', cause: 'mechanism:equity-premium' });
  });

  it('falls when sales of bonds push yields up, and not twice for news that names its own effect on shares', () => {
    const fall = (kind: Kind): number => answer(SP500, { news: [{ market: UST10, kind, amount: 100 }] });
    expect(fall(FLOW)).toBeCloseTo(100 * bareBoard().game.frame.p.equityPerFlowBp, 9);
    expect(fall(FLOW)).toBeLessThan(-1);
    for (const kind of [FUNDAMENTAL, CHANCE] as const) expect(fall(kind)).toBe(0);
  });

  it('moves by the news in the ledger, no more and no less', () => {
    expect(answer(SP500, { news: [{ market: SP500, kind: FUNDAMENTAL, amount: -2.5 }] })).toBeCloseTo(-2.5, 12);
  });
});
