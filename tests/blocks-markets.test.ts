import { describe, expect, it } from 'vitest';
import { decide, parts, play } from './game-kit';
import { GREENLAND, greenlandBoard } from './greenland-kit';
import { closesOf, episodeWith, movesOf, quantileOf } from './sampling-kit';
import type { Closes } from './sampling-kit';

const MARKETS = ['sp500', 'ust-10y', 'ust-2y', 'ust-30y', 'nasdaq', 'bitcoin'];
const RUNS = 300;

interface Day {
  readonly episode: string;
  readonly session: number;
  /** Yields in basis points, all else in per cent of the last close. */
  readonly observed: { readonly [market: string]: number };
}

/** S&P 500 and Nasdaq closes, Treasury par yields (FRED DGS2, DGS10; thirty-year of CNBC), bitcoin in dollars from one close in London to the next. */
const JANUARY: Day = { episode: 'greenland-threat-2026', session: 1, observed: { sp500: -2.06, 'ust-10y': 6, 'ust-2y': 1, 'ust-30y': 8, nasdaq: -2.39, bitcoin: -4.6 } };
const APRIL_3: Day = { episode: 'liberation-day-2025', session: 1, observed: { sp500: -4.84, nasdaq: -5.97 } };
const APRIL_9: Day = { episode: 'liberation-day-2025', session: 5, observed: { sp500: 9.52, nasdaq: 12.16 } };

const isYield = (market: string): boolean => market.startsWith('ust-');
const seen = ({ observed }: Day, market: string): number => {
  const value = observed[market] as number;
  return isYield(market) ? value : 100 * Math.log(1 + value / 100);
};

const played = new Map<string, { readonly [market: string]: Closes }>();

function movesOn({ episode, session }: Day, market: string): number[] {
  const closes = played.get(episode) ?? closesOf(episodeWith(episode), MARKETS, 2, RUNS);
  played.set(episode, closes);
  return movesOf(closes[market] as Closes, session, session - 1);
}

/** Where a market that follows another stood inside the model's runs, once the other's own move is taken out. */
function besides(day: Day, market: string, leader: string, share: number): { readonly low: number; readonly high: number; readonly was: number } {
  const led = movesOn(day, leader);
  const rest = movesOn(day, market).map((move, run) => move - share * (led[run] as number));
  return { low: quantileOf(rest, 0.1), high: quantileOf(rest, 0.9), was: seen(day, market) - share * seen(day, leader) };
}

describe('20 January 2026', () => {
  it.each(['ust-2y', 'ust-30y', 'nasdaq', 'bitcoin'])('lies among the middle eight of ten runs for %s', (market) => {
    const moves = movesOn(JANUARY, market);
    expect(seen(JANUARY, market)).toBeGreaterThan(quantileOf(moves, 0.1));
    expect(seen(JANUARY, market)).toBeLessThan(quantileOf(moves, 0.9));
  });
});

describe('given how far shares or the ten-year moved', () => {
  const { nasdaqBeta, bitcoinBeta } = greenlandBoard().game.frame.p;

  it.each([
    ['the Nasdaq on 20 January 2026', JANUARY, 'nasdaq', 'sp500', nasdaqBeta],
    ['the Nasdaq on 3 April 2025', APRIL_3, 'nasdaq', 'sp500', nasdaqBeta],
    ['the Nasdaq on 9 April 2025', APRIL_9, 'nasdaq', 'sp500', nasdaqBeta],
    ['bitcoin on 20 January 2026', JANUARY, 'bitcoin', 'sp500', bitcoinBeta],
    ['the two-year on 20 January 2026', JANUARY, 'ust-2y', 'ust-10y', 1],
  ] as const)('%s did what the middle eight of ten runs do', (_what, day, market, leader, share) => {
    const { low, high, was } = besides(day, market, leader, share);
    expect(was).toBeGreaterThan(low);
    expect(was).toBeLessThan(high);
  });
});

/** Market of $69tn. Multipliers: 5 (Gabaix and Koijen 2021) and 1, which their critics find at short horizons. */
describe('sales of shares', () => {
  const fall = (seat: string, usdBn: number, equityMultiplier: number): number => {
    const board = greenlandBoard({ equityMultiplier });
    board.world.mandate.stage = 'granted';
    const sale = decide(1, seat, 'sell-us-equities', { usdBn, days: 1, kind: 'broad' });
    return parts([play(board, [sale])], 'sp500', { kind: 'flow', cause: seat });
  };
  const holding = (seat: string): number => GREENLAND.level.holders.find(({ id }) => id === seat)?.equitiesUsdBn.value as number;

  it.each([
    ['norway-fund', 0.1, 5, -0.6], ['norway-fund', 0.1, 1, -0.12], ['swiss-national-bank', 1, 5, -1.2], ['swiss-national-bank', 1, 1, -0.24],
  ])('by %s of %d of what it holds take, at a multiplier of %d, about %d%% off the market', (seat, share, multiplier, pct) => {
    expect(Math.abs(fall(seat, share * holding(seat), multiplier) / pct - 1)).toBeLessThan(0.2);
  });
});
