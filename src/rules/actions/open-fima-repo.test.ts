import { describe, expect, it } from 'vitest';
import { act, bareBoard, decide, metric, playTo, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { SP500, VIX } from '../markets/ids';

const FED = 'federal-reserve';

describe('open-fima-repo', () => {
  it('lets dealers unload faster', () => {
    const sale = decide(1, 'norway-fund', 'sell-treasuries', { usdBn: 100, days: 1 });
    const premium = (open: boolean): number => {
      const board = quietBoard();
      playTo(board, 2, open ? [sale, decide(1, FED, 'open-fima-repo')] : [sale]);
      return metric(board, 'clearing.dealer-premium-bp');
    };
    expect(premium(true)).toBeGreaterThan(0);
    expect(premium(true)).toBeLessThan(0.5 * premium(false));
  });

  it('lifts shares in a panic and not in a calm', () => {
    const calm = act(bareBoard(), FED, 'open-fima-repo');
    expect(waiting(calm, SP500)).toBe(0);
    const panic = bareBoard();
    panic.world.moves[VIX] = 30;
    expect(waiting(act(panic, FED, 'open-fima-repo'), SP500)).toBeCloseTo(panic.game.frame.p.backstopEquityPct, 9);
  });

  it('wins trust', () => {
    const board = bareBoard();
    const before = metric(board, 'trust.dollar');
    expect(metric(act(board, FED, 'open-fima-repo'), 'trust.dollar')).toBeGreaterThan(before);
  });

  it('can be opened once', () => {
    expect(refusal(bareBoard(), FED, 'open-fima-repo')).toBe('');
    expect(refusal(act(bareBoard(), FED, 'open-fima-repo'), FED, 'open-fima-repo')).toBe('repo-open');
  });
});
