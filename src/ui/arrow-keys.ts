const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The place in a row of so many that a key leads to, round its ends; null for other keys. */
export function arrowTarget(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (from + step + count) % count;
}

/** Moves the focus from a button to its neighbour in the row about it, and says to which place; null for other keys. */
export function followArrows(event: KeyboardEvent, row: string): number | null {
  const from = event.currentTarget as HTMLElement;
  const all = [...(from.closest(row)?.querySelectorAll<HTMLElement>('button') ?? [])];
  const next = arrowTarget(event.key, all.indexOf(from), all.length);
  if (next === null) return null;
  event.preventDefault();
  all[next]?.focus();
  return next;
}
