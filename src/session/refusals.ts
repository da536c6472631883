import type { Args, Refusal } from '../model';

/** Makes a refusal of the session: its code is worded by the catalogue. */
export function refuse(code: string, args: Args = {}): Refusal {
  return { code: `session.${code}`, args };
}

/** Thrown when a record, a saved session or a new game cannot be opened; says why as a refusal. */
export class GameRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code} ${JSON.stringify(refusal.args)}`);
    this.name = 'GameRefused';
    this.refusal = refusal;
  }
}
