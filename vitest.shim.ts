// Vitest 5 prints failures with Map.groupBy, which Node 20 does not have yet.
const MapWithGroups = Map as MapConstructor & { groupBy?: unknown };
MapWithGroups.groupBy ??= function groupBy<K, V>(items: Iterable<V>, keyOf: (item: V, place: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let place = 0;
  for (const item of items) {
    const key = keyOf(item, place);
    place += 1;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};
