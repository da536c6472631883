import { describe, expect, it } from 'vitest';
import { DayTape } from '../../engine';
import { CHANCE } from '../../model';
import { act, contextOf, metric } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, MARKET_IDS, SP500, UST10, VIX } from '../markets/ids';
import { inStress, stressIsJudged, stressIsMeasured } from './stress';

const FED = 'federal-reserve';

/** One day's close after the ten-year has moved. */
function close(board: Board, bp: number): Board {
  const tape = new DayTape(MARKET_IDS, false);
  tape.add(UST10, CHANCE, 'mechanism:chance', bp);
  stressIsMeasured.run(board.world, tape, contextOf(board));
  return board;
}

function weekEnds(board: Board): Board {
  stressIsJudged.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
  board.world.clock.turn += 1;
  return board;
}

function rout(): Board {
  const board = greenlandBoard();
  for (let day = 0; day < 4; day += 1) close(board, 11);
  return board;
}

const calmWeek = (board: Board): Board => {
  for (let day = 0; day < 5; day += 1) close(board, 0);
  return weekEnds(board);
};

describe('a rout', () => {
  it('is forty basis points over five sessions, no more and no fewer', () => {
    const board = greenlandBoard();
    for (const bp of [30, 0, 0, 0, 0]) close(board, bp);
    expect(metric(close(board, 30), 'stress.five-day-bp')).toBe(30);
    expect(board.world.stress.routTurn).toBe(0);
    expect(rout().world.stress.routTurn).toBe(1);
  });

  it('counts once when the week and the next pass without an answer', () => {
    const board = weekEnds(rout());
    expect(metric(board, 'stress.unanswered')).toBe(0);
    expect(metric(weekEnds(board), 'stress.unanswered')).toBe(1);
    expect(metric(weekEnds(board), 'stress.unanswered')).toBe(1);
  });

  it.each([
    ['speak-calm', {}], ['buy-treasuries', { usdBnPerWeek: 100 }], ['open-fima-repo', {}], ['open-swap-lines', {}],
  ])('is answered by %s in the same week or the next', (action, args) => {
    const atOnce = weekEnds(weekEnds(act(rout(), FED, action, args)));
    expect(metric(atOnce, 'stress.unanswered')).toBe(0);
    const later = weekEnds(act(weekEnds(rout()), FED, action, args));
    expect(metric(later, 'stress.unanswered')).toBe(0);
  });

  it('is not answered by a word of weeks ago, and a second one counts again', () => {
    const board = act(greenlandBoard(), FED, 'speak-calm');
    calmWeek(calmWeek(board));
    for (let day = 0; day < 4; day += 1) close(board, 11);
    weekEnds(weekEnds(board));
    expect(metric(board, 'stress.unanswered')).toBe(1);
    calmWeek(board);
    for (let day = 0; day < 4; day += 1) close(board, 11);
    weekEnds(weekEnds(board));
    expect(metric(board, 'stress.unanswered')).toBe(2);
  });
});

describe('panic', () => {
  it('counts weeks of the VIX above 40: a broken run is forgotten, a full week is not', () => {
    const board = greenlandBoard();
    const days = (count: number, vix: number): void => {
      board.world.moves[VIX] = vix - (board.game.frame.base[VIX] as number);
      for (let day = 0; day < count; day += 1) close(board, 0);
    };
    days(4, 45);
    days(1, 39);
    days(4, 45);
    expect(metric(board, 'stress.panic-weeks')).toBe(0);
    days(1, 45);
    days(3, 20);
    expect(metric(board, 'stress.panic-weeks')).toBe(1);
  });
});

describe('a triple fall', () => {
  it('is a week in which shares, bonds and the dollar fall together, and counts weeks running', () => {
    const board = greenlandBoard();
    const week = (shares: number, dollar: number, bp: number): number => {
      board.world.lastTurnMoves = [...board.world.moves];
      for (const [market, move] of [[SP500, shares], [DXY, dollar], [UST10, bp]] as const) board.world.moves[market] = (board.world.moves[market] as number) + move;
      return metric(weekEnds(board), 'stress.triple-falls');
    };
    expect(week(-1, -1, 5)).toBe(1);
    expect(week(-1, -1, 5)).toBe(2);
    expect(week(-1, 0.2, 5)).toBe(0);
    expect(week(1, -1, 5)).toBe(0);
    expect(week(-1, -1, -5)).toBe(0);
  });
});

describe('stress', () => {
  it('is full dealers or a fright', () => {
    const stressed = (change: (board: Board) => void): boolean => {
      const board = greenlandBoard();
      change(board);
      return inStress(board.world, board.game.frame);
    };
    expect(stressed(() => undefined)).toBe(false);
    expect(stressed(({ world }) => (world.clearing.dealerPremiumBp = 3))).toBe(true);
    expect(stressed(({ world }) => (world.moves[VIX] = 15))).toBe(true);
  });
});
