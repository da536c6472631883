import { describe, expect, it } from 'vitest';
import { SOURCES } from '../sources';
import { FLOWS } from './flows';
import { SCHOOLS } from './schools';

describe('schools of bond-sale impact', () => {
  it('stand inside the ranges of the catalogue, each with its source', () => {
    for (const school of SCHOOLS) {
      for (const id of ['lastingBpPer100Bn', 'dealerBpPer100Bn'] as const) {
        expect(school[id]).toBeGreaterThanOrEqual(FLOWS[id].low);
        expect(school[id]).toBeLessThanOrEqual(FLOWS[id].high);
      }
      expect(SOURCES).toHaveProperty(school.source);
    }
  });

  it('go from the smallest effect to the largest', () => {
    const effects = SCHOOLS.map((school) => school.lastingBpPer100Bn + school.dealerBpPer100Bn);
    expect(effects).toEqual(effects.toSorted((a, b) => a - b));
    expect(new Set(effects).size).toBe(3);
  });
});
