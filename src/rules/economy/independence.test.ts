import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { TRUST } from '../../model';
import { act, bareBoard, contextOf, metric, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { GOLD, MARKET_IDS, UST10 } from '../markets/ids';
import { attackStrength, moveIndependence, pressureFades } from './independence';
import { politicsSettle } from './politics';

const FED = 'federal-reserve';

function weekEnds(board: Board): Board {
  const tape = new DayTape(MARKET_IDS, false);
  pressureFades.run(board.world, tape, contextOf(board));
  politicsSettle.run(board.world, tape, contextOf(board));
  board.world.clock.turn += 1;
  return board;
}

describe('independence', () => {
  it('carries trust in the dollar, the central bank’s room and expected inflation with it', () => {
    const board = greenlandBoard();
    const { game, world } = board;
    const before = metric(board, 'trust.dollar');
    moveIndependence(world, game.frame, 'mechanism:test', -0.1);
    expect(metric(board, 'trust.dollar')).toBeCloseTo(before - 0.04, 9);
    expect(metric(board, 'capacity.federal-reserve')).toBeCloseTo(52, 9);
    expect(metric(board, 'macro.expected-inflation-pct')).toBeCloseTo(2.37, 9);
    expect(waiting(board, UST10, TRUST)).toBeGreaterThan(0);
    const { trustGold, trustGoldCurve, trustKink } = game.frame.p;
    expect(waiting(board, GOLD, TRUST)).toBeCloseTo(4 * trustGold * (1 + trustGoldCurve * (trustKink - before + 0.02)), 9);
  });

  it('stays between nothing and everything', () => {
    const { game, world } = greenlandBoard();
    for (const change of [-5, 5]) {
      moveIndependence(world, game.frame, 'mechanism:test', change);
      expect(world.independence).toBeGreaterThan(0);
      expect(world.independence).toBeLessThan(1);
      expect(world.macro.expectedInflationPct).toBeLessThanOrEqual(6);
      expect(world.macro.expectedInflationPct).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('good conduct', () => {
  it('takes the central bank from 62 to 65 within a game, where it can be attacked at all', () => {
    const board = greenlandBoard();
    for (let week = 0; week < 12; week += 1) weekEnds(board);
    expect(metric(board, 'capacity.federal-reserve')).toBeGreaterThan(65);
    expect(metric(weekEnds(bareBoard()), 'capacity.federal-reserve')).toBe(metric(bareBoard(), 'capacity.federal-reserve'));
  });

  it('earns nothing in a week of attack', () => {
    const quiet = metric(weekEnds(greenlandBoard()), 'capacity.federal-reserve');
    const attacked = act(greenlandBoard(), 'us-administration', 'attack-fed', { tone: 2 });
    expect(metric(weekEnds(attacked), 'capacity.federal-reserve')).toBeLessThan(quiet - 2.5);
  });

  it('lets markets grow unused to attacks', () => {
    const board = act(greenlandBoard(), 'us-administration', 'attack-fed', { tone: 2 });
    const fresh = attackStrength(board.world, board.game.frame, 2);
    for (let week = 0; week < 8; week += 1) weekEnds(board);
    expect(attackStrength(board.world, board.game.frame, 2)).toBeGreaterThan(fresh);
    expect(metric(board, `capacity.${FED}`)).toBeGreaterThan(59);
  });
});
