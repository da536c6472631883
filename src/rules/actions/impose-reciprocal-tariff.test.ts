import { describe, expect, it } from 'vitest';
import { FUNDAMENTAL } from '../../model';
import { act, actionOf, decide, metric, playTo, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'impose-reciprocal-tariff';
const ten = { tariffPp: 10 };

describe('impose-reciprocal-tariff', () => {
  it('is dated two weeks ahead once the states agree, and shares fall at once', () => {
    const board = act(press(greenlandBoard(), 'in-force'), EU, ACTION, ten);
    expect(board.world.reciprocal).toEqual({ announcedPp: 10, fromTurn: 3, inForcePp: 0, cause: `decision:1:${EU}:${ACTION}` });
    expect(board.world.council.votes).toEqual([expect.objectContaining({ subject: 'reciprocal-tariff', passed: 1 })]);
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeLessThan(0);
  });

  it('counts in full once it is collected, and costs the bloc growth of its own', () => {
    const answer = press(greenlandBoard(), 'in-force');
    const none = press(greenlandBoard(), 'in-force');
    playTo(answer, 2, [decide(1, EU, ACTION, ten)]);
    playTo(none, 2);
    expect(metric(answer, 'bloc.tariff-pp')).toBe(10);
    expect(metric(answer, 'tariff.retaliation-pp')).toBeCloseTo(10 * answer.game.frame.p.reciprocalShare, 12);
    const cost = metric(answer, 'macro.growth-lost-pct') - metric(none, 'macro.growth-lost-pct');
    expect(cost).toBeCloseTo(10 * answer.game.frame.p.growthPerTariffPp, 2);
  });

  it('answers a tariff that is signed or collected, not a threat', () => {
    expect(refusal(greenlandBoard(), EU, ACTION, ten)).toBe('no-tariff-to-answer');
    expect(refusal(press(greenlandBoard(), 'said'), EU, ACTION, ten)).toBe('no-tariff-to-answer');
    expect(refusal(press(greenlandBoard(), 'ordered'), EU, ACTION, ten)).toBe('');
    expect(refusal(press(greenlandBoard(), 'in-force'), EU, ACTION, ten)).toBe('');
    expect(refusal(press(greenlandBoard(), 'dropped'), EU, ACTION, ten)).toBe('no-tariff-to-answer');
  });

  it('needs the states: while a tariff is only signed they decline, and unity falls', () => {
    const board = press(greenlandBoard(), 'ordered');
    const resolve = metric(board, 'belief.deterrer');
    act(board, EU, ACTION, ten);
    expect(board.world.reciprocal.announcedPp).toBe(0);
    expect(board.world.council.votes[0]).toMatchObject({ subject: 'reciprocal-tariff', passed: 0 });
    expect(metric(board, 'belief.deterrer')).toBeLessThan(resolve);
  });

  it('can be raised and not lowered, up to 25 points', () => {
    const board = act(press(greenlandBoard(), 'in-force'), EU, ACTION, ten);
    expect(refusal(board, EU, ACTION, ten)).toBe('reciprocal-not-more');
    expect(refusal(board, EU, ACTION, { tariffPp: 11 })).toBe('');
    expect(refusal(press(greenlandBoard(), 'in-force'), EU, ACTION, { tariffPp: 26 })).toBe('argument-range');
  });

  it('costs more unity the higher it is', () => {
    const { game, world } = greenlandBoard();
    const cost = (tariffPp: number): number => actionOf(ACTION).cost({ tariffPp }, world, game.frame).capacity;
    expect(cost(25)).toBeGreaterThan(cost(10));
    expect(cost(10)).toBeGreaterThan(cost(1));
  });
});
