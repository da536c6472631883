import type { Arm, Band, Forecast } from '../../foresight';

const STEPS = 3;

/** A band that widens evenly from a price to a median so far away, a spread to each side. */
export function band(from: number, to: number, spread: number): Band {
  const grow = (end: number): number[] => Array.from({ length: STEPS + 1 }, (_, step) => from + ((end - from) * step) / STEPS);
  return { low90: grow(to - 2 * spread), low50: grow(to - spread), median: grow(to), high50: grow(to + spread), high90: grow(to + 2 * spread) };
}

/** An arm of a forecast in which futures lie evenly between the ends of their bands of nine tenths. */
export function arm(medians: { readonly [market: string]: number }, more: Partial<Arm> = {}): Arm {
  const bands: { readonly [measure: string]: Band } = {
    'market.ust-10y': band(4.24, medians['ust-10y'] ?? 4.3, 0.2),
    'market.sp500': band(6940, medians['sp500'] ?? 6900, 200),
    'market.vix': band(15.9, medians['vix'] ?? 18, 2),
    'market.dxy': band(99.4, medians['dxy'] ?? 99, 1),
    'market.gold': band(4588, medians['gold'] ?? 4600, 90),
    'fund.akademiker-pension.loss-pct': band(0, 0.3, 0.1),
  };
  return {
    futures: 10_000, bands,
    endings: { 'threat-withdrawn': 0.6, 'stand-off': 0.4 },
    goals: { loss: 0.7, calm: 0.5, said: 0 },
    allGoals: 0.4,
    above: (measure, value) => {
      const ends = bands[measure];
      const [low, high] = [ends?.low90.at(-1) ?? 0, ends?.high90.at(-1) ?? 0];
      return Math.min(1, Math.max(0, (high - value) / (high - low)));
    },
    ...more,
  };
}

/** A forecast of a card that raises yields and fear and helps one goal. */
export const CARD: Forecast = {
  without: arm({}),
  with: arm({ 'ust-10y': 4.5, sp500: 6880, vix: 21 }, { goals: { loss: 0.7, calm: 0.2, said: 1 }, allGoals: 0.1, endings: { 'threat-withdrawn': 0.8, 'stand-off': 0.2 } }),
  finished: true,
};

/** The same with both arms in each other's place. */
export const SWAPPED: Forecast = { without: CARD.with as Arm, with: CARD.without, finished: true };
