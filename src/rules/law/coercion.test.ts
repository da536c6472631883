import { describe, expect, it } from 'vitest';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import type { Board } from '../../../tests/game-kit';
import type { CoercionStage } from '../../model';
import { COERCION_MEASURES, isTariffed, isThreatened, measureBite, measureSize, ownMeasuresGrowthPct, retaliationPp } from './coercion';

const PATH: readonly CoercionStage[] = ['none', 'examining', 'before-council', 'determined'];

function at(stage: CoercionStage, measure = '', board = press(greenlandBoard(), 'in-force')): Board {
  Object.assign(board.world.coercion, { stage, measure });
  return board;
}
const expected = ({ game, world }: Board): number => retaliationPp(world, game.frame);

describe('retaliation that markets expect', () => {
  it('grows with each stage of the procedure', () => {
    const levels = [...PATH.map((stage) => expected(at(stage))), expected(at('adopted', 'services')), expected(at('in-force', 'services'))];
    expect(levels[0]).toBe(0);
    levels.slice(1).forEach((level, index) => expect(level).toBeGreaterThan(levels[index] as number));
  });

  it('is nothing once measures are suspended or the procedure has lapsed', () => {
    for (const stage of ['suspended', 'lapsed'] as const) expect(expected(at(stage, 'services'))).toBe(0);
  });

  it('is a matter of belief until measures are in force', () => {
    const believed = (stage: CoercionStage, resolve: number): number => {
      const board = at(stage, 'services');
      board.world.beliefs[1] = [resolve, 1 - resolve];
      return expected(board);
    };
    expect(believed('determined', 0.8)).toBeCloseTo(2 * believed('determined', 0.4), 12);
    expect(believed('in-force', 0.8)).toBe(believed('in-force', 0.1));
  });

  it('fades when nothing is left to answer', () => {
    expect(expected(at('determined', '', press(greenlandBoard(), 'dropped')))).toBeLessThan(expected(at('determined')));
  });

  it('adds the list and the bloc’s own tariff by its share of exports', () => {
    const board = greenlandBoard();
    const { p } = board.game.frame;
    Object.assign(board.world.counterList, { announcedEurBn: 93, inForceEurBn: 93 });
    expect(expected(board)).toBeCloseTo(p.counterListFullPp, 12);
    Object.assign(board.world.reciprocal, { announcedPp: 10, inForcePp: 10 });
    expect(expected(board)).toBeCloseTo(p.counterListFullPp + 10 * p.reciprocalShare, 12);
    board.world.reciprocal.inForcePp = 0;
    expect(expected(board)).toBeLessThan(p.counterListFullPp + 5 * p.reciprocalShare);
  });
});

describe('the menu of measures', () => {
  it.each(COERCION_MEASURES)('%s weighs on both sides, and on growth only in force', (measure) => {
    const board = at('in-force', measure);
    const { world, game } = board;
    const size = measureSize(measure, game.frame.p);
    expect(expected(board)).toBe(size.tariffPp);
    expect(ownMeasuresGrowthPct(world, game.frame)).toBe(size.growthPct);
    expect(size.tariffPp).toBeGreaterThan(0);
    expect(size.growthPct).toBeGreaterThan(0);
    world.coercion.stage = 'adopted';
    expect(ownMeasuresGrowthPct(world, game.frame)).toBe(0);
    expect(measureBite(world, game.frame.p)).toBeLessThan(1);
  });

  it('reaches technology through services and patents, and capital through its markets alone', () => {
    const { p } = greenlandBoard().game.frame;
    expect(COERCION_MEASURES.filter((measure) => measureSize(measure, p).techPct < 0)).toEqual(['services', 'ip']);
    expect(COERCION_MEASURES.filter((measure) => measureSize(measure, p).capital > 0)).toEqual(['capital-markets']);
  });
});

describe('a tariff on the bloc', () => {
  it('counts against its states and against everyone, and not once it is withdrawn', () => {
    const both = ({ game, world }: Board): boolean[] => [isThreatened(world, game.frame), isTariffed(world, game.frame)];
    expect(both(greenlandBoard())).toEqual([false, false]);
    expect(both(press(greenlandBoard(), 'said'))).toEqual([true, false]);
    expect(both(press(greenlandBoard(), 'ordered'))).toEqual([true, true]);
    expect(both(press(greenlandBoard(), 'in-force', 15, 'all-partners'))).toEqual([true, true]);
    expect(both(press(greenlandBoard(), 'dropped'))).toEqual([false, false]);
  });

  it('costs growth in both directions alike', () => {
    const { game, world } = greenlandBoard();
    world.reciprocal.inForcePp = 10;
    expect(ownMeasuresGrowthPct(world, game.frame)).toBeCloseTo(10 * game.frame.p.growthPerTariffPp, 12);
  });
});
