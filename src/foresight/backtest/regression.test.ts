import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crpsOfNormal } from './crps';
import { crpsLeftOut, LEAST_CASES, predict } from './regression';
import type { Case } from './regression';

const LINE: readonly Case[] = [-4, -2, -1, 0, 1, 3].map((size, index) => ({ id: `e${index}`, size, move: 2 * size + 1 }));
const NOISY: readonly Case[] = [[-3, -7], [-2, -2], [-1, -2], [0, 1], [1, 1], [2, 6], [4, 6]].map(([size = 0, move = 0], index) => ({ id: `e${index}`, size, move }));

describe('a line through the other episodes', () => {
  it('finds a line that is there and is then almost never wrong', () => {
    expect(predict(LINE, 10).mean).toBeCloseTo(21, 9);
    expect(crpsLeftOut(LINE, 'other', 10, 21)).toBeLessThan(1e-6);
  });

  it('leaves its own episode out, however far off that lies', () => {
    const own: Case = { id: 'own', size: 2, move: 400 };
    expect(crpsLeftOut([...LINE, own], 'own', 2, 400)).toBeCloseTo(395, 3);
    expect(crpsLeftOut([...LINE, own], 'own', 2, 5)).toBeCloseTo(0, 3);
  });

  it('has nothing to say of too few', () => {
    expect(crpsLeftOut(LINE.slice(0, LEAST_CASES), 'e0', 1, 1)).toBeNull();
    expect(crpsLeftOut(LINE.slice(0, LEAST_CASES), 'other', 1, 1)).not.toBeNull();
  });

  it('is least sure far from what it has seen', () => {
    expect(predict(NOISY, 20).sd).toBeGreaterThan(predict(NOISY, 0).sd);
    expect(predict(NOISY, 0).sd).toBeGreaterThan(0);
  });

  it('of equal sizes foretells their mean with their spread', () => {
    const level = [1, 2, 3, 4, 5].map((move) => ({ id: `${move}`, size: 0, move }));
    const { mean, sd } = predict(level, 7);
    expect(mean).toBeCloseTo(3, 12);
    expect(sd).toBeCloseTo(Math.sqrt(2.5 * 1.2), 12);
    expect(crpsLeftOut(level, 'other', 7, 3)).toBeCloseTo(crpsOfNormal(3, sd, 3), 12);
  });

  it('does not depend on the unit of size', () => {
    assert(property(double({ min: 0.01, max: 100, noNaN: true }), (unit) => {
      const told = NOISY.map((one) => ({ ...one, size: one.size * unit }));
      return Math.abs(predict(told, 3 * unit).mean - predict(NOISY, 3).mean) < 1e-6;
    }));
  });
});
