import { describe, expect, it } from 'vitest';
import { ln } from './ln';
import { lnGamma } from './ln-gamma';

describe('lnGamma', () => {
  it('matches values rounded from forty digits', () => {
    const known: [number, number][] = [
      [0.5, 0.5723649429247001], [1.5, -0.12078223763524522], [2.75, 0.47521466691493713],
      [3.25, 0.9358019311087253], [20, 39.339884187199495], [100.5, 361.4355404677776],
    ];
    for (const [x, value] of known) expect(Math.abs(lnGamma(x) - value)).toBeLessThan(1e-13 * Math.max(1, value));
  });

  it('rises by ln(x) from x to x + 1', () => {
    for (let x = 0.1; x < 40; x += 0.37) expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(ln(x), 12);
  });
});
