import { describe, expect, it } from 'vitest';
import { act, bareBoard, refusal } from '../../../tests/game-kit';
import { SOURCES } from '../sources';
import { refuseBasis, TARIFF_BASES } from './tariff-law';

const code = (basis: string, tariffPp: number, weeks: number): string => refuseBasis(basis, tariffPp, weeks)?.code ?? '';

/** Who decides on each basis, for how long ahead and up to which height, and what refuses too early and too high a tariff. */
const BASES: readonly [basis: string, statute: string, leadWeeks: number, maxPp: number, tooSoon: string, tooHigh: string][] = [
  ['ieepa', 'ieepa', 0, 50, '', 'basis-ceiling'],
  ['s122', 'trade-act-1974', 0, 15, 'basis-general', 'basis-general'],
  ['s232', 'trade-expansion-act-1962', 39, 50, 'basis-too-soon', 'basis-ceiling'],
  ['s301', 'trade-act-1974', 52, 50, 'basis-too-soon', 'basis-ceiling'],
  ['s338', 'tariff-act-1930', 4, 50, 'basis-too-soon', 'basis-ceiling'],
];

describe('the table of legal bases', () => {
  it('has every basis', () => {
    expect(BASES.map(([basis]) => basis)).toEqual(Object.keys(TARIFF_BASES));
  });

  it.each(BASES)('%s is %s: %i weeks ahead, at most %i points', (basis, statute, leadWeeks, maxPp, tooSoon, tooHigh) => {
    expect(TARIFF_BASES[basis]).toMatchObject({ source: statute, leadWeeks, maxPp, general: tooHigh === 'basis-general' });
    expect(code(basis, maxPp, leadWeeks)).toBe(tooHigh === 'basis-general' ? 'basis-general' : '');
    expect(code(basis, maxPp, Math.max(0, leadWeeks - 1))).toBe(tooSoon);
    expect(code(basis, maxPp + 1, leadWeeks)).toBe(tooHigh);
  });

  it.each(BASES)('%s is for the government alone to invoke, and waits its weeks', (basis, _statute, leadWeeks, _maxPp, tooSoon) => {
    const args = { partners: 'the-eight', tariffPp: 10, weeks: Math.max(2, leadWeeks), basis };
    const { seatIds } = bareBoard().game;
    const lawful = tooSoon === 'basis-general' ? 'basis-general' : '';
    expect(seatIds.map((seat) => refusal(bareBoard(), seat, 'threaten-tariff', args))).toEqual(seatIds.map((seat) => (seat === 'us-administration' ? lawful : 'not-yours')));
    if (lawful !== '' || leadWeeks === 0) return;
    expect(refusal(bareBoard(), 'us-administration', 'threaten-tariff', { ...args, weeks: leadWeeks - 1 })).toBe('basis-too-soon');
    expect(act(bareBoard(), 'us-administration', 'threaten-tariff', args).world.threats[0]?.steps).toEqual([{ tariffPp: 10, turn: 1 + leadWeeks }]);
  });
});

describe('legal bases', () => {
  it('let emergency powers name any height up to fifty, at once', () => {
    expect(code('ieepa', 50, 1)).toBe('');
    expect(code('ieepa', 51, 1)).toBe('basis-ceiling');
  });

  it('do not let section 122 single out a country, however low', () => {
    expect(code('s122', 1, 52)).toBe('basis-general');
    expect(TARIFF_BASES['s122']?.maxPp).toBe(15);
  });

  it.each([['s232', 39], ['s301', 52], ['s338', 4]])('make %s wait %i weeks', (basis, weeks) => {
    expect(code(basis, 10, weeks - 1)).toBe('basis-too-soon');
    expect(code(basis, 10, weeks)).toBe('');
    expect(refuseBasis(basis, 10, 1)?.args).toEqual({ basis, weeks });
  });

  it('know no other law', () => {
    expect(code('s999', 10, 10)).toBe('basis-unknown');
  });

  it('name their statute', () => {
    for (const { source } of Object.values(TARIFF_BASES)) expect(SOURCES).toHaveProperty([source]);
  });
});
