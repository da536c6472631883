import type { Condition, Predicate } from '../model';

/** Lists the conditions of all endings in order: their places index the world's streaks. */
export function leavesOf(predicates: readonly (Predicate | undefined)[]): Condition[] {
  const leaves: Condition[] = [];
  const walk = (predicate: Predicate): void => {
    if ('metric' in predicate) leaves.push(predicate);
    else for (const child of 'all' in predicate ? predicate.all : predicate.any) walk(child);
  };
  for (const predicate of predicates) if (predicate !== undefined) walk(predicate);
  return leaves;
}
