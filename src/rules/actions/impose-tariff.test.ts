import { describe, expect, it } from 'vitest';
import { BELIEF, FUNDAMENTAL } from '../../model';
import type { Args } from '../../model';
import { act, actionOf, decide, metric, parts, playTo, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { SP500, UST10 } from '../markets/ids';

const US = 'us-administration';
const EIGHT = 'the-eight';
const impose = (tariffPp: number, basis = 'ieepa', partners = EIGHT): Args => ({ partners, tariffPp, basis });

describe('impose-tariff', () => {
  it('collects at once: shares fall on the fact, not on a belief, and the bloc rallies', () => {
    const board = greenlandBoard();
    const unity = metric(board, 'capacity.eu-commission');
    act(board, US, 'impose-tariff', impose(10));
    expect(metric(board, 'tariff.the-eight.in-force-pp')).toBe(10);
    expect(metric(board, 'tariff.in-force-pp')).toBeCloseTo(1.05, 9);
    expect(waiting(board, SP500, FUNDAMENTAL)).toBeLessThan(-1);
    expect(waiting(board, SP500, BELIEF)).toBe(0);
    expect(waiting(board, UST10)).not.toBe(0);
    expect(metric(board, 'capacity.eu-commission')).toBeCloseTo(unity + board.game.frame.p.unityRally, 9);
  });

  it('is priced on the day on which it lands', () => {
    const board = greenlandBoard();
    const weeks = playTo(board, 1, [decide(1, US, 'impose-tariff', impose(10), 3)]);
    const days = weeks.flatMap(({ contributions }) => contributions).filter(({ market, cause }) => market === 'sp500' && cause.includes('impose')).map(({ day }) => day);
    expect([...new Set(days)]).toEqual([3]);
    expect(parts(weeks, 'sp500', { kind: 'fundamental', cause: 'impose' })).toBeLessThan(0);
  });

  it('proves a hawk, as the date of a signed order does', () => {
    const board = greenlandBoard();
    const before = metric(board, 'belief.hawk') / metric(board, 'belief.dove');
    act(board, US, 'impose-tariff', impose(10));
    expect(metric(board, 'belief.hawk') / metric(board, 'belief.dove') / before).toBeCloseTo(0.8 / 0.06, 9);
    expect(actionOf('impose-tariff').evidence({})).toEqual([{ belief: 'government', likelihoods: [0.8, 0.35, 0.06], strength: 1 }]);
  });

  it('costs an ally’s trust more out of the blue than after a threat', () => {
    const lost = (board = greenlandBoard()): number => {
      const before = metric(board, 'trust.europe');
      return before - metric(act(board, US, 'impose-tariff', impose(10)), 'trust.europe');
    };
    const threatened = press(greenlandBoard(), 'said');
    expect(lost(threatened)).toBeGreaterThan(0);
    expect(lost()).toBeGreaterThan(2 * lost(press(greenlandBoard(), 'said')));
  });

  it('takes over a standing threat with its later steps, as far as the new law carries them', () => {
    const board = greenlandBoard();
    act(board, US, 'threaten-tariff', { ...impose(10), weeks: 2 });
    act(board, US, 'threaten-tariff', { ...impose(25), weeks: 19 });
    act(board, US, 'impose-tariff', impose(20));
    expect(board.world.threats).toHaveLength(1);
    expect(board.world.threats[0]).toMatchObject({ stage: 'in-force', inForcePp: 20, steps: [{ tariffPp: 25, turn: 20 }] });
    const general = greenlandBoard();
    act(general, US, 'threaten-tariff', { ...impose(30, 'ieepa', 'all-partners'), weeks: 2 });
    act(general, US, 'impose-tariff', impose(15, 's122', 'all-partners'));
    expect(general.world.threats[0]).toMatchObject({ basis: 's122', inForcePp: 15, steps: [], lapsesTurn: 22 });
  });

  it('replaces a lower tariff and refuses one that is no higher', () => {
    const board = act(greenlandBoard(), US, 'impose-tariff', impose(10));
    expect(refusal(board, US, 'impose-tariff', impose(10))).toBe('tariff-not-higher');
    expect(refusal(board, US, 'impose-tariff', impose(11))).toBe('');
    expect(metric(act(board, US, 'impose-tariff', impose(11)), 'tariff.the-eight.in-force-pp')).toBe(11);
  });

  it('costs approval and does not go with a withdrawal', () => {
    const { world, game } = greenlandBoard();
    expect(actionOf('impose-tariff').cost({}, world, game.frame)).toEqual({ capacity: 2.5 });
    expect(actionOf('impose-tariff').conflicts).toContain('drop-threat');
    expect(refusal(greenlandBoard(), US, 'impose-tariff', { ...impose(10), partners: 'the-moon' })).toBe('argument-option');
  });

  it('needs notice of its own height: a low threat of weeks ago does not carry a high one of last week', () => {
    const raised = greenlandBoard();
    const threat = (turn: number, tariffPp: number, weeks: number) => decide(turn, US, 'threaten-tariff', { partners: 'the-eight', tariffPp, weeks, basis: 's338' });
    playTo(raised, 5, [threat(1, 1, 10), threat(5, 50, 4)]);
    expect(refusal(raised, US, 'impose-tariff', { partners: 'the-eight', tariffPp: 50, basis: 's338' })).toBe('basis-no-notice');
    playTo(raised, 8);
    expect(refusal(raised, US, 'impose-tariff', { partners: 'the-eight', tariffPp: 50, basis: 's338' })).toBe('');
  });
});
