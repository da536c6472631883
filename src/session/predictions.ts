import type { Prediction, Refusal } from '../model';
import { refuse } from './refusals';

/** What a prediction must be about. */
export interface PredictionScope {
  readonly turn: number;
  readonly seat: string;
  readonly markets: readonly string[];
}

/** Says why a seat may not make these predictions; null when it may. */
export function checkPredictions(predictions: unknown, scope: PredictionScope): Refusal | null {
  if (!Array.isArray(predictions)) return refuse('bad-prediction');
  const markets = predictions.map((prediction: Partial<Prediction> | null) => prediction?.market);
  if (new Set(markets).size < markets.length) return refuse('predicted-twice');
  return predictions.every((prediction) => isPrediction(prediction, scope)) ? null : refuse('bad-prediction');
}

function isPrediction(value: Partial<Prediction> | null, { turn, seat, markets }: PredictionScope): boolean {
  if (value === null || value.turn !== turn || value.seat !== seat) return false;
  const { market = '', direction = '', confidencePct = Number.NaN } = value;
  return markets.includes(market) && ['up', 'down'].includes(direction) && confidencePct >= 50 && confidencePct <= 100;
}

/** Adds a seat's predictions of a turn; they take the place of those it made before in that turn. */
export function withPredictions(all: readonly Prediction[], made: readonly Prediction[], { turn, seat }: PredictionScope): Prediction[] {
  const kept = all.filter((prediction) => prediction.turn !== turn || prediction.seat !== seat);
  return [...kept, ...made.map(copyOfPrediction)];
}

function copyOfPrediction({ turn, seat, market, direction, confidencePct }: Prediction): Prediction {
  return { turn, seat, market, direction, confidencePct };
}
