import { describe, expect, it } from 'vitest';
import { rulebook } from '.';
import { bareBoard, decide, metric, playTo, quietBoard, SCENARIO } from '../../tests/game-kit';
import { metricNames } from './metrics';

const used = (): string[] => {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'metric' && typeof child === 'string') found.push(child);
      else walk(child);
    }
  };
  walk(SCENARIO.level);
  return found;
};

describe('metrics', () => {
  it('give a finite number under every published name, at the start and at the end', () => {
    const board = quietBoard();
    const names = metricNames(board.game.frame);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect([name, Number.isFinite(metric(board, name))]).toEqual([name, true]);
    playTo(board, 4);
    for (const name of names) expect([name, Number.isFinite(metric(board, name))]).toEqual([name, true]);
  });

  it.each(['', 'nothing', 'market.tulips', 'move.', 'trust.mars', 'tariff.the-eight.mood', 'tariff.mars.threat-pp', 'capacity.nobody',
    'fund.eu-commission.return-pct', 'fund.norway-fund.joy', 'action.dance.count', 'action.norway-fund.dance.count', 'action.protest', 'belief.love'])(
    'know nothing of “%s”', (name) => {
      expect(metric(bareBoard(), name)).toBeNaN();
    });

  it('cover every metric that the level and the meters ask for', () => {
    const names = metricNames(bareBoard().game.frame);
    expect(used().length).toBeGreaterThan(5);
    expect([...used(), ...rulebook.meters].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('count acts by seat and over all seats', () => {
    const board = quietBoard();
    playTo(board, 2, [decide(1, 'norway-fund', 'stay-silent', {}, 1), decide(2, 'eu-commission', 'protest'), decide(1, 'eu-commission', 'protest')]);
    expect(metric(board, 'action.protest.count')).toBe(2);
    expect(metric(board, 'action.eu-commission.protest.count')).toBe(2);
    expect(metric(board, 'action.norway-fund.stay-silent.count')).toBe(1);
    expect(metric(board, 'action.us-administration.threaten-tariff.count')).toBe(2);
  });

  it('quote prices in their own units', () => {
    const board = bareBoard();
    board.world.moves[3] = 12;
    board.world.moves[0] = 1;
    expect(metric(board, 'market.ust-10y')).toBeCloseTo(4.36, 9);
    expect(metric(board, 'market.sp500')).toBeCloseTo(6940.01 * Math.exp(0.01), 6);
    expect(metric(board, 'market.vix')).toBeCloseTo(15.86, 9);
  });
});
