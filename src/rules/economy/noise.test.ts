import { describe, expect, it } from 'vitest';
import { bareBoard, seededBoard } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { BITCOIN, DXY, GOLD, NASDAQ, UST10, UST2 } from '../markets/ids';
import { learnOwnSwings, ownNoise, startOwnVariance } from './noise';

/** A market's own noise on many days on which nothing is learned, and on the same days where it is. */
function noiseOf(board: Board, market: number, learning: boolean): number[] {
  const { game, world } = board;
  return Array.from({ length: 4000 }, (_, day) => {
    world.clock = { turn: day + 1, day: 1 };
    const noise = ownNoise(world, game.chance, game.frame, market);
    if (learning) learnOwnSwings(world, game.chance, game.frame);
    return noise;
  });
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(first: readonly number[], second: readonly number[]): number {
  const product = average(first.map((value, day) => value * (second[day] ?? NaN)));
  return product / Math.sqrt(average(first.map((value) => value * value)) * average(second.map((value) => value * value)));
}

function startOf(figures: { readonly [name: string]: number }): readonly number[] {
  const { frame } = bareBoard().game;
  const { level } = frame.scenario;
  const given = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value, unit: '', asOf: '', source: '', basis: 'read' as const }]));
  return startOwnVariance({ ...frame, scenario: { ...frame.scenario, level: { ...level, figures: { ...level.figures, ...given } } } });
}

describe('own noise', () => {
  it.each([UST10, UST2, DXY, GOLD, NASDAQ, BITCOIN])('of market %s has mean nought, variance one and fat tails', (market) => {
    const noise = noiseOf(seededBoard(5), market, false);
    const variance = average(noise.map((value) => value * value));
    expect(Math.abs(average(noise))).toBeLessThan(0.06);
    expect(Math.abs(variance - 1)).toBeLessThan(0.15);
    expect(average(noise.map((value) => value ** 4)) / (variance * variance)).toBeGreaterThan(3.2);
  });

  it('of the ten-year goes with the two-year and a little with the dollar, the dollar against gold', () => {
    const of = (market: number): number[] => noiseOf(seededBoard(5), market, false);
    const { p } = bareBoard().game.frame;
    expect(Math.abs(correlation(of(UST10), of(UST2)) - p.tenTwoCorrelation)).toBeLessThan(0.07);
    expect(Math.abs(correlation(of(UST10), of(DXY)) - p.tenYearDollarCorrelation)).toBeLessThan(0.07);
    expect(Math.abs(correlation(of(DXY), of(GOLD)) - p.dollarGoldCorrelation)).toBeLessThan(0.07);
  });

  it('comes in swings once markets learn from it, of the same size in the long run', () => {
    const sizes = noiseOf(seededBoard(5), BITCOIN, true).map((value) => value * value);
    expect(correlation(sizes.slice(0, -1), sizes.slice(1))).toBeGreaterThan(0.2);
    expect(average(sizes)).toBeGreaterThan(0.75);
    expect(average(sizes)).toBeLessThan(1.3);
  });
});

describe('swings of a market', () => {
  it('calm down towards the long run after days without noise, and never leave their limits', () => {
    const { game, world } = bareBoard();
    world.ownVariance = world.ownVariance.map(() => 4);
    learnOwnSwings(world, game.chance, game.frame);
    for (const market of [UST10, DXY, GOLD, BITCOIN]) {
      expect(world.ownVariance[market]).toBeLessThan(4);
      expect(world.ownVariance[market]).toBeGreaterThan(1);
    }
  });

  it('are shared by bonds with the ten-year', () => {
    const size = (market: number, variance: number): number => {
      const { game, world } = seededBoard(5);
      world.ownVariance[UST10] = variance;
      return ownNoise(world, game.chance, game.frame, market);
    };
    expect(size(UST2, 4)).toBeCloseTo(2 * size(UST2, 1), 12);
    expect(size(DXY, 4)).toBe(size(DXY, 1));
  });

  it('start at the long run where a level says nothing, and from its figures where it speaks', () => {
    expect(startOf({}).every((variance) => variance === 1)).toBe(true);
    const wild = startOf({ yieldSdBp: 12 });
    expect(wild[UST10]).toBeGreaterThan(3);
    expect(wild[GOLD]).toBe(1);
    expect(startOf({ goldSdPct: 0.6 })[GOLD]).toBeLessThan(1);
    expect(startOf({ dollarSdPct: 50 })[DXY]).toBe(9);
  });
});
