import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard } from '../../../tests/greenland-kit';
import { DayTape } from '../../engine';
import { FLOW } from '../../model';
import type { Order } from '../../model';
import { EQUITIES, FORWARD_DOLLARS, TREASURIES } from '../frame';
import { BUND10, DXY, EURUSD, GOLD, MARKET_IDS, NASDAQ, SP500, UST10, UST2, USDCHF, USDNOK } from '../markets/ids';
import { held, identityErrorUsdBn } from './books';
import { ordersAreFilled } from './orders';
import { AI_SHARES } from './portfolio';

const rowOf = (id: string): number => GREENLAND.level.holders.findIndex((holder) => holder.id === id);
const OSLO = rowOf('norway-fund');
const SNB = rowOf('swiss-national-bank');
const TOKYO = rowOf('japan-reserves');
const CAUSE = 'decision:1:norway-fund:test';

function order(parts: Partial<Order>): Order {
  return { holder: OSLO, instrument: TREASURIES, usdBnPerDay: 10, daysLeft: 1, repatriatedShare: 0, hedgeSharePerDay: 0, into: '', cause: CAUSE, ...parts };
}

function fillDay(board: Board): DayTape {
  const tape = new DayTape(MARKET_IDS, true);
  ordersAreFilled.run(board.world, tape, contextOf(board));
  return tape;
}

function filled(...orders: readonly Partial<Order>[]): { board: Board; tape: DayTape; sum: (market: number) => number } {
  const board = greenlandBoard();
  board.world.orders.push(...orders.map(order));
  const tape = fillDay(board);
  return { board, tape, sum: (market) => tape.byKind(market, FLOW) };
}

const { p } = greenlandBoard().game.frame;

describe('Treasuries changed into gold', () => {
  it('lift gold and yields, leave the dollar alone, and lie with the buyer', () => {
    const { board, sum } = filled({ into: 'gold' });
    expect(sum(GOLD)).toBeCloseTo(p.goldPctPer10Bn, 12);
    expect(sum(UST10)).toBeGreaterThan(0);
    expect(sum(DXY)).toBe(0);
    expect(board.world.goldUsdBn[OSLO]).toBeCloseTo(10, 9);
    expect(board.world.cashUsdBn[OSLO]).toBeCloseTo(0, 9);
  });
});

describe('Treasuries changed into euro bonds', () => {
  it('sell dollars and press Bund yields down', () => {
    const { board, sum } = filled({ into: 'euro-bonds', usdBnPerDay: 100 });
    expect(sum(DXY)).toBeCloseTo(-p.dollarPctPer100Bn, 12);
    expect(sum(BUND10)).toBeCloseTo(p.bundBpPer100Bn, 12);
    expect(sum(BUND10)).toBeLessThan(0);
    expect(board.world.euroBondsUsdBn[OSLO]).toBeCloseTo(100, 9);
  });
});

describe('Treasuries changed into bills', () => {
  it('lift long yields by a part of what a sale would, ease the two-year, and change no holding', () => {
    const { board, sum } = filled({ into: 'bills', usdBnPerDay: 100 });
    expect(sum(UST10)).toBeCloseTo(p.maturityShiftShare * p.lastingBpPer100Bn, 12);
    expect(sum(UST10)).toBeLessThan(filled({ usdBnPerDay: 100 }).sum(UST10));
    expect(sum(UST2)).toBeLessThan(0);
    expect(held(board.world, TREASURIES, OSLO)).toBe(GREENLAND.level.holders[OSLO]?.treasuriesUsdBn.value);
  });
});

describe('dollars taken home', () => {
  it('lift a small currency most, the franc less, and the euro through the dollar alone', () => {
    const home = (holder: number, market: number): number => filled({ holder, repatriatedShare: 1 }).sum(market);
    expect(home(OSLO, USDNOK)).toBeLessThan(home(SNB, USDCHF));
    expect(home(SNB, USDCHF)).toBeLessThan(0);
    expect(home(rowOf('abp'), EURUSD)).toBe(0);
    expect(home(rowOf('abp'), DXY)).toBeLessThan(0);
  });

  it('pull up a reserve manager’s currency that has no market here, also when savers bring them', () => {
    const { world } = filled({ holder: TOKYO, usdBnPerDay: 20, repatriatedShare: 1 }, { holder: rowOf('japan-private'), repatriatedShare: 1 }).board;
    expect(world.currencyPullPct[TOKYO]).toBeGreaterThan(2.8 * p.reservePctPer10Bn);
    expect(world.currencyPullPct[TOKYO]).toBeLessThan(3 * p.reservePctPer10Bn);
    expect(world.currencyPullPct[rowOf('china-reserves')]).toBe(0);
    expect(world.gainUsdBn[TOKYO]).toBeLessThan(0);
  });

  it('push a currency less the further it has been pushed, in slices as in one, and back to where it was', () => {
    const pull = (...sales: readonly number[]): number => filled(...sales.map((usdBnPerDay) => ({ holder: TOKYO, usdBnPerDay, repatriatedShare: 1 }))).board.world.currencyPullPct[TOKYO] as number;
    expect(pull(400)).toBeLessThan(1.85 * pull(200));
    expect(pull(100, 100)).toBeCloseTo(pull(200), 9);
    expect(pull(50, -50)).toBeCloseTo(0, 1);
  });

  it('press on the dollar alone when sold forward', () => {
    const { sum } = filled({ instrument: FORWARD_DOLLARS, hedgeSharePerDay: 0.01 });
    expect(sum(USDNOK)).toBe(0);
    expect(sum(DXY)).toBeCloseTo(-0.1 * p.dollarPctPer100Bn, 12);
  });
});

describe('a purchase of dollars with home money', () => {
  it('turns every effect of a sale round', () => {
    const support = filled({ holder: SNB, repatriatedShare: 1 });
    const restrain = filled({ holder: SNB, repatriatedShare: 1, usdBnPerDay: -10 });
    for (const market of [UST10, UST2, DXY, USDCHF]) expect(restrain.sum(market)).toBeCloseTo(-support.sum(market), 12);
    const start = GREENLAND.level.holders[SNB]?.treasuriesUsdBn.value as number;
    expect(held(restrain.board.world, TREASURIES, SNB)).toBeCloseTo(start + 10, 9);
    expect(restrain.board.world.cashUsdBn[SNB]).toBeCloseTo(0, 9);
  });

  it('ends where dealers have nothing left', () => {
    const { board } = filled({ holder: SNB, repatriatedShare: 1, usdBnPerDay: -5000 });
    expect(held(board.world, TREASURIES, board.game.frame.holders.dealers)).toBe(0);
  });
});

describe('shares', () => {
  it('fall by about 0.6% when the largest fund sells a tenth of its own', () => {
    const tenth = (GREENLAND.level.holders[OSLO]?.equitiesUsdBn.value as number) / 10;
    const { sum } = filled({ instrument: EQUITIES, usdBnPerDay: tenth, repatriatedShare: 1 });
    expect(sum(SP500)).toBeLessThan(-0.5);
    expect(sum(SP500)).toBeGreaterThan(-0.65);
    expect(sum(NASDAQ)).toBe(0);
  });

  it('of technology fall further when those of artificial intelligence are sold, the whole market as much', () => {
    const broad = filled({ instrument: EQUITIES, usdBnPerDay: 50 });
    const ai = filled({ instrument: AI_SHARES, usdBnPerDay: 50 });
    expect(ai.sum(SP500)).toBe(broad.sum(SP500));
    expect(ai.sum(NASDAQ)).toBeCloseTo(p.aiExtraOnNasdaq * ai.sum(SP500), 12);
  });
});

describe('any day of orders', () => {
  const anyOrder = fc.record({
    holder: fc.constantFrom(OSLO, SNB, TOKYO, rowOf('abp'), rowOf('japan-private')),
    instrument: fc.constantFrom(TREASURIES, EQUITIES, AI_SHARES, FORWARD_DOLLARS),
    usdBnPerDay: fc.double({ min: -100, max: 400, noNaN: true }),
    repatriatedShare: fc.constantFrom(0, 0.5, 1),
    into: fc.constantFrom('' as const, 'gold' as const, 'euro-bonds' as const, 'bills' as const),
  });

  it('keeps the identities, adds up, and sells nothing that is not there', () => {
    fc.assert(fc.property(fc.array(anyOrder, { maxLength: 12 }), fc.double({ min: -80, max: 120, noNaN: true }), (orders, tenYear) => {
      const board = greenlandBoard();
      board.world.moves[UST10] = tenYear;
      // Only Treasuries are ever bought back.
      board.world.orders.push(...orders.map((each) => order({ ...each, usdBnPerDay: each.instrument === TREASURIES && each.into === '' ? each.usdBnPerDay : Math.abs(each.usdBnPerDay) })));
      const tape = fillDay(board);
      expect(identityErrorUsdBn(board.world, board.game.frame)).toBeLessThan(1e-6);
      expect(tape.maxError()).toBeLessThan(1e-9);
      for (const row of board.world.holdings) expect(Math.min(...row)).toBeGreaterThanOrEqual(-1e-9);
    }), { numRuns: 150 });
  });
});
