import { mean } from '../../maths';
import { crpsOfNormal } from './crps';

/** One episode as a regression sees it: how large its news was and how far a market moved. */
export interface Case {
  readonly id: string;
  readonly size: number;
  readonly move: number;
}

/** Fewer other episodes than this make no line. */
export const LEAST_CASES = 5;

/** What a line through the others foretells. */
export interface Prediction {
  readonly mean: number;
  readonly sd: number;
}

/** The least-squares line of moves on sizes, and the normal that it foretells at a size: residuals and its own uncertainty. */
export function predict(cases: readonly Case[], size: number): Prediction {
  const sizes = cases.map((one) => one.size);
  const moves = cases.map((one) => one.move);
  const [x, y] = [mean(sizes), mean(moves)];
  const spread = sumOf(cases, (one) => (one.size - x) * (one.size - x));
  const slope = spread > 0 ? sumOf(cases, (one) => (one.size - x) * (one.move - y)) / spread : 0;
  const left = sumOf(cases, (one) => (one.move - y - slope * (one.size - x)) ** 2);
  const leverage = 1 / cases.length + (spread > 0 ? ((size - x) * (size - x)) / spread : 0);
  const variance = left / (cases.length - (spread > 0 ? 2 : 1));
  return { mean: y + slope * (size - x), sd: Math.sqrt(variance * (1 + leverage)) };
}

function sumOf(cases: readonly Case[], part: (one: Case) => number): number {
  return cases.reduce((total, one) => total + part(one), 0);
}

/** Score of the line through all cases but those of one episode; null where too few are left. */
export function crpsLeftOut(cases: readonly Case[], id: string, size: number, observed: number): number | null {
  const others = cases.filter((one) => one.id !== id);
  if (others.length < LEAST_CASES) return null;
  const line = predict(others, size);
  return crpsOfNormal(line.mean, line.sd, observed);
}
