import { describe, expect, it } from 'vitest';
import { BELIEF, TRUST } from '../../model';
import { act, bareBoard, metric, quietBoard, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, SP500, UST10, VIX } from '../markets/ids';

const US = 'us-administration';
const threat = { partners: 'the-eight', tariffPp: 10, weeks: 2, basis: 'ieepa' };

describe('threaten-tariff', () => {
  it('lowers shares and the dollar and raises fear, as a belief', () => {
    const board = act(bareBoard(), US, 'threaten-tariff', threat);
    expect(waiting(board, SP500, BELIEF)).toBeLessThan(-0.5);
    expect(waiting(board, SP500, BELIEF)).toBe(waiting(board, SP500));
    expect(waiting(board, DXY)).toBeLessThan(0);
    expect(waiting(board, VIX)).toBeGreaterThan(0);
  });

  it('weighs on yields as a belief and lifts them through lost trust', () => {
    const board = act(bareBoard(), US, 'threaten-tariff', threat);
    expect(waiting(board, UST10, BELIEF)).toBeLessThan(0);
    expect(waiting(board, UST10, TRUST)).toBeGreaterThan(0);
  });

  it('costs more trust in Europe than anywhere else when it breaks a promise to an ally', () => {
    const board = bareBoard();
    const before = [...board.world.trust.mean];
    act(board, US, 'threaten-tariff', threat);
    const [europe = 0, ...others] = board.world.trust.mean.map((mean, bloc) => (before[bloc] as number) - mean);
    for (const lost of others) expect(europe).toBeGreaterThan(3 * lost);
  });

  it('bites more the higher it is', () => {
    const fall = (tariffPp: number): number => waiting(act(bareBoard(), US, 'threaten-tariff', { ...threat, tariffPp }), SP500);
    expect(fall(25)).toBeLessThan(fall(10));
    expect(fall(10)).toBeLessThan(fall(1));
  });

  it('adds a step to a standing threat and starts a new one after a withdrawal', () => {
    const board = act(quietBoard(), US, 'threaten-tariff', { ...threat, tariffPp: 30 });
    expect(board.world.threats).toHaveLength(1);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(30);
    act(board, US, 'drop-threat', threat);
    act(board, US, 'threaten-tariff', threat);
    expect(board.world.threats).toHaveLength(1);
    expect(metric(board, 'tariff.the-eight.threat-pp')).toBe(10);
  });

  it('must rise above what is threatened already', () => {
    expect(refusal(quietBoard(), US, 'threaten-tariff', { ...threat, tariffPp: 25 })).toBe('threat-not-higher');
    expect(refusal(quietBoard(), US, 'threaten-tariff', { ...threat, tariffPp: 26 })).toBe('');
  });

  it('needs a law that carries it', () => {
    const with_ = (args: object): string => refusal(bareBoard(), US, 'threaten-tariff', { ...threat, ...args });
    expect(with_({})).toBe('');
    expect(with_({ basis: 's122' })).toBe('basis-general');
    expect(with_({ basis: 's232' })).toBe('basis-too-soon');
    expect(with_({ basis: 's338', weeks: 3 })).toBe('basis-too-soon');
    expect(with_({ basis: 's338', weeks: 4 })).toBe('');
    expect(with_({ basis: 'divine-right' })).toBe('argument-option');
    expect(with_({ partners: 'the-moon' })).toBe('argument-option');
  });

  it('falls on all partners alike under section 122, at most fifteen points high', () => {
    const general = { ...threat, partners: 'all-partners', basis: 's122' };
    expect(refusal(greenlandBoard(), US, 'threaten-tariff', { ...general, tariffPp: 15 })).toBe('');
    expect(refusal(greenlandBoard(), US, 'threaten-tariff', { ...general, tariffPp: 16 })).toBe('basis-ceiling');
    expect(refusal(greenlandBoard(), US, 'threaten-tariff', { ...general, basis: 's338', weeks: 4 })).toBe('basis-named');
  });

  it('rests on one law, so that a court or a term ends all of it or nothing', () => {
    expect(refusal(quietBoard(), US, 'threaten-tariff', { ...threat, tariffPp: 30, weeks: 4, basis: 's338' })).toBe('basis-mixed');
    const withdrawn = act(quietBoard(), US, 'drop-threat', { partners: 'the-eight' });
    expect(refusal(withdrawn, US, 'threaten-tariff', { ...threat, weeks: 4, basis: 's338' })).toBe('');
  });

  it('keeps its steps in the order of their dates', () => {
    const board = act(quietBoard(), US, 'threaten-tariff', { ...threat, tariffPp: 30, weeks: 9 });
    expect(board.world.threats[0]?.steps.map(({ turn }) => turn)).toEqual([3, 10, 20]);
  });

  it('is not open to a fund or a bloc', () => {
    expect(refusal(bareBoard(), 'eu-commission', 'threaten-tariff', threat)).toBe('not-yours');
  });
});
