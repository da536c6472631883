import { describe, expect, it } from 'vitest';
import { act, actionOf, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { repriceTariffs } from '../economy/tariffs';
import { SP500 } from '../markets/ids';

const US = 'us-administration';
const autos = { sector: 'autos' };

describe('open-section-232', () => {
  it('opens an inquiry that is ready after 270 days, beyond a level of twelve weeks', () => {
    const board = act(greenlandBoard(), US, 'open-section-232', autos);
    expect(board.world.law.probes).toEqual([{ basis: 's232', sector: 'autos', readyTurn: 40, cause: 'decision:1:us-administration:open-section-232' }]);
    expect(40 - 1).toBeGreaterThan(board.game.frame.calendar.turns);
    expect(39 * 7).toBeGreaterThanOrEqual(270);
    expect(metric(board, 'law.probes')).toBe(1);
  });

  it('weighs on shares as a faint threat: far less than one that is said', () => {
    const faint = waiting(act(greenlandBoard(), US, 'open-section-232', autos), SP500);
    const said = waiting(act(greenlandBoard(), US, 'threaten-tariff', { partners: 'the-eight', tariffPp: 10, weeks: 2, basis: 'ieepa' }), SP500);
    expect(faint).toBeLessThan(0);
    expect(faint).toBeGreaterThan(said / 2);
  });

  it('does not take the weight out of a threat that stands already', () => {
    const board = press(greenlandBoard(), 'said', 25);
    board.world.beliefs[0] = [1, 0, 0];
    repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
    expect(waiting(act(board, US, 'open-section-232', autos), SP500)).toBeLessThan(0);
  });

  it('is mild evidence of a hawk', () => {
    const board = greenlandBoard();
    const hawk = metric(board, 'belief.hawk');
    expect(metric(act(board, US, 'open-section-232', autos), 'belief.hawk')).toBeGreaterThan(hawk);
    expect(actionOf('open-section-232').evidence(autos)[0]?.strength).toBeLessThan(0.5);
  });

  it('is opened once for each sector', () => {
    const board = act(greenlandBoard(), US, 'open-section-232', autos);
    expect(refusal(board, US, 'open-section-232', autos)).toBe('probe-open');
    expect(refusal(board, US, 'open-section-232', { sector: 'chips' })).toBe('');
    expect(refusal(board, US, 'open-section-232', { sector: 'cheese' })).toBe('argument-option');
  });

  it('costs one point', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('open-section-232').cost(autos, world, game.frame).capacity).toBe(1);
  });
});
