import type { Basis } from '../../model';

/** How sure we are of a parameter; low ones are shown to players as assumptions that they can change. */
export type Confidence = 'high' | 'medium' | 'low';

/** A number of the model with all that is needed to doubt it. */
export interface ParameterEntry {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly asOf: string;
  /** A key of the rules' sources. */
  readonly source: string;
  readonly basis: Basis;
  readonly confidence: Confidence;
}

/** Writes one parameter of the catalogue. */
export const entry = (
  value: number,
  [low, high]: readonly [number, number],
  unit: string,
  source: string,
  basis: Basis,
  confidence: Confidence,
  asOf = '2026-01-16',
): ParameterEntry => ({ value, low, high, unit, asOf, source, basis, confidence });
