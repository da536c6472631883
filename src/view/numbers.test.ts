import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, fineDecimals, perCent, perCentPerLog, plain, signed } from './numbers';

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });

describe('numbers', () => {
  it('prints fixed decimals, thousands and a true minus sign', () => {
    expect(plain(6585.24, 0)).toBe('6,585');
    expect(plain(-1234567.891, 2)).toBe('\u22121,234,567.89');
    expect(signed(6, 1)).toBe('+6.0');
    expect(signed(-2.06, 1)).toBe('\u22122.1');
    expect(plain(0.1234, 4)).toBe('0.1234');
  });

  it('prints what rounds to zero as zero that points nowhere', () => {
    expect(signed(-0.04, 1)).toBe('0.0');
    expect(plain(-0, 2)).toBe('0.00');
    expect(directionOf(-0.04, 1)).toBe('flat');
    expect(directionOf(0.049, 1)).toBe('flat');
  });

  it('never shows a sign that contradicts the direction', () => {
    fc.assert(fc.property(amount, decimals, (value, places) => {
      const first = signed(value, places)[0] ?? '';
      const sign = { up: '+', down: '\u2212', flat: '0' }[directionOf(value, places)];
      expect(first).toBe(sign);
      expect(signed(value, places)).not.toContain('-');
    }));
  });

  it('keeps the number that was printed', () => {
    fc.assert(fc.property(amount, decimals, (value, places) => {
      const back = Number(plain(value, places).replace('\u2212', '-').replaceAll(',', ''));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -places);
    }));
  });

  it('shows small amounts with a second decimal', () => {
    expect(fineDecimals(0.016)).toBe(2);
    expect(fineDecimals(0.004)).toBe(1);
    expect(fineDecimals(3.4)).toBe(1);
  });

  it('turns log per cent into per cent', () => {
    expect(perCent(100 * Math.log(1.1))).toBeCloseTo(10, 10);
    expect(perCent(100 * Math.log(0.979))).toBeCloseTo(-2.1, 10);
    expect(perCentPerLog(0)).toBe(1);
  });

  it('has no step where the series takes over from the exponential', () => {
    fc.assert(fc.property(fc.double({ min: 0.009, max: 0.011, noNaN: true }), (x) => {
      expect(perCent(x)).toBeCloseTo(100 * Math.expm1(x / 100), 11);
    }));
  });
});
