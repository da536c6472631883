const FACTORS = [5, 2, 1] as const;
const POWERS = [1e5, 1e4, 1e3, 100, 10, 1, 0.1, 0.01, 1e-3, 1e-4] as const;
const STEPS: readonly number[] = POWERS.flatMap((power) => FACTORS.map((factor) => factor * power));
/** Multiples of decimal steps are rounded to this, so that they print without binary dust. */
const DUST = 1e6;

/** Values inside a span that are multiples of the largest round step that gives at least so many. */
export function roundMultiples(low: number, high: number, least: number): readonly number[] {
  if (!(high > low)) return Number.isFinite(low) ? [low] : [];
  const step = STEPS.find((candidate) => countOf(low, high, candidate) >= least) ?? high - low;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => Math.round((first + index) * step * DUST) / DUST);
}

function countOf(low: number, high: number, step: number): number {
  return Math.floor(high / step) - Math.ceil(low / step) + 1;
}
