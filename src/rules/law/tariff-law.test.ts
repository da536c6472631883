import { describe, expect, it } from 'vitest';
import { act, bareBoard, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { SOURCES } from '../sources';
import { refuseBasis, TARIFF_BASES } from './tariff-law';

const EIGHT = 'the-eight';
const ALL = 'all-partners';

function code(basis: string, tariffPp: number, weeks: number, partners = EIGHT): string {
  const { game, world } = greenlandBoard();
  return refuseBasis(world, game.frame, { basis, partners, tariffPp, weeks })?.code ?? '';
}

/** Who decides on each basis, for how long ahead and up to which height, and what refuses the eight alone or all alike. */
const BASES: readonly [basis: string, statute: string, leadWeeks: number, maxPp: number, eight: string, all: string][] = [
  ['ieepa', 'ieepa', 0, 50, '', ''],
  ['s122', 'trade-act-1974', 0, 15, 'basis-general', ''],
  ['s232', 'trade-expansion-act-1962', 39, 50, '', 'basis-named'],
  ['s301', 'trade-act-1974', 52, 50, '', 'basis-named'],
  ['s338', 'tariff-act-1930', 4, 50, '', 'basis-named'],
];

describe('the table of legal bases', () => {
  it('has every basis', () => {
    expect(BASES.map(([basis]) => basis)).toEqual(Object.keys(TARIFF_BASES));
  });

  it.each(BASES)('%s is %s: %i weeks ahead, at most %i points', (basis, statute, leadWeeks, maxPp, eight, all) => {
    expect(TARIFF_BASES[basis]).toMatchObject({ source: statute, leadWeeks, maxPp });
    const partners = eight === '' ? EIGHT : ALL;
    expect(code(basis, maxPp, leadWeeks, EIGHT)).toBe(eight);
    expect(code(basis, maxPp, leadWeeks, ALL)).toBe(all);
    if (leadWeeks > 0) expect(code(basis, maxPp, leadWeeks - 1, partners)).toBe('basis-too-soon');
    expect(code(basis, maxPp + 1, leadWeeks, partners)).toBe('basis-ceiling');
  });

  it.each(BASES)('%s is for the government alone to invoke, and waits its weeks', (basis, _statute, leadWeeks, _maxPp, eight) => {
    const args = { partners: eight === '' ? EIGHT : ALL, tariffPp: 10, weeks: Math.max(2, leadWeeks), basis };
    const { seatIds } = greenlandBoard().game;
    expect(seatIds.map((seat) => refusal(greenlandBoard(), seat, 'threaten-tariff', args))).toEqual(seatIds.map((seat) => (seat === 'us-administration' ? '' : 'not-yours')));
    if (leadWeeks === 0) return;
    expect(refusal(greenlandBoard(), 'us-administration', 'threaten-tariff', { ...args, weeks: leadWeeks - 1 })).toBe('basis-too-soon');
    expect(act(greenlandBoard(), 'us-administration', 'threaten-tariff', args).world.threats[0]?.steps).toEqual([{ tariffPp: 10, turn: 1 + leadWeeks }]);
  });
});

describe('legal bases', () => {
  it('let emergency powers name any height up to fifty, at once', () => {
    expect(code('ieepa', 50, 1)).toBe('');
    expect(code('ieepa', 51, 1)).toBe('basis-ceiling');
  });

  it('do not let section 122 single out a country, however low', () => {
    expect(code('s122', 1, 52)).toBe('basis-general');
  });

  it('leave section 122 no one to fall on in a level that names no general group', () => {
    const args = { partners: EIGHT, tariffPp: 10, weeks: 2, basis: 's122' };
    expect(refusal(bareBoard(), 'us-administration', 'threaten-tariff', args)).toBe('basis-general');
  });

  it.each([['s232', 39], ['s301', 52], ['s338', 4]])('make %s wait %i weeks', (basis, weeks) => {
    const { game, world } = greenlandBoard();
    expect(code(basis, 10, weeks - 1)).toBe('basis-too-soon');
    expect(code(basis, 10, weeks)).toBe('');
    expect(refuseBasis(world, game.frame, { basis, partners: EIGHT, tariffPp: 10, weeks: 1 })?.args).toEqual({ basis, weeks });
  });

  it('know no other law', () => {
    expect(code('s999', 10, 10)).toBe('basis-unknown');
  });

  it('name their statute', () => {
    for (const { source } of Object.values(TARIFF_BASES)) expect(SOURCES).toHaveProperty([source]);
  });
});
