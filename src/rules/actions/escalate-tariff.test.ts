import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const US = 'us-administration';
const raise = { partners: 'the-eight', addPp: 15 };

describe('escalate-tariff', () => {
  it('raises what is collected at once, and shares fall', () => {
    const board = act(press(greenlandBoard(), 'in-force', 10), US, 'escalate-tariff', raise);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(25);
    expect(waiting(board, SP500)).toBeLessThan(0);
  });

  it('raises every step of a signed order that would be lower, and keeps its dates', () => {
    const board = press(greenlandBoard(), 'ordered', 10);
    board.world.threats[0]?.steps.push({ tariffPp: 20, turn: 41 }, { tariffPp: 40, turn: 42 });
    act(board, US, 'escalate-tariff', raise);
    expect(board.world.threats[0]?.steps).toEqual([{ tariffPp: 25, turn: 40 }, { tariffPp: 25, turn: 41 }, { tariffPp: 40, turn: 42 }]);
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(0);
  });

  it('costs trust in every bloc and proves a hawk', () => {
    const board = press(greenlandBoard(), 'in-force');
    const trust = [...board.world.trust.mean];
    const hawk = metric(board, 'belief.hawk');
    act(board, US, 'escalate-tariff', raise);
    board.world.trust.mean.forEach((mean, bloc) => expect(mean).toBeLessThan(trust[bloc] as number));
    expect(metric(board, 'belief.hawk')).toBeGreaterThan(hawk);
    expect(actionOf('escalate-tariff').evidence({})).toEqual([{ belief: 'government', likelihoods: [0.6, 0.3, 0.06], strength: 1 }]);
  });

  it('needs a tariff that is signed or collected', () => {
    expect(refusal(greenlandBoard(), US, 'escalate-tariff', raise)).toBe('no-threat');
    expect(refusal(press(greenlandBoard(), 'said'), US, 'escalate-tariff', raise)).toBe('threat-stage');
    expect(refusal(press(greenlandBoard(), 'paused'), US, 'escalate-tariff', raise)).toBe('threat-stage');
    expect(refusal(press(greenlandBoard(), 'ordered'), US, 'escalate-tariff', raise)).toBe('');
    expect(refusal(press(greenlandBoard(), 'in-force', 40), US, 'escalate-tariff', raise)).toBe('basis-ceiling');
  });

  it('costs two points', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('escalate-tariff').cost(raise, world, game.frame).capacity).toBe(2);
  });
});
