import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'offer-purchases';

/** A threat that markets have priced. */
const threatened = (): Board => act(press(greenlandBoard(), 'said'), EU, 'protest');
const believed = (board: Board): number => metric(board, 'belief.follow-through');

describe('offer-purchases', () => {
  it('takes weight from the threat, the more the larger the offer, and more than talks alone', () => {
    const talks = act(threatened(), EU, 'negotiate');
    const offers = [100, 300, 600].map((eurBn) => act(threatened(), EU, ACTION, { eurBn }));
    const levels = [threatened(), talks, ...offers].map(believed);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThan(levels[index] as number));
    expect(waiting(offers[2] as Board, SP500)).toBeGreaterThan(0);
  });

  it('still weighs when talks have run out', () => {
    const board = act(threatened(), EU, ACTION, { eurBn: 600 });
    board.world.tariffs.talksUntilTurn = 0;
    board.world.clock.turn = 9;
    expect(believed(act(board, EU, 'protest'))).toBeLessThan(0.95 * believed(act(threatened(), EU, 'protest')));
  });

  it('makes resolve look weaker', () => {
    const board = threatened();
    const before = metric(board, 'belief.deterrer');
    expect(metric(act(board, EU, ACTION, { eurBn: 200 }), 'belief.deterrer')).toBeLessThan(before);
  });

  it('is a concession while a tariff is collected', () => {
    const offer = (stage: 'said' | 'in-force'): Board => act(press(greenlandBoard(), stage), EU, ACTION, { eurBn: 200 });
    expect(metric(offer('in-force'), 'framework.conceded')).toBe(1);
    expect(metric(offer('said'), 'framework.conceded')).toBe(0);
    expect(metric(offer('said'), 'framework.offered-purchases-eur-bn')).toBe(200);
  });

  it('needs a threat, and grows each time', () => {
    expect(refusal(greenlandBoard(), EU, ACTION, { eurBn: 200 })).toBe('nothing-to-negotiate');
    expect(refusal(threatened(), EU, ACTION, { eurBn: 0 })).toBe('offer-not-more');
    const board = act(threatened(), EU, ACTION, { eurBn: 200 });
    expect(refusal(board, EU, ACTION, { eurBn: 200 })).toBe('offer-not-more');
    expect(refusal(board, EU, ACTION, { eurBn: 250 })).toBe('');
    expect(refusal(act(board, EU, ACTION, { eurBn: 600 }), EU, ACTION, { eurBn: 600 })).toBe('offer-complete');
  });

  it('costs more unity the larger it is', () => {
    const { game, world } = greenlandBoard();
    const cost = (eurBn: number): number => actionOf(ACTION).cost({ eurBn }, world, game.frame).capacity;
    expect(cost(600)).toBeGreaterThan(cost(50));
  });
});
