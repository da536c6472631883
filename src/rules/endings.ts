import type { LevelEnding, Predicate } from '../model';

/** Counts the conditions of all endings: the world keeps a streak for each. */
export function leafCount(endings: readonly LevelEnding[]): number {
  const count = (predicate: Predicate): number => {
    if ('metric' in predicate) return 1;
    const children = 'all' in predicate ? predicate.all : predicate.any;
    return children.reduce((sum, child) => sum + count(child), 0);
  };
  return endings.reduce((sum, ending) => sum + (ending.when === undefined ? 0 : count(ending.when)), 0);
}
