import type { TileView } from '../view';

/** Leaves a tile the bars of its last days, on an axis that they fill at least as well. */
export function recentBars(tile: TileView, days: number): TileView {
  const { candles, slots, low, high } = tile;
  const first = Math.max(0, Math.max(-1, ...candles.map(({ slot }) => slot)) + 1 - days);
  if (slots <= days || first === 0) return { ...tile, slots: Math.min(slots, days) };
  const kept = candles.filter(({ slot }) => slot >= first).map((candle) => ({ ...candle, slot: candle.slot - first }));
  const seen = kept.flatMap(({ open, close }) => [open, close]);
  // The axis keeps its least height: small moves must go on looking small.
  const missing = Math.max(0, (high - low) / 4 - (Math.max(...seen) - Math.min(...seen)));
  return { ...tile, candles: kept, slots: days, low: Math.min(...seen) - missing / 2, high: Math.max(...seen) + missing / 2 };
}
