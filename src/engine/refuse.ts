import type { Args, Refusal } from '../model';

/** Says no with a code that a catalogue words. */
export function refuse(code: string, args: Args = {}): Refusal {
  return { code, args };
}
