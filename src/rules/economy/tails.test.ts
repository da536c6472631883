import { describe, expect, it } from 'vitest';
import { makeChance } from '../../maths';
import { fatTailed, makeTails } from './tails';

/** The expectation of a function of a standard normal, by the midpoint rule. */
function expectation(of: (normal: number) => number): number {
  let sum = 0;
  for (let z = -9.995; z < 10; z += 0.01) sum += (0.01 * of(z) * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  return sum;
}

describe('fat tails', () => {
  it.each([4, 5, 8, 30])('of %s degrees of freedom have variance one and no skew', (nu) => {
    const tails = makeTails(nu);
    expect(expectation((z) => fatTailed(z, tails) ** 2)).toBeCloseTo(1, 9);
    expect(expectation((z) => fatTailed(z, tails) ** 3)).toBeCloseTo(0, 9);
  });

  it.each([[8, 1.5], [12, 0.75], [30, 6 / 26]])('of %s degrees of freedom have nearly the excess kurtosis of a Student t, %s', (nu, kurtosis) => {
    const tails = makeTails(nu);
    const ours = expectation((z) => fatTailed(z, tails) ** 4) - 3;
    expect(ours / kurtosis).toBeGreaterThan(0.75);
    expect(ours / kurtosis).toBeLessThan(1.05);
  });

  it('are fatter the fewer the degrees of freedom, and never turn a rise into a fall', () => {
    const chance = makeChance(3);
    for (let day = 1; day <= 200; day += 1) {
      const normal = chance.normal(1, day, 1, 0);
      expect(Math.sign(fatTailed(normal, makeTails(4)))).toBe(Math.sign(normal));
    }
    expect(fatTailed(4, makeTails(4))).toBeGreaterThan(fatTailed(4, makeTails(8)));
    expect(fatTailed(4, makeTails(8))).toBeGreaterThan(4);
  });
});
