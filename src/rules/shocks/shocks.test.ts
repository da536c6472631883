import { describe, expect, it } from 'vitest';
import { bareBoard, contextOf, parts, play, quietBoard, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import type { Args } from '../../model';
import { BUND10, DXY, EURUSD, GOLD, JGB10, SP500, UST10, UST2, VIX } from '../markets/ids';
import { SHOCKS } from '.';

function strike(id: string, args: Args, board: Board = bareBoard()): Board {
  board.world.pending.length = 0;
  SHOCKS.find((shock) => shock.id === id)?.apply(board.world, args, 'shock:test', contextOf(board));
  return board;
}

/** A world whose VIX stands at a level. */
function atVix(vix: number): Board {
  const board = bareBoard();
  board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
  return board;
}

describe('a rout in foreign bonds', () => {
  const rout = (yieldBp: number, country = 'japan'): Board => strike('foreign-bond-rout', { yieldBp, country });

  it('comes over: yields up by a part of it, shares and the dollar down', () => {
    const board = rout(20);
    expect(waiting(board, UST10)).toBeCloseTo(20 * board.game.frame.p.foreignYieldSpillover, 9);
    expect(waiting(board, UST10)).toBeGreaterThan(2);
    expect(waiting(board, UST2)).toBeGreaterThan(0);
    expect(waiting(board, UST2)).toBeLessThan(waiting(board, UST10));
    expect(waiting(board, SP500)).toBeLessThan(0);
    expect(waiting(board, DXY)).toBeLessThan(0);
  });

  it('is undone when it goes back', () => {
    for (const market of [UST10, UST2, SP500, DXY]) expect(waiting(rout(-20), market)).toBeCloseTo(-waiting(rout(20), market), 12);
  });

  it('weighs most if it comes from the largest creditor, and moves in full the bonds that it is in', () => {
    for (const country of ['united-kingdom', 'euro-area', 'other']) {
      expect(waiting(rout(20, country), UST10)).toBeLessThan(waiting(rout(20), UST10));
      expect(waiting(rout(20, country), JGB10)).toBe(0);
    }
    expect(waiting(rout(20), JGB10)).toBe(20);
    expect(waiting(rout(20, 'euro-area'), BUND10)).toBe(20);
    expect(waiting(rout(20, 'united-kingdom'), BUND10)).toBeLessThan(20);
  });

  it('reaches the ten-year on the Tuesday of the level, under its own name', () => {
    const board = quietBoard();
    const week = play(board);
    expect(week.news.filter(({ type }) => type === 'shock').map(({ id, day }) => `${day} ${id}`)).toEqual(['2 tokyo', '3 tokyo-calms']);
    const tuesday = { ...week, contributions: week.contributions.filter(({ day }) => day === 2) };
    expect(parts([tuesday], 'ust-10y', { kind: 'fundamental', cause: 'shock:tokyo' })).toBeCloseTo(board.game.frame.p.foreignYieldSpillover * 19, 9);
  });
});

describe('news on the outlook', () => {
  it('tells growth from inflation', () => {
    const growth = strike('growth-and-inflation-news', { growthPp: 1, inflationPp: 0 });
    const inflation = strike('growth-and-inflation-news', { growthPp: 0, inflationPp: 1 });
    expect(waiting(growth, SP500)).toBeGreaterThan(0);
    expect(waiting(inflation, SP500)).toBeLessThan(0);
    expect(waiting(inflation, UST10)).toBeGreaterThan(waiting(growth, UST10));
    expect(waiting(inflation, GOLD)).toBeGreaterThan(0);
  });

  it('comes with dearer oil as inflation and with cheaper oil as relief, but not with a crash', () => {
    const oil = (pct: number): Board => strike('oil-price-move', { pct });
    expect(waiting(oil(10), UST10)).toBeGreaterThan(0);
    expect(waiting(oil(10), SP500)).toBeLessThan(0);
    expect(waiting(oil(-5), SP500)).toBeGreaterThan(0);
    expect(waiting(oil(-25), SP500)).toBeLessThan(0);
    expect(waiting(oil(-25), UST10)).toBeLessThan(0);
  });
});

describe('news on the central bank', () => {
  it('moves the two-year one for one with the path and the ten-year by less', () => {
    const path = strike('policy-path-surprise', { bp: 25 });
    expect(waiting(path, UST2)).toBe(25);
    expect(waiting(path, UST10)).toBeLessThan(25);
    expect(waiting(path, SP500)).toBeCloseTo(-1, 9);
  });

  it('leaves shares to the data where data moved the path', () => {
    const path = strike('path-after-data', { bp: -25 });
    expect(waiting(path, UST2)).toBe(-25);
    expect(waiting(path, SP500)).toBe(0);
  });

  it('takes the lasting effect of bonds that it will buy off yields', () => {
    const plan = strike('purchase-plan-news', { usdBn: 500 });
    expect(waiting(plan, UST10)).toBeCloseTo(-5 * plan.game.frame.p.lastingBpPer100Bn, 9);
    expect(waiting(plan, SP500)).toBeGreaterThan(0);
    expect(waiting(plan, DXY)).toBeLessThan(0);
    expect(waiting(strike('purchase-plan-news', { usdBn: -500 }), UST10)).toBeCloseTo(-waiting(plan, UST10), 12);
  });
});

describe('frights', () => {
  it('fall on shares and leave the sign of yields and the dollar to the regime', () => {
    const frights: readonly [string, Args][] = [
      ['foreign-share-rout', { pct: -8, market: 'europe' }],
      ['geopolitical-alarm', { sd: 2 }],
    ];
    for (const [id, args] of frights) {
      expect([id, waiting(strike(id, args), SP500) < 0]).toEqual([id, true]);
      for (const market of [UST10, UST2, DXY, VIX]) expect([id, waiting(strike(id, args), market)]).toEqual([id, 0]);
    }
  });

  it('of a downgrade are as large as the day is wild, and wear off from agency to agency', () => {
    const fall = (order: number, vix: number): number => waiting(strike('rating-downgrade', { order }, atVix(vix)), SP500);
    expect(fall(1, 32)).toBeCloseTo(2 * fall(1, 16), 9);
    expect(fall(1, 80)).toBeCloseTo(fall(1, 60), 9);
    expect(fall(1, 16)).toBeLessThan(fall(2, 16));
    expect(fall(2, 16)).toBeLessThan(fall(3, 16));
  });

  it('of a downgrade cost trust in every bloc, each agency half as much', () => {
    const lost = (order: number): number[] => {
      const board = bareBoard();
      const before = [...board.world.trust.mean];
      strike('rating-downgrade', { order }, board);
      return before.map((mean, bloc) => mean - (board.world.trust.mean[bloc] as number));
    };
    const [first, second] = [lost(1), lost(2)];
    first.forEach((loss, bloc) => {
      expect(loss).toBeGreaterThan(0);
      expect(loss / (second[bloc] as number)).toBeGreaterThan(1.8);
    });
  });

  it('from China count in a fright and little in a calm', () => {
    const fall = (vix: number, market: string): number => waiting(strike('foreign-share-rout', { pct: -8, market }, atVix(vix)), SP500);
    expect(fall(28, 'china') / fall(14, 'china')).toBeCloseTo(4, 6);
    expect(fall(12, 'japan')).toBeLessThan(fall(12, 'china'));
  });
});

describe('a currency abroad', () => {
  const move = (pct: number, currency: string): Board => strike('foreign-currency-move', { pct, currency });

  it('moves the index by its weight, the other way', () => {
    expect(waiting(move(5, 'all'), DXY)).toBe(-5);
    const single = ['euro', 'yen', 'pound', 'canadian-dollar', 'krona', 'franc'].map((currency) => waiting(move(-1, currency), DXY));
    expect(single.reduce((sum, pct) => sum + pct, 0)).toBeCloseTo(1, 9);
    expect(waiting(move(-2, 'renminbi'), DXY)).toBeCloseTo(2 * bareBoard().game.frame.p.renminbiDollarWeight, 9);
  });

  it('moves its own pair in full once the index has answered', () => {
    const board = move(3, 'euro');
    expect(waiting(board, EURUSD) + board.game.frame.p.euroPerDollar * waiting(board, DXY)).toBeCloseTo(3, 9);
  });

  it('hurts shares if it is devalued, the renminbi most, and not if it rises', () => {
    expect(waiting(move(-2, 'renminbi'), SP500)).toBeLessThan(waiting(move(-2, 'euro'), SP500));
    expect(waiting(move(-2, 'euro'), SP500)).toBeLessThan(0);
    for (const currency of ['euro', 'renminbi', 'all']) expect(waiting(move(5, currency), SP500)).toBe(0);
  });
});

describe('official gold', () => {
  it('moves the price by tonnes bought or sold', () => {
    const gold = (tonnes: number): number => waiting(strike('gold-official-news', { tonnes }), GOLD);
    expect(gold(415)).toBeGreaterThan(0);
    expect(gold(-415)).toBeCloseTo(-gold(415), 12);
  });
});

describe('a funding squeeze', () => {
  it('lifts the dollar, and eases no further than to nothing', () => {
    const squeezed = strike('funding-squeeze', { bp: 50 });
    expect(waiting(squeezed, DXY)).toBeGreaterThan(0);
    strike('funding-squeeze', { bp: -200 }, squeezed);
    expect(squeezed.world.funding.squeeze).toBe(0);
    expect(waiting(squeezed, DXY)).toBeLessThan(0);
  });
});
