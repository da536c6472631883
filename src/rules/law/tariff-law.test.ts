import { describe, expect, it } from 'vitest';
import { SOURCES } from '../sources';
import { refuseBasis, TARIFF_BASES } from './tariff-law';

const code = (basis: string, tariffPp: number, weeks: number): string => refuseBasis(basis, tariffPp, weeks)?.code ?? '';

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
