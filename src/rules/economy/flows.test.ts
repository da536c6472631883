import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { BELIEF, FLOW } from '../../model';
import { actorIn, bareBoard, contextOf, decide, figureOf, metric, OSLO_BOOK, parts, playTo, quietBoard, startBook } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { DXY, MARKET_IDS, SP500, UST10, UST2, VIX } from '../markets/ids';
import { held, identityErrorUsdBn } from './books';
import { basisTradersMeetMargins, dealersPlaceBonds, deficitIsFinanced } from './flows';
import { marginsOf } from './margins';
import { ordersAreFilled } from './orders';

const OSLO = 'norway-fund';
const BASIS_USD_BN = startBook('basis-traders').treasuriesUsdBn;

function run(board: Board, step: typeof ordersAreFilled): DayTape {
  const tape = new DayTape(MARKET_IDS, true);
  step.run(board.world, tape, contextOf(board));
  return tape;
}

function withOrder(usdBn: number): Board {
  const board = bareBoard();
  const { cause } = actorIn(board, OSLO, 'sell-treasuries');
  board.world.orders.push({ holder: OSLO_BOOK.row, instrument: TREASURIES, usdBnPerDay: usdBn, daysLeft: 1, repatriatedShare: 1, hedgeSharePerDay: 0, into: '', cause });
  return board;
}

const impactBp = ({ lastingBpPer100Bn, dealerBpPer100Bn }: Frame['p']): number => lastingBpPer100Bn + dealerBpPer100Bn;

const errorOf = ({ game, world }: Board): number => identityErrorUsdBn(world, game.frame);

describe('bond sales', () => {
  it('move the ten-year by 15 to 40 bp per $199bn sold over a month, when a fund sells all it has', () => {
    const sale = decide(1, OSLO, 'sell-treasuries', { usdBn: OSLO_BOOK.treasuriesUsdBn, days: 20 });
    const [with_, without] = [[sale], []].map((decisions) => {
      const board = quietBoard();
      playTo(board, 4, decisions);
      return metric(board, 'move.ust-10y');
    }) as [number, number];
    const per199Bn = ((with_ - without) * 199) / OSLO_BOOK.treasuriesUsdBn;
    expect(OSLO_BOOK.treasuriesUsdBn).toBeGreaterThan(100);
    expect(per199Bn).toBeGreaterThan(15);
    expect(per199Bn).toBeLessThan(40);
  });

  it('have a lasting effect and a premium on what dealers hold', () => {
    const board = withOrder(100);
    const tape = run(board, ordersAreFilled);
    const { p } = board.game.frame;
    expect(tape.byKind(UST10, FLOW)).toBeCloseTo(impactBp(p), 9);
    expect(tape.byKind(UST2, FLOW)).toBeCloseTo(p.twoYearShareOfFlows * impactBp(p), 9);
    expect(tape.byKind(DXY, FLOW)).toBeCloseTo(-p.dollarPctPer100Bn, 9);
    expect(metric(board, 'clearing.dealer-premium-bp')).toBeCloseTo(p.dealerBpPer100Bn, 9);
  });

  it('move yields more when markets are thin', () => {
    const flow = (vix: number): number => {
      const board = withOrder(100);
      board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
      return run(board, ordersAreFilled).byKind(UST10, FLOW);
    };
    const { p } = bareBoard().game.frame;
    expect(flow(60)).toBeCloseTo(p.lastingBpPer100Bn + p.dealerBpPer100Bn * (1 + p.depthPerVix), 9);
    expect(flow(30)).toBeCloseTo(flow(15), 9);
  });

  it('end with dealers, and cash with the seller’s bank at home', () => {
    const board = withOrder(100);
    const { dealers } = board.game.frame.holders;
    run(board, ordersAreFilled);
    expect(held(board.world, TREASURIES, dealers)).toBe(startBook('dealers').treasuriesUsdBn + 100);
    expect(held(board.world, TREASURIES, OSLO_BOOK.row)).toBe(OSLO_BOOK.treasuriesUsdBn - 100);
    expect(board.world.cashUsdBn[OSLO_BOOK.row]).toBeCloseTo(0, 9);
    expect(errorOf(board)).toBeLessThan(1e-9);
  });
});

describe('dealers', () => {
  it('place half of what they took on within 21 days, and the premium with it', () => {
    const board = withOrder(100);
    const { dealerBpPer100Bn, dealerHalfLifeDays } = board.game.frame.p;
    expect(dealerHalfLifeDays).toBe(21);
    run(board, ordersAreFilled);
    let drained = 0;
    for (let day = 0; day < 21; day += 1) drained += run(board, dealersPlaceBonds).byKind(UST10, FLOW);
    const rate = 0.693147 / dealerHalfLifeDays;
    expect(metric(board, 'clearing.dealer-premium-bp') / dealerBpPer100Bn).toBeCloseTo(Math.pow(1 - rate, 21), 9);
    expect(metric(board, 'clearing.dealer-premium-bp') / dealerBpPer100Bn).toBeCloseTo(0.5, 1);
    expect(drained).toBeCloseTo(metric(board, 'clearing.dealer-premium-bp') - dealerBpPer100Bn, 9);
    expect(held(board.world, TREASURIES, board.game.frame.holders.dealers) - startBook('dealers').treasuriesUsdBn).toBeCloseTo(100 * Math.pow(1 - rate, 21), 6);
  });

  it('ask for less of a premium as the market deepens again, and for more as it thins', () => {
    const board = withOrder(100);
    run(board, ordersAreFilled);
    const premium = (vix: number): number => {
      board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
      const before = metric(board, 'clearing.dealer-premium-bp');
      const moved = run(board, dealersPlaceBonds).byKind(UST10, FLOW);
      expect(metric(board, 'clearing.dealer-premium-bp') - before).toBeCloseTo(moved, 9);
      return moved;
    };
    expect(premium(60)).toBeGreaterThan(0);
    expect(premium(20)).toBeLessThan(-1.5);
  });

  it('leave the lasting effect in the price', () => {
    const board = withOrder(100);
    let total = run(board, ordersAreFilled).byKind(UST10, FLOW);
    for (let day = 0; day < 500; day += 1) total += run(board, dealersPlaceBonds).byKind(UST10, FLOW);
    expect(total).toBeCloseTo(board.game.frame.p.lastingBpPer100Bn, 4);
  });
});

describe('basis traders', () => {
  const stressed = (vix: number, yieldSdBp: number, overrides: { readonly [parameter: string]: number } = {}): Board => {
    const board = bareBoard(overrides);
    board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
    board.world.risk.yieldVarianceBp2 = yieldSdBp * yieldSdBp;
    return board;
  };
  const position = (board: Board): number => held(board.world, TREASURIES, board.game.frame.holders.basis);

  it('do not sell in ordinary markets', () => {
    for (const [vix, sd] of [[12, 4], [16, 5.5], [22, 7], [28, 8]] as const) {
      const board = stressed(vix, sd);
      expect(run(board, basisTradersMeetMargins).byKind(UST10, FLOW)).toBe(0);
      expect(position(board)).toBe(BASIS_USD_BN);
    }
  });

  it('sell into a fall under stress, under their own name, and keep a floor', () => {
    const board = stressed(80, 30);
    const tape = run(board, basisTradersMeetMargins);
    expect(tape.byKind(UST10, FLOW)).toBeGreaterThan(5);
    expect(new Set(tape.parts().map(({ cause }) => cause))).toEqual(new Set(['mechanism:basis-traders']));
    for (let day = 0; day < 200; day += 1) run(board, basisTradersMeetMargins);
    const { basisFloor, basisReferenceUsdBn } = board.game.frame.p;
    expect(position(board)).toBeCloseTo(basisFloor * basisReferenceUsdBn, 6);
    expect(errorOf(board)).toBeLessThan(1e-6);
  });

  it('weigh no more under the school of time series, which has counted them already', () => {
    const pushes = (overrides: { readonly [parameter: string]: number }): number => run(stressed(50, 15, overrides), basisTradersMeetMargins).byKind(UST10, FLOW);
    const series = { lastingBpPer100Bn: 8, dealerBpPer100Bn: 40 };
    expect(pushes(series) / pushes({})).toBeGreaterThan(0.9);
    expect(pushes(series) / pushes({})).toBeLessThan(1.1);
    expect(pushes({ lastingBpPer100Bn: 1.5, dealerBpPer100Bn: 3 })).toBeLessThan(pushes({}) / 2);
  });

  it('sell the more the greater the stress', () => {
    const sold = (vix: number): number => run(stressed(vix, 10), basisTradersMeetMargins).byKind(UST10, FLOW);
    expect(sold(50)).toBeGreaterThan(sold(40));
    expect(sold(40)).toBeGreaterThan(0);
  });

  it('come back when it is calm, the faster the calmer, and yields give up what the sale put on them', () => {
    const back = (vix: number): { bought: number; fall: number } => {
      const board = stressed(60, 14);
      run(board, basisTradersMeetMargins);
      const low = position(board);
      board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
      board.world.risk.yieldVarianceBp2 = 25;
      const fall = -run(board, basisTradersMeetMargins).byKind(UST10, FLOW);
      expect(errorOf(board)).toBeLessThan(1e-6);
      return { bought: position(board) - low, fall };
    };
    expect(back(25).bought).toBeGreaterThan(0);
    expect(back(16).bought).toBeGreaterThan(back(25).bought);
    expect(back(16).fall).toBeGreaterThan(0);
    const { lastingBpPer100Bn, dealerBpPer100Bn } = bareBoard().game.frame.p;
    expect(back(16).fall).toBeCloseTo((back(16).bought * (lastingBpPer100Bn + dealerBpPer100Bn)) / 100, 9);
  });

  it('undo no more than they did: a sale bought back leaves no premium below nothing', () => {
    const board = stressed(60, 14);
    for (let day = 0; day < 5; day += 1) run(board, basisTradersMeetMargins);
    board.world.moves[VIX] = 0;
    board.world.risk.yieldVarianceBp2 = 25;
    for (let day = 0; day < 100; day += 1) {
      run(board, basisTradersMeetMargins);
      run(board, dealersPlaceBonds);
      expect(metric(board, 'clearing.dealer-premium-bp')).toBeGreaterThanOrEqual(0);
    }
    expect(position(board)).toBeCloseTo(BASIS_USD_BN, 0);
  });

  it('do not sell into relief: good news on the day stops what the last close had called for', () => {
    const sold = (sharesPct: number): number => {
      const board = stressed(52, 10);
      const tape = new DayTape(MARKET_IDS, true);
      tape.add(SP500, BELIEF, 'shock:relief', sharesPct);
      basisTradersMeetMargins.run(board.world, tape, contextOf(board));
      return tape.byKind(UST10, FLOW);
    };
    expect(sold(8)).toBeLessThan(0.8 * sold(0));
    expect(sold(-8)).toBe(sold(0));
  });

  it('hold at the start what margins of that day allow', () => {
    const board = bareBoard();
    expect(marginsOf(board.world, new DayTape(MARKET_IDS, true), board.game.frame).allowedUsdBn).toBe(BASIS_USD_BN);
  });

  it('are what makes a rout: without them the same stress sells nothing', () => {
    const board = stressed(60, 14);
    const row = board.world.holdings[TREASURIES] as number[];
    row[board.game.frame.holders.domestic] = (row[board.game.frame.holders.domestic] as number) + BASIS_USD_BN;
    row[board.game.frame.holders.basis] = 0;
    expect(run(board, basisTradersMeetMargins).byKind(UST10, FLOW)).toBe(0);
  });
});

describe('the deficit', () => {
  it('is born as debt, dollar for dollar, and held by somebody', () => {
    const board = bareBoard();
    const before = board.world.supplyUsdBn[TREASURIES] as number;
    run(board, deficitIsFinanced);
    expect((board.world.supplyUsdBn[TREASURIES] as number) - before).toBeCloseTo(figureOf('deficitUsdBnPerYear') / 250, 9);
    expect(held(board.world, TREASURIES, board.game.frame.holders.issuer)).toBeCloseTo(0, 9);
    expect(errorOf(board)).toBeLessThan(1e-9);
  });

  it('moves no price while trust is whole, and lifts yields where foreign buyers hold back', () => {
    expect(run(bareBoard(), deficitIsFinanced).byKind(UST10, FLOW)).toBe(0);
    const board = bareBoard();
    board.world.trust.mean = board.world.trust.mean.map((mean) => mean / 2);
    const tape = run(board, deficitIsFinanced);
    expect(tape.byKind(UST10, FLOW)).toBeGreaterThan(0);
    expect(tape.parts()[0]?.cause).toBe('mechanism:foreign-demand');
    expect(errorOf(board)).toBeLessThan(1e-9);
  });

  it('keeps the books whole after yields have moved', () => {
    const board = bareBoard();
    board.world.moves[UST10] = 80;
    for (let day = 0; day < 20; day += 1) run(board, deficitIsFinanced);
    expect(errorOf(board)).toBeLessThan(1e-6);
  });

  it('is told as flows from the issuer', () => {
    const [week] = playTo(quietBoard(), 1);
    const told = week?.flows.filter(({ from, day }) => from === 'us-treasury' && day === 2) ?? [];
    expect(told.reduce((sum, { usdBn }) => sum + usdBn, 0)).toBeCloseTo(figureOf('deficitUsdBnPerYear') / 250, 9);
    expect(parts(week === undefined ? [] : [week], 'ust-10y', { cause: 'foreign-demand' })).toBeGreaterThan(0);
  });
});
