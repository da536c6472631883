import { describe, expect, it } from 'vitest';
import { decide, metric, playTo } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard } from '../../../tests/greenland-kit';
import { openGame, startWorld } from '../../engine';
import type { Decision } from '../../model';
import { rulebook } from '..';

const OSLO = 'norway-fund';
const FUNDS = GREENLAND.level.seats.filter(({ holder }) => holder !== undefined).map(({ id }) => id);
const of = (board: Board, fund: string, reading: string): number => metric(board, `fund.${fund}.${reading}`);

/** A world after its prologue, with the chance of a seed. */
function seeded(seed: number): Board {
  const game = openGame(rulebook, GREENLAND, seed, {});
  return { game, world: startWorld(game).world };
}

function after(turns: number, decisions: readonly Decision[] = [], board = greenlandBoard()): Board {
  playTo(board, turns, decisions);
  return board;
}

const free = (): Board => {
  const board = greenlandBoard();
  board.world.mandate.stage = 'granted';
  return board;
};

describe('the gap to the benchmark', () => {
  it('is exactly nought for whoever decides nothing, whatever chance and others do', () => {
    const seller = decide(1, 'swiss-national-bank', 'sell-treasuries', { usdBn: 100, days: 5 });
    const board = after(4, [seller], seeded(7));
    for (const fund of FUNDS.filter((id) => id !== 'swiss-national-bank')) {
      expect([fund, of(board, fund, 'benchmark-gap-pct')]).toEqual([fund, 0]);
      expect(of(board, fund, 'return-pct')).not.toBe(0);
    }
    expect(of(board, 'swiss-national-bank', 'benchmark-gap-pct')).not.toBe(0);
  });

  it('is what the fund gained by its own decision', () => {
    const hedge = decide(1, OSLO, 'hedge-dollar', { sharePct: 10 });
    const [left, hedged] = [after(3), after(3, [hedge])];
    expect(of(left, OSLO, 'benchmark-gap-pct')).toBe(0);
    expect(of(hedged, OSLO, 'benchmark-gap-pct')).not.toBe(0);
    expect(of(hedged, OSLO, 'benchmark-gap-pct')).toBeGreaterThan(of(hedged, OSLO, 'return-pct'));
  });
});

describe('a fund that sells much', () => {
  const sale = (usdBn: number, days: number): Decision => decide(1, OSLO, 'sell-treasuries', { usdBn, days });

  it('moves yields and its own currency against itself', () => {
    const [left, sold] = [after(4), after(4, [sale(180, 20)], free())];
    expect(metric(sold, 'move.ust-10y') - metric(left, 'move.ust-10y')).toBeGreaterThan(15);
    expect(metric(sold, 'move.ust-10y') - metric(left, 'move.ust-10y')).toBeLessThan(40);
    expect(of(sold, OSLO, 'currency-change-pct') - of(left, OSLO, 'currency-change-pct')).toBeGreaterThan(3);
    expect(of(sold, OSLO, 'return-pct')).toBeLessThan(of(left, OSLO, 'return-pct') - 1);
  });

  it('loses the more the more it sells, also on all that it keeps', () => {
    const loss = (usdBn: number): number => of(after(4), OSLO, 'return-pct') - of(after(4, [sale(usdBn, 20)], free()), OSLO, 'return-pct');
    expect(loss(10)).toBeGreaterThan(0);
    expect(loss(160) / loss(80)).toBeGreaterThan(1.6);
  });

  it('does not escape by selling all in a day', () => {
    expect(of(after(1, [sale(180, 1)], free()), OSLO, 'return-pct')).toBeLessThan(of(after(1), OSLO, 'return-pct') - 0.5);
  });

  it('costs others too: who sold nothing loses on what it holds', () => {
    expect(of(after(4, [sale(180, 20)], free()), 'japan-reserves', 'return-pct')).toBeLessThan(of(after(4), 'japan-reserves', 'return-pct'));
  });
});

describe('what was bought', () => {
  it('is carried at today’s value', () => {
    const board = after(3, [decide(1, 'china-reserves', 'buy-gold', { usdBn: 50 }, 2)]);
    const atStartPrice = of(board, 'china-reserves', 'gold-usd-bn') / Math.exp(metric(board, 'move.gold') / 100);
    expect(metric(board, 'move.gold')).toBeGreaterThan(0.5);
    expect(of(board, 'china-reserves', 'gold-usd-bn')).toBeGreaterThan(49.5);
    expect(atStartPrice).toBeLessThan(50);
    expect(of(board, 'china-reserves', 'treasury-share-change-pp')).toBeLessThan(-1);
  });

  it('by a member of the euro area holds no euro risk: it gains what Bund yields fall', () => {
    const board = after(3, [decide(1, 'abp', 'buy-euro-bonds', { usdBn: 20 }, 1), decide(2, 'swiss-national-bank', 'sell-treasuries', { usdBn: 100, days: 5 }, 5)]);
    expect(of(board, 'abp', 'benchmark-gap-pct')).toBeGreaterThan(0);
  });
});
