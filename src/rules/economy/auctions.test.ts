import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayTape, startWorld } from '../../engine';
import { act, contextOf, metric, playTo } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { MARKET_IDS, UST10, UST2, VIX } from '../markets/ids';
import { auctionDemand, auctionsAreHeld, couponSupply, foreignAppetite, tailOf } from './auctions';

/** Holds what is due on a day and gives the day's ledger. */
function holdOn(board: Board, turn: number, day: number): DayTape {
  board.world.clock = { turn, day };
  const tape = new DayTape(MARKET_IDS, true);
  auctionsAreHeld.run(board.world, tape, contextOf(board));
  return tape;
}

describe('the calendar', () => {
  it('has the refunding of February on three days running, ten-years on the second', () => {
    const { auctions } = greenlandBoard().game.frame;
    const on = (turn: number): string[] => auctions.filter((auction) => auction.turn === turn).map(({ day, tenor }) => `${day} ${tenor}`);
    expect(on(4)).toEqual(['2 3y', '3 10y', '4 30y']);
    expect(on(1)).toEqual(['3 20y']);
    expect(on(3)).toEqual([]);
  });

  it('lets rates be set on 28 January and 18 March alone', () => {
    const { meetings } = greenlandBoard().game.frame;
    expect(meetings.map(({ turn, day }) => [turn, day])).toEqual([[2, 3], [9, 3]]);
  });

  it('is kept in play: every auction once, on its day', () => {
    const board = greenlandBoard();
    const world = startWorld(board.game).world;
    playTo({ game: board.game, world }, 6);
    const due = board.game.frame.auctions.filter(({ turn }) => turn <= 6);
    expect(world.auctions.map(({ turn, day, tenor }) => [turn, day, tenor])).toEqual(due.map(({ turn, day, tenor }) => [turn, day, tenor]));
  });
});

describe('an auction', () => {
  it('draws its usual cover without a tail when nothing is wrong', () => {
    const board = greenlandBoard();
    const tape = holdOn(board, 4, 3);
    expect(board.world.auctions).toHaveLength(1);
    expect(metric(board, 'auction.cover')).toBeCloseTo(2.55, 9);
    expect(metric(board, 'auction.tail-bp')).toBeCloseTo(0, 9);
    expect(tape.moved(UST10)).toBeCloseTo(0, 9);
  });

  it('tails when holders abroad stay away: yields rise, and dealers want a premium for it', () => {
    const board = greenlandBoard();
    board.world.rolloff.forEach((row) => (row.share = 0.3));
    const tape = holdOn(board, 4, 3);
    const tail = metric(board, 'auction.tail-bp');
    expect(metric(board, 'auction.cover')).toBeLessThan(2.55);
    expect(tail).toBeGreaterThan(0.4);
    expect(tape.moved(UST10)).toBeCloseTo(tail, 9);
    expect(tape.moved(UST2)).toBeCloseTo(tail / 2, 9);
    expect(metric(board, 'clearing.dealer-premium-bp')).toBeCloseTo(tail, 9);
  });

  it('moves the ten-year less when notes of two years are sold', () => {
    const move = (turn: number, day: number): number => {
      const board = greenlandBoard();
      board.world.moves[VIX] = 30;
      return holdOn(board, turn, day).moved(UST10);
    };
    expect(move(2, 1)).toBeCloseTo(move(4, 3) / 2, 9);
  });

  it('tails by some 4 bp when a fourteenth of the bids is missing, and by no more than it may', () => {
    const { frame } = greenlandBoard().game;
    expect(tailOf(0.93, 1, frame)).toBeGreaterThan(3);
    expect(tailOf(0.93, 1, frame)).toBeLessThan(6);
    fc.assert(fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (demand) => {
      const tail = tailOf(demand, 1, frame);
      expect(tail).toBeGreaterThanOrEqual(-1);
      expect(tail).toBeLessThanOrEqual(25);
    }));
  });

  it('surprises once: a weakness that lasts is in the price before the next auction', () => {
    const board = greenlandBoard();
    board.world.rolloff.forEach((row) => (row.share = 0.3));
    const days = board.game.frame.auctions.slice(0, 8);
    for (const { turn, day } of days) holdOn(board, turn, day);
    const tails = board.world.auctions.map(({ tailBp }) => tailBp);
    for (let index = 1; index < tails.length; index += 1) expect(tails[index] as number).toBeLessThanOrEqual((tails[index - 1] as number) + 0.6);
    expect(tails.at(-1)).toBeLessThan((tails[0] as number) / 3);
    expect(metric(board, 'auction.cover')).toBeLessThan(2.45);
  });

  it('never takes more off dealers’ premium than there is', () => {
    const board = greenlandBoard();
    board.world.fiscal.billSharePct = 35;
    holdOn(board, 4, 3);
    expect(metric(board, 'auction.tail-bp')).toBe(-1);
    expect(metric(board, 'clearing.dealer-premium-bp')).toBe(0);
  });
});

describe('demand', () => {
  it('falls with lost trust, fear, a tax on holders and full dealers', () => {
    const worse: ((board: Board) => void)[] = [
      ({ world }) => world.trust.mean.forEach((mean, bloc) => (world.trust.mean[bloc] = 0.8 * mean)),
      ({ world }) => (world.moves[VIX] = 25),
      ({ world }) => (world.fiscal.holderTaxPct = 10),
      ({ world }) => (world.clearing.dealerPremiumBp = 20),
    ];
    for (const change of worse) {
      const board = greenlandBoard();
      change(board);
      expect(auctionDemand(board.world, board.game.frame)).toBeLessThan(0.99);
    }
    const { game, world } = greenlandBoard();
    expect(auctionDemand(world, game.frame)).toBeCloseTo(1, 12);
    expect(foreignAppetite(world, game.frame)).toBeCloseTo(1, 12);
  });

  it('goes further when more is borrowed in bills and fewer bonds are on offer', () => {
    const board = act(greenlandBoard(), 'us-administration', 'shift-to-bills', { sharePct: 40 });
    expect(couponSupply(board.world, board.game.frame)).toBeCloseTo(60 / 78, 9);
    holdOn(board, 4, 3);
    expect(board.world.auctions[0]?.sizeUsdBn).toBeCloseTo((42 * 60) / 78, 9);
  });
});
