import { describe, expect, it } from 'vitest';
import { act, actionOf, bareBoard, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DXY, SP500, UST10 } from '../markets/ids';

const FUND = 'akademiker-pension';
const said = (reason: string): Board => act(bareBoard(), FUND, 'publish-reason', { reason });

describe('publish-reason', () => {
  it('is read as far stronger when the reason is politics than when it is finances', () => {
    const before = metric(bareBoard(), 'belief.campaign');
    const rise = (reason: string): number => metric(said(reason), 'belief.campaign') - before;
    expect(rise('finances')).toBeGreaterThan(0);
    expect(rise('politics')).toBeGreaterThan(4 * rise('finances'));
    expect(waiting(said('politics'), UST10)).toBeGreaterThan(4 * waiting(said('finances'), UST10));
  });

  it('moves nothing more when politics is said twice, or finances after politics', () => {
    for (const again of ['politics', 'finances']) {
      const board = said('politics');
      const believed = metric(board, 'belief.campaign');
      act(board, FUND, 'publish-reason', { reason: again });
      expect(metric(board, 'belief.campaign')).toBeCloseTo(believed, 12);
      for (const market of [UST10, SP500, DXY]) expect(Math.abs(waiting(board, market))).toBeLessThan(1e-12);
    }
  });

  it('counts only the excess of a stronger reason: finances, then politics, come to politics', () => {
    const board = act(said('finances'), FUND, 'publish-reason', { reason: 'politics' });
    expect(waiting(board, UST10)).toBeGreaterThan(0);
    expect(metric(board, 'belief.campaign')).toBeCloseTo(metric(said('politics'), 'belief.campaign'), 12);
  });

  it('is news again from another seat', () => {
    const board = said('politics');
    const believed = metric(board, 'belief.campaign');
    expect(metric(act(board, 'norway-fund', 'publish-reason', { reason: 'politics' }), 'belief.campaign')).toBeGreaterThan(believed);
    expect(board.world.spoken).toEqual(board.game.seatIds.map((id) => (id === FUND || id === 'norway-fund' ? 4 : 1)));
  });

  it('stays below the six basis points of 20 January, whatever the reason', () => {
    expect(waiting(said('politics'), UST10)).toBeGreaterThan(0.5);
    expect(waiting(said('politics'), UST10)).toBeLessThan(2);
    expect(waiting(said('finances'), UST10)).toBeLessThan(0.3);
  });

  it('weighs on shares and the dollar', () => {
    expect(waiting(said('politics'), SP500)).toBeLessThan(0);
    expect(waiting(said('politics'), DXY)).toBeLessThan(0);
  });

  it('costs more room in the mandate when the reason is politics', () => {
    const { game, world } = bareBoard();
    const cost = (reason: string): number => actionOf('publish-reason').cost({ reason }, world, game.frame).capacity;
    expect(cost('politics')).toBeGreaterThan(cost('finances'));
  });

  it('knows two reasons', () => {
    expect(refusal(bareBoard(), FUND, 'publish-reason', { reason: 'finances' })).toBe('');
    expect(refusal(bareBoard(), FUND, 'publish-reason', { reason: 'spite' })).toBe('argument-option');
    expect(refusal(bareBoard(), FUND, 'publish-reason')).toBe('argument-missing');
  });
});

describe('a reason that is no news', () => {
  it('is refused: the same again, or a weaker one, but not a stronger one', () => {
    const board = said('finances');
    expect(refusal(board, FUND, 'publish-reason', { reason: 'finances' })).toBe('reason-said');
    expect(refusal(board, FUND, 'publish-reason', { reason: 'politics' })).toBe('');
    expect(refusal(said('politics'), FUND, 'publish-reason', { reason: 'finances' })).toBe('reason-said');
  });
});
