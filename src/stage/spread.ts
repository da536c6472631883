/** Moves values as little as possible so that neighbours are a gap apart and all lie within bounds; keeps the order. */
export function spreadOut(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const fair = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((value, at) => {
    pools.push({ sum: value - at * fair, count: 1 });
    mergePools(pools);
  });
  const top = high - (wanted.length - 1) * fair;
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return levels.map((level, at) => Math.max(low, Math.min(top, level)) + at * fair);
}

/** Pools neighbours that are out of order (adjacent violators: Ayer et al. 1955). */
function mergePools(pools: { sum: number; count: number }[]): void {
  for (;;) {
    const last = pools.at(-1);
    const before = pools.at(-2);
    if (!last || !before || before.sum / before.count <= last.sum / last.count) return;
    pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
  }
}
