/** Odd powers of a normal, weighed so that the sum has variance 1 and fat tails. */
export interface Tails {
  readonly nu: number;
  readonly first: number;
  readonly third: number;
  readonly fifth: number;
}

/** The even moments of a standard normal, from the second to the tenth. */
const [M2, M4, M6, M8, M10] = [1, 3, 15, 105, 945] as const;

/**
 * Turns a normal into nearly a Student t of `nu` degrees of freedom and unit variance, without logarithms or roots:
 * the first terms of the expansion by Fisher and Cornish (Abramowitz and Stegun 26.7.5).
 */
export function makeTails(nu: number): Tails {
  const first = 1 + 1 / (4 * nu) + 3 / (96 * nu * nu);
  const third = 1 / (4 * nu) + 16 / (96 * nu * nu);
  const fifth = 5 / (96 * nu * nu);
  const variance = first * first * M2 + 2 * first * third * M4 + (third * third + 2 * first * fifth) * M6 + 2 * third * fifth * M8 + fifth * fifth * M10;
  const sd = Math.sqrt(variance);
  return { nu, first: first / sd, third: third / sd, fifth: fifth / sd };
}

/** A draw with fat tails from a standard normal. */
export function fatTailed(normal: number, { first, third, fifth }: Tails): number {
  const square = normal * normal;
  return normal * (first + square * (third + square * fifth));
}
