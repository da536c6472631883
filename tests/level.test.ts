import { describe, expect, it } from 'vitest';
import { checkPlayable } from '../src/app/headless';
import { METRIC_PATTERNS } from '../src/scenarios';
import { dateOf, isOpen } from '../src/model';
import { parts, play, quietBoard, SCENARIO } from './game-kit';

const { level } = SCENARIO;

describe('the level', () => {
  it('fits the rules and the institutions that play it', () => {
    expect(checkPlayable(SCENARIO)).toEqual([]);
    expect(METRIC_PATTERNS.length).toBeGreaterThan(0);
  });

  it('keeps markets shut on the holiday and open on the Tuesday', () => {
    const { calendar } = quietBoard().game.frame;
    expect(isOpen(calendar, { turn: 1, day: 1 })).toBe(false);
    expect(isOpen(calendar, { turn: 1, day: 2 })).toBe(true);
    expect(dateOf(calendar, { turn: 4, day: 5 })).toBe('2026-02-13');
  });

  it('lets shares, bonds and the dollar fall together on 20 January, and gold rise', () => {
    const week = play(quietBoard());
    const tuesday = { ...week, contributions: week.contributions.filter(({ day }) => day === 2) };
    const move = (market: string): number => parts([tuesday], market);
    expect(move('sp500')).toBeLessThan(-1);
    expect(move('ust-10y')).toBeGreaterThan(2);
    expect(move('dxy')).toBeLessThan(-0.3);
    expect(move('gold')).toBeGreaterThan(1);
    expect(move('vix')).toBeGreaterThan(2);
  });

  it('lets the threat carry most of the fall of shares, and Tokyo half or more of the yield', () => {
    const week = play(quietBoard());
    const tuesday = { ...week, contributions: week.contributions.filter(({ day }) => day === 2) };
    expect(parts([tuesday], 'sp500', { cause: 'threaten-tariff' })).toBeLessThan(0.6 * parts([tuesday], 'sp500'));
    expect(parts([tuesday], 'ust-10y', { cause: 'tokyo' })).toBeGreaterThan(0.5 * parts([tuesday], 'ust-10y'));
  });

  it('asks questions of everyone, or of a seat that it has', () => {
    const seats = level.questions.map(({ seat }) => seat);
    expect(seats).toContain(undefined);
    const playable = level.seats.filter(({ humanAllowed }) => humanAllowed).map(({ id }) => id);
    for (const seat of seats) if (seat !== undefined) expect(playable).toContain(seat);
  });

  it('has every seat’s holding on the balance sheet', () => {
    for (const seat of level.seats) {
      if (seat.holder !== undefined) expect(level.holders.map(({ id }) => id)).toContain(seat.holder);
    }
  });
});
