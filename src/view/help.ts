import type { Words } from './words';

/** A plain sentence that says what something is, for whoever has not met it; nothing where there is none. */
export function helpOf(words: Words, what: string): { readonly help?: string } {
  const key = `help.${what}`;
  return words.has(key) ? { help: words.t(key) } : {};
}

/** Kinds of metrics of which each has its own sentence. */
const OF_ONE: ReadonlySet<string> = new Set(['fund', 'tariff', 'macro', 'list', 'action', 'bloc', 'stress']);

/** Puts a metric's place in the glossary: what belongs to one seat, group or action is explained for all. */
export function goalHelpKey(metric: string): string {
  const parts = metric.split('.');
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  return `goal.${OF_ONE.has(head) ? tail : head === 'belief' ? metric : head}`;
}
