import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { GREENLAND, greenlandBoard, press } from '../../../tests/greenland-kit';
import { FUNDAMENTAL } from '../../model';
import { repriceTariffs } from '../economy/tariffs';
import { SP500 } from '../markets/ids';

const US = 'us-administration';

function pressed(stage: 'said' | 'in-force'): Board {
  const board = press(greenlandBoard(), stage);
  repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
  return board;
}

describe('exempt-sector', () => {
  it.each(['said', 'in-force'] as const)('takes its share out of a tariff that is %s, and shares rise a little', (stage) => {
    const board = pressed(stage);
    const name = stage === 'said' ? 'tariff.threatened-pp' : 'tariff.in-force-pp';
    const [full, discount] = [metric(board, name), metric(board, 'tariff.discount-pct')];
    act(board, US, 'exempt-sector', { sharePct: 20 });
    expect(metric(board, name)).toBeCloseTo(0.8 * full, 9);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
    expect(waiting(board, SP500)).toBeLessThan(0.7 * discount);
  });

  it('lowers the average tariff of before, in proportion', () => {
    const board = greenlandBoard();
    const before = metric(board, 'tariff.average-pct');
    expect(metric(act(board, US, 'exempt-sector', { sharePct: 30 }), 'tariff.average-pct')).toBeCloseTo(0.7 * before, 9);
  });

  it('lifts shares with no threat about, since tariffs of before weigh on them too, and the more the more is exempt', () => {
    const lift = (sharePct: number): number => waiting(act(greenlandBoard(), US, 'exempt-sector', { sharePct }), SP500, FUNDAMENTAL);
    expect(lift(20)).toBeGreaterThan(0.2);
    expect(lift(50)).toBeGreaterThan(2 * lift(20));
    expect(lift(50)).toBeLessThan(2);
  });

  it('with none says that there are no exceptions: a hawk, and trust lost', () => {
    const board = act(pressed('in-force'), US, 'exempt-sector', { sharePct: 20 });
    const [hawk, trust] = [metric(board, 'belief.hawk'), metric(board, 'trust.europe')];
    act(board, US, 'exempt-sector', { sharePct: 0 });
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(metric(board, 'trust.europe')).toBeLessThan(trust);
    expect(waiting(board, SP500)).toBeLessThan(0);
  });

  it('is mild evidence against a hawk', () => {
    const board = pressed('said');
    const hawk = metric(board, 'belief.hawk');
    expect(metric(act(board, US, 'exempt-sector', { sharePct: 5 }), 'belief.hawk')).toBeLessThan(hawk);
    expect(actionOf('exempt-sector').evidence({ sharePct: 5 })[0]?.strength).toBeLessThan(0.5);
  });

  it('needs a tariff and a change', () => {
    const untaxed = greenlandBoard({}, { ...GREENLAND, level: { ...GREENLAND.level, figures: { ...GREENLAND.level.figures, averageTariffPct: { ...GREENLAND.level.figures['averageTariffPct']!, value: 0 } } } });
    expect(refusal(untaxed, US, 'exempt-sector', { sharePct: 20 })).toBe('nothing-to-exempt');
    expect(refusal(pressed('said'), US, 'exempt-sector', { sharePct: 0 })).toBe('share-unchanged');
    expect(refusal(act(pressed('said'), US, 'exempt-sector', { sharePct: 35 }), US, 'exempt-sector', { sharePct: 35 })).toBe('share-unchanged');
    expect(refusal(pressed('said'), US, 'exempt-sector', { sharePct: 55 })).toBe('argument-range');
    expect(refusal(pressed('said'), US, 'exempt-sector', { sharePct: 12 })).toBe('argument-step');
  });

  it('costs half a point', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('exempt-sector').cost({}, world, game.frame).capacity).toBe(0.5);
  });
});
