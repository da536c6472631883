import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { act, bareBoard, contextOf, metric } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { MARKET_IDS } from '../markets/ids';
import { homeEconomyMoves } from './home-economy';
import { politicsSettle } from './politics';

/** Weeks in which so many points of tariff stand at home, and so many abroad. */
function weeks(board: Board, count: number, addedPp: number, abroadPp = 0): Board {
  board.world.tariffs.inForcePp = addedPp;
  board.world.tariffs.retaliationPp = abroadPp;
  for (let week = 0; week < count; week += 1) homeEconomyMoves.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
  return board;
}

describe('the economy at home', () => {
  it('stays where it is without tariffs', () => {
    const board = weeks(greenlandBoard(), 12, 0);
    expect(metric(board, 'macro.home-growth-lost-pct')).toBe(0);
    expect(metric(board, 'macro.inflation-pp')).toBe(0);
    expect(metric(board, 'macro.unemployment-pct')).toBeCloseTo(4.4, 12);
    expect(metric(board, 'macro.expected-inflation-pct')).toBeCloseTo(2.27, 12);
  });

  it('loses about a per cent in the end to a quarter on a fifth of trade, both ways', () => {
    expect(metric(weeks(greenlandBoard(), 200, 5, 5), 'macro.home-growth-lost-pct')).toBeCloseTo(1, 2);
    expect(metric(weeks(greenlandBoard(), 12, 5, 5), 'macro.home-growth-lost-pct')).toBeLessThan(0.6);
  });

  it('sees a fifth of a tariff in shops within half a year: 0.7 pp for 14 points', () => {
    const prices = metric(weeks(greenlandBoard(), 26, 14), 'macro.inflation-pp');
    expect(prices).toBeGreaterThan(0.55);
    expect(prices).toBeLessThan(0.7);
    expect(metric(weeks(greenlandBoard(), 4, 14), 'macro.inflation-pp')).toBeLessThan(0.25);
  });

  it('gets cheaper again when courts take tariffs away', () => {
    const board = weeks(greenlandBoard(), 12, 4);
    const before = metric(board, 'macro.inflation-pp');
    board.world.law.struckPp = 6;
    expect(metric(weeks(board, 12, 4), 'macro.inflation-pp')).toBeLessThan(before);
    expect(metric(board, 'macro.home-growth-lost-pct')).toBeLessThan(0.4);
  });

  it('loses jobs with growth, and expectations follow prices a little', () => {
    const board = weeks(greenlandBoard(), 12, 10, 4);
    const lost = metric(board, 'macro.home-growth-lost-pct');
    expect(metric(board, 'macro.unemployment-pct')).toBeCloseTo(4.4 + 0.45 * lost, 9);
    const expected = metric(board, 'macro.expected-inflation-pct');
    expect(expected).toBeGreaterThan(2.27);
    expect(expected - 2.27).toBeLessThan(0.2 * metric(board, 'macro.inflation-pp'));
  });

  it('is left alone where a level gives no figures for it', () => {
    const board = weeks(bareBoard(), 5, 10, 5);
    for (const name of ['home-growth-lost-pct', 'inflation-pp', 'unemployment-pct', 'expected-inflation-pct']) expect(metric(board, `macro.${name}`)).toBe(0);
  });
});

describe('politics', () => {
  it('blames the government for prices', () => {
    const approval = (inflationPp: number): number => {
      const board = greenlandBoard();
      board.world.macro.inflationPp = inflationPp;
      politicsSettle.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
      return metric(board, 'capacity.us-administration');
    };
    expect(approval(1)).toBeLessThan(approval(0));
    expect(approval(-1)).toBe(approval(0));
  });

  it('wears the bloc’s unity while nothing presses, and not while something does', () => {
    const unity = (board: Board): number => {
      politicsSettle.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
      return metric(board, 'capacity.eu-commission');
    };
    const pressed = act(greenlandBoard(), 'us-administration', 'threaten-tariff', { partners: 'the-eight', tariffPp: 10, weeks: 2, basis: 'ieepa' });
    expect(unity(pressed)).toBe(74);
    expect(unity(greenlandBoard())).toBeLessThan(74);
    expect(unity(bareBoard())).toBe(74);
  });
});
