const POWERS = [1e-3, 1e-2, 0.1, 1, 10, 100, 1000] as const;
const FACTORS = [1, 2, 5, 10] as const;

/** A round step (1, 2 or 5 times a power of ten) that cuts a span into about so many parts. */
export function roundStep(span: number, parts: number): number {
  const rough = span / parts || 1;
  const base = POWERS.findLast((power) => power <= rough) ?? POWERS[0];
  return base * (FACTORS.find((factor) => factor * base >= rough) ?? 10);
}

/** Multiples of a step from low to high, both included. */
export function multiples(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

/** Decimals that a step needs. */
export function decimalsOf(step: number): number {
  return step < 0.1 ? 2 : step < 1 ? 1 : 0;
}
