import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { RISK } from '../../model';
import { act, bareBoard, contextOf, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DXY, GOLD, MARKET_IDS, VIX } from '../markets/ids';
import { fundingSqueezes, squeezeFunding } from './funding';

function trusting(trust: number, squeeze = 0): Board {
  const board = bareBoard();
  board.world.trust.mean = board.world.trust.mean.map(() => trust);
  board.world.independence = trust;
  board.world.funding.squeeze = squeeze;
  return board;
}

/** So many days at one level of the VIX; gives what they wrote. */
function days(board: Board, vix: number, count: number): DayTape {
  board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
  const tape = new DayTape(MARKET_IDS, true);
  for (let day = 0; day < count; day += 1) fundingSqueezes.run(board.world, tape, contextOf(board));
  return tape;
}

describe('funding squeeze', () => {
  it('does not come up in calm', () => {
    const board = trusting(0.9);
    expect(days(board, 38, 60).parts()).toEqual([]);
    expect(board.world.funding.squeeze).toBe(0);
  });

  it('needs days: one of fright is none, two weeks are', () => {
    const [one, ten] = [trusting(0.9), trusting(0.9)];
    days(one, 65, 1);
    days(ten, 65, 10);
    expect(one.world.funding.squeeze).toBeLessThan(0.15);
    expect(ten.world.funding.squeeze).toBeGreaterThan(0.5);
  });

  it('builds faster while dealers are full', () => {
    const [empty, full] = [trusting(0.9), trusting(0.9)];
    full.world.clearing.dealerPremiumBp = 30;
    days(empty, 60, 5);
    days(full, 60, 5);
    expect(full.world.funding.squeeze).toBeGreaterThan(1.2 * empty.world.funding.squeeze);
  });

  it('lifts the dollar and weighs on gold, less on the dollar where trust is low', () => {
    const [high, low] = [days(trusting(0.95), 65, 10), days(trusting(0.55), 65, 10)];
    expect(high.byKind(DXY, RISK)).toBeGreaterThan(2.5);
    expect(low.byKind(DXY, RISK)).toBeLessThan(0.5 * high.byKind(DXY, RISK));
    expect(high.byKind(GOLD, RISK)).toBeLessThan(-1);
  });

  it('gives all of it back as it fades, and is then over', () => {
    const board = trusting(0.9, 1);
    const tape = days(board, 20, 300);
    const { dollarPerSqueeze } = board.game.frame.p;
    expect(board.world.funding.squeeze).toBe(0);
    expect(tape.byKind(DXY, RISK)).toBeCloseTo(-dollarPerSqueeze * 0.81, 9);
  });

  it('loses a quarter within a week of fear once dollars are lent abroad', () => {
    for (const action of ['open-swap-lines', 'open-fima-repo']) {
      const board = act(trusting(0.9, 1), 'federal-reserve', action);
      days(board, 50, 5);
      expect(board.world.funding.squeeze).toBeLessThan(0.75);
    }
  });

  it('comes as news of its own too, and never turns into its opposite', () => {
    const board = trusting(0.9);
    squeezeFunding(board.world, board.game.frame, 'shock:test', 50);
    expect(board.world.funding.squeeze).toBe(50 / board.game.frame.p.squeezeUnitBp);
    expect(waiting(board, DXY, RISK)).toBeGreaterThan(1.5);
    expect(waiting(board, GOLD, RISK)).toBeLessThan(0);
    squeezeFunding(board.world, board.game.frame, 'shock:test', -200);
    expect(board.world.funding.squeeze).toBe(0);
    expect(waiting(board, DXY, RISK)).toBeCloseTo(0, 12);
  });
});
