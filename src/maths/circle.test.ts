import { describe, expect, it } from 'vitest';
import { cosTurns, sinTurns } from './circle';

describe('sine and cosine of turns', () => {
  it('are exact at the quarter turns', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((turns) => cosTurns(turns) + 0)).toEqual([1, 0, -1, 0, 1]);
    expect([0, 0.25, 0.5, 0.75, 1].map((turns) => sinTurns(turns) + 0)).toEqual([0, 1, 0, -1, 0]);
  });

  it('match the square roots known at eighths and twelfths', () => {
    expect(cosTurns(1 / 8)).toBeCloseTo(Math.sqrt(0.5), 15);
    expect(sinTurns(3 / 8)).toBeCloseTo(Math.sqrt(0.5), 15);
    expect(cosTurns(1 / 12)).toBeCloseTo(Math.sqrt(0.75), 15);
    expect(sinTurns(7 / 12)).toBeCloseTo(-0.5, 15);
  });

  it('match values rounded from forty digits', () => {
    const known: [number, number, number][] = [
      [0.001, 0.9999802608561371, 0.006283143965558951], [0.1, 0.8090169943749475, 0.5877852522924731],
      [0.2, 0.30901699437494734, 0.9510565162951536], [0.3, -0.30901699437494734, 0.9510565162951536],
      [0.37, -0.6845471059286886, 0.7289686274214116], [0.49, -0.9980267284282716, 0.06279051952931343],
      [0.6, -0.8090169943749475, -0.587785252292473], [0.77, 0.12533323356430437, -0.9921147013144778],
      [0.9, 0.8090169943749475, -0.587785252292473], [0.999, 0.9999802608561371, -0.006283143965558957],
    ];
    for (const [turns, cosine, sine] of known) {
      expect(Math.abs(cosTurns(turns) - cosine)).toBeLessThan(4e-16);
      expect(Math.abs(sinTurns(turns) - sine)).toBeLessThan(4e-16);
    }
  });

  it('stay on the unit circle and obey the double-angle formula', () => {
    for (let i = 0; i <= 4000; i += 1) {
      const c = cosTurns(i / 8000);
      const s = sinTurns(i / 8000);
      expect(Math.abs(c * c + s * s - 1)).toBeLessThan(1e-15);
      expect(Math.abs(c * c - s * s - cosTurns(i / 4000))).toBeLessThan(1e-15);
    }
  });
});
