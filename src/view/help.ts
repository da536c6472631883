import type { Words } from './words';

/** A plain sentence that says what something is, for whoever has not met it; nothing where there is none. */
export function helpOf(words: Words, what: string): { readonly help?: string } {
  const key = `help.${what}`;
  return words.has(key) ? { help: words.t(key) } : {};
}

/** Puts a metric's place in the glossary: what belongs to one seat, group or action is explained for all. */
export function goalHelpKey(metric: string): string {
  const parts = metric.split('.');
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  const isOfOne = head === 'fund' || head === 'tariff' || head === 'macro' || head === 'list' || head === 'action';
  return `goal.${isOfOne ? tail : head === 'belief' ? metric : head}`;
}
