import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRUST } from '../../model';
import { bareBoard, contextOf, metric, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DayTape } from '../../engine';
import { DXY, GOLD, MARKET_IDS, UST10, UST2 } from '../markets/ids';
import { hearOfPromise, repriceTrust, trustFades } from './trust';
import type { TrustNews } from './trust';

const all = (severity: number): TrustNews => ({ europe: severity, japan: severity, china: severity, other: severity });

function hear(board: Board, severity: number): Board {
  hearOfPromise(board.world, board.game.frame, 'mechanism:deadline-passes', all(severity));
  return board;
}

describe('trust', () => {
  it('counts a broken promise as evidence that weighs more', () => {
    const { world, game } = hear(bareBoard(), 1);
    const { badNewsWeight, trustStartCount } = game.frame.p;
    expect(world.trust.mean[0]).toBeCloseTo((0.55 * trustStartCount) / (trustStartCount + badNewsWeight), 12);
    expect(world.trust.count[0]).toBeCloseTo(trustStartCount + badNewsWeight, 12);
  });

  it('counts a kept promise as one piece of evidence', () => {
    const { world, game } = hear(bareBoard(), -1);
    const { trustStartCount } = game.frame.p;
    expect(world.trust.mean[0]).toBeCloseTo((0.55 * trustStartCount + 1) / (trustStartCount + 1), 12);
  });

  it('stays between nought and one, and never freezes', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 60 }), (news) => {
      const { world, game } = news.reduce(hear, bareBoard());
      for (const mean of world.trust.mean) expect(mean > 0 && mean < 1).toBe(true);
      for (const count of world.trust.count) expect(count).toBeLessThanOrEqual(game.frame.p.trustCountCap);
    }), { numRuns: 40 });
  });

  it('loses more by a broken promise than a kept one brings back', () => {
    const board = hear(hear(bareBoard(), 1), -1);
    expect(metric(board, 'trust.europe')).toBeLessThan(0.55);
  });

  it('says nothing where there is no news', () => {
    expect(hear(bareBoard(), 0).world).toEqual(bareBoard().world);
  });

  it('adds up to dollar trust by what holders hold, and by the central bank’s independence', () => {
    const board = bareBoard();
    const { trustHolderShare } = board.game.frame.p;
    const holders = 0.39 * 0.55 + 0.13 * 0.65 + 0.07 * 0.3 + 0.41 * 0.57;
    expect(metric(board, 'trust.dollar')).toBeCloseTo(trustHolderShare * holders + (1 - trustHolderShare) * 0.62, 12);
  });

  it('lifts yields, weakens the dollar and lifts gold when it is lost below the kink', () => {
    const board = hear(bareBoard(), 2);
    expect(waiting(board, UST10, TRUST)).toBeGreaterThan(0);
    expect(waiting(board, DXY, TRUST)).toBeLessThan(0);
    expect(waiting(board, GOLD, TRUST)).toBeGreaterThan(0);
  });

  it('touches gold alone above the kink', () => {
    const board = bareBoard();
    board.world.trust.mean = board.world.trust.mean.map(() => 0.95);
    board.world.independence = 0.95;
    hear(board, 1);
    expect(waiting(board, UST10)).toBe(0);
    expect(waiting(board, DXY)).toBe(0);
    expect(waiting(board, GOLD)).toBeGreaterThan(0);
  });

  it('would move markets by the whole of its parameters if all of it went', () => {
    const board = bareBoard({ trustYieldsAtOnce: 1, trustDollarAtOnce: 1 });
    board.world.trust.mean = board.world.trust.mean.map(() => 0);
    board.world.independence = 0;
    repriceTrust(board.world, board.game.frame, 'mechanism:trust-fades', 1);
    const { p } = board.game.frame;
    expect(waiting(board, UST10)).toBeCloseTo(p.trustTenYearBp, 9);
    expect(waiting(board, UST2)).toBeCloseTo(p.trustTwoYearBp, 9);
    expect(waiting(board, DXY)).toBeCloseTo(p.trustDollarPct, 9);
    expect(waiting(board, GOLD)).toBeCloseTo(100 * p.trustGold * (1 + p.trustGoldCurve * (p.trustKink - 0.5)), 9);
  });

  it('is priced by and by, the dollar most slowly, and adds up to the same', () => {
    const [slow, fast] = [hear(bareBoard(), 2), hear(bareBoard({ trustYieldsAtOnce: 1, trustDollarAtOnce: 1, trustGoldAtOnce: 1 }), 2)];
    const later = (market: number): number => slow.world.slow.filter((row) => row.market === market && row.kind === TRUST).reduce((sum, row) => sum + row.amount, 0);
    for (const market of [UST10, UST2, DXY, GOLD]) {
      expect(Math.abs(waiting(slow, market))).toBeLessThan(Math.abs(waiting(fast, market)));
      expect(waiting(slow, market) + later(market)).toBeCloseTo(waiting(fast, market), 12);
    }
    expect(waiting(slow, DXY) / waiting(fast, DXY)).toBeLessThan(waiting(slow, GOLD) / waiting(fast, GOLD));
    expect(fast.world.slow).toEqual([]);
  });

  it('gives gold back only in part at once when a promise is kept', () => {
    const board = hear(bareBoard(), -1);
    expect(waiting(board, GOLD, TRUST)).toBeLessThan(0);
    expect(board.world.slow.find(({ market }) => market === GOLD)?.amount).toBeLessThan(0);
  });

  it('drifts back to where it started', () => {
    const board = hear(bareBoard(), 3);
    const low = metric(board, 'trust.europe');
    board.world.pending.length = 0;
    const tape = new DayTape(MARKET_IDS, true);
    for (let day = 0; day < 250; day += 1) trustFades.run(board.world, tape, contextOf(board));
    const high = metric(board, 'trust.europe');
    expect(high).toBeGreaterThan(low);
    expect(high).toBeLessThan(0.55);
    expect((0.55 - high) / (0.55 - low)).toBeCloseTo(Math.pow(1 - board.game.frame.p.trustFadePerDay, 250), 9);
    expect(tape.byKind(UST10, TRUST)).toBeLessThan(0);
    expect(board.world.pending).toEqual([]);
  });
});
