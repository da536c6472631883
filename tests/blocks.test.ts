import { describe, expect, it } from 'vitest';
import { DayTape } from '../src/engine';
import { federalReserve } from '../src/institutions';
import { dateOf } from '../src/model';
import { median } from '../src/maths';
import type { AuctionResult, DayStep, World } from '../src/model';
import { MARKET_IDS, rulebook } from '../src/rules';
import type { Frame } from '../src/rules';
import { contextOf, decide, metric, NO_CHANCE, play } from './game-kit';
import type { Board } from './game-kit';
import { GREENLAND, greenlandBoard } from './greenland-kit';
import { closesOf, episodeWith, levelWith, quantileOf } from './sampling-kit';
import type { Played } from './sampling-kit';

const WEEKS_PER_YEAR = 52;
const [UST10, VIX] = [MARKET_IDS.indexOf('ust-10y'), MARKET_IDS.indexOf('vix')];

/** Lets one step of the end of a week run, week after week, with everything else standing still. */
function weeks(board: Board, count: number, id: string): Board {
  const step = rulebook.turnEnd.find((candidate) => candidate.id === id) as DayStep<World, Frame>;
  for (let week = 0; week < count; week += 1) step.run(board.world, new DayTape(MARKET_IDS, false), contextOf(board));
  return board;
}

/** Nothing that is told of January 2026: chance alone, and the auctions on their days. */
const QUIET = levelWith('greenland-2026', (raw) => Object.assign(raw, { prologue: [], script: [], shocks: [], dates: {} }));

describe('the interest bill of 2021 to 2025', () => {
  /** Means of the year in per cent, recalled from FRED: three-month bill (TB3MS) and ten-year (DGS10). */
  const YEARS = [[0.04, 1.45], [2.02, 2.95], [5.07, 3.96], [4.97, 4.21], [4.07, 4.29]] as const;
  /** All marketable and other debt held by the public, Joint Economic Committee (Monthly Debt Update, January 2026). */
  const [JANUARY_2021, DECEMBER_2025] = [1.552, 3.362];

  function replayed(): number {
    const board = greenlandBoard();
    board.world.fiscal.averageRatePct = JANUARY_2021;
    for (const [billPct, tenYearPct] of YEARS) {
      board.world.macro.policyRatePct = billPct;
      board.world.moves[UST10] = 100 * (tenYearPct - (board.game.frame.base[UST10] as number));
      weeks(board, WEEKS_PER_YEAR, 'interest-is-counted');
    }
    return board.world.fiscal.averageRatePct;
  }

  /** Bills are 22% of the debt throughout; with notes of two to ten years in place of the ten-year the rate ends at 3.3. */
  it('carries the average rate from 1.552 to within 0.15 of 3.362 per cent, with a third repriced each year', () => {
    expect(Math.abs(replayed() - DECEMBER_2025)).toBeLessThan(0.15);
  });
});

describe('prices after the tariffs of 2025', () => {
  /** Statutory average up by some 14 pp; a quarter of what consumers buy would bear a tariff that shops passed on in full. */
  const [ADDED_PP, IN_FULL] = [14, 0.25];
  const passed = (count: number): number => {
    const board = greenlandBoard();
    board.world.tariffs.inForcePp = ADDED_PP;
    return metric(weeks(board, count, 'home-economy-moves'), 'macro.inflation-pp') / (IN_FULL * ADDED_PP);
  };

  it('have passed on a fifth within half a year (0.7 pp by September 2025: Cavallo, Llamas and Vazquez 2025)', () => {
    expect(passed(26)).toBeGreaterThan(0.17);
    expect(passed(26)).toBeLessThan(0.23);
  });

  it('have passed on two to three fifths after a year and a half (core goods 40 to 76% by trend: Yale Budget Lab 2025)', () => {
    expect(passed(78)).toBeGreaterThan(0.4);
    expect(passed(78)).toBeLessThan(0.6);
  });
});

describe('what customs bring in', () => {
  const yearly = (pp: number): number => {
    const board = greenlandBoard();
    board.world.tariffs.inForcePp = pp;
    return weeks(board, 1, 'interest-is-counted').world.fiscal.tariffRevenueUsdBnPerYear;
  };

  it('is $175bn to $264bn for a year of the emergency tariffs that the court struck (estimates of refunds, February 2026)', () => {
    const emergencyPp = GREENLAND.level.figures['emergencyTariffPp']?.value as number;
    expect(yearly(emergencyPp)).toBeGreaterThan(175);
    expect(yearly(emergencyPp)).toBeLessThan(264);
  });

  it('is within a third of the $118bn that fiscal 2025 brought beyond 2024 ($195bn after $77bn: Monthly Treasury Statement)', () => {
    // Duties over imports (Census, recalled): 2.4% at the start; points above it from February to September 2025.
    const pointsByMonth = [0.3, 0.8, 4, 6.3, 6.6, 7.3, 8.4, 8.6];
    const meanPp = pointsByMonth.reduce((sum, pp) => sum + pp, 0) / 12;
    expect(Math.abs(yearly(meanPp) / 118 - 1)).toBeLessThan(1 / 3);
  });
});

describe('auctions', () => {
  function held(prepare: (world: World) => void, turns: number, runs: number): readonly { readonly tailBp: number; readonly cover: number }[] {
    const results: { tailBp: number; cover: number }[] = [];
    const keep = (world: World, frame: Frame): void => world.auctions.forEach(({ tailBp, bidToCover }: AuctionResult, place) => {
      results.push({ tailBp, cover: bidToCover / (frame.auctions[place] as Frame['auctions'][number]).bidToCover });
    });
    closesOf({ scenario: QUIET, prepare, atEnd: keep }, ['vix'], turns, runs);
    return results;
  }

  it('in quiet weeks tail by nothing in the middle and in nine of ten by less than 3 bp either way, near their usual cover', () => {
    const results = held(() => undefined, 12, 60);
    const [tails, covers] = [results.map(({ tailBp }) => tailBp), results.map(({ cover }) => cover)];
    expect(results.length).toBeGreaterThan(1000);
    expect(Math.abs(median(tails))).toBeLessThan(0.3);
    expect(quantileOf(tails, 0.05)).toBeGreaterThan(-3);
    expect(quantileOf(tails, 0.95)).toBeLessThan(3);
    expect(quantileOf(tails, 0.95)).toBeGreaterThan(0.5);
    expect(Math.abs(median(covers) - 1)).toBeLessThan(0.02);
  });

  it('in weeks of fear draw fewer bids and longer tails, most of the fear being in yields before', () => {
    const fear = held((world) => (world.moves[VIX] = 30), 2, 100);
    const calm = held(() => undefined, 2, 100);
    expect(median(calm.map(({ cover }) => cover)) - median(fear.map(({ cover }) => cover))).toBeGreaterThan(0.02);
    expect(median(fear.map(({ tailBp }) => tailBp))).toBeGreaterThan(median(calm.map(({ tailBp }) => tailBp)) + 0.1);
  });
});

/** +40 bp over five sessions with the VIX above 40: what March 2020 and, in gilts, September 2022 looked like. */
describe('the rule by which the central bank steps in', () => {
  const patience = federalReserve.doctrines.find(({ id }) => id === 'patience');

  /** Shares of runs in which the market broke on some day, and in which the plainest doctrine lends the week after. */
  function stepsIn(played: Played, turns: number, runs: number): { readonly broke: number; readonly lends: number } {
    let lends = 0;
    const seat = played.scenario.level.seats.findIndex(({ id }) => id === 'federal-reserve');
    const ask = (world: World, frame: Frame): void => {
      const observation = rulebook.observe(world, frame, seat);
      const move = patience?.decide({ observation, posture: {}, chance: NO_CHANCE, allowed: () => true });
      if (move?.choices.some(({ action }) => action === 'open-fima-repo') === true) lends += 1;
    };
    const closes = closesOf({ ...played, atEnd: ask }, ['ust-10y', 'vix'], turns, runs);
    const startVix = played.scenario.level.markets.find(({ id }) => id === 'vix')?.start.value as number;
    const vix = closes['vix'] as readonly (readonly number[])[];
    const broke = (closes['ust-10y'] as readonly (readonly number[])[]).filter((row, run) => row.some((close, day) => {
      const rise = close - (day < 5 ? 0 : (row[day - 5] as number));
      return rise >= 40 && startVix + (vix[run]?.[day] as number) > 40;
    }));
    return { broke: broke.length / runs, lends: lends / runs };
  }

  it('is met in most dashes for cash within two weeks, and the doctrine that waits longest lends after the first', () => {
    const dash = episodeWith('dash-without-backstop-2020');
    expect(stepsIn(dash, 2, 100).broke).toBeGreaterThan(0.5);
    expect(stepsIn(dash, 1, 100).lends).toBeGreaterThan(0.4);
  });

  it('is met neither on 20 January 2026 nor in quiet months', () => {
    expect(stepsIn(episodeWith('greenland-threat-2026'), 1, 100)).toEqual({ broke: 0, lends: 0 });
    expect(stepsIn({ scenario: QUIET }, 4, 200)).toEqual({ broke: 0, lends: 0 });
  });
});

/** Proclaimed for 24 February 2026, 12:01; 150 days end in the night to 24 July. Law strikes on the weekend before its week. */
describe('the 150 days of section 122 from 24 February 2026', () => {
  it('end with the week before that of 24 July 2026', () => {
    const { level } = GREENLAND;
    const board = greenlandBoard({}, { ...GREENLAND, level: { ...level, endings: level.endings.slice(-1), calendar: { ...level.calendar, turns: 30 } } });
    const calendar = { ...level.calendar, daysPerTurn: rulebook.daysPerTurn };
    expect(dateOf(calendar, { turn: 6, day: 2 })).toBe('2026-02-24');
    const order = decide(6, 'us-administration', 'impose-tariff', { partners: 'all-partners', tariffPp: 15, basis: 's122' });
    let last = '';
    for (let turn = 1; turn <= 29; turn += 1) {
      play(board, turn === 6 ? [order] : []);
      if (metric(board, 'tariff.all-partners.in-force-pp') > 0) last = dateOf(calendar, { turn: turn + 1, day: 5 });
    }
    expect(last).toBe('2026-07-17');
  });
});
