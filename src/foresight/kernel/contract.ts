import type { Chance } from '../../model';

/** How a part of a world lies in a kernel's memory. */
export interface Layout {
  readonly size: number;
  /** A number, the place of a text, or a number that may be missing. */
  readonly leaf?: 'n' | 's' | 'o';
  readonly fields?: { readonly [field: string]: { readonly type: Layout; readonly off: number } };
  readonly kind?: 'array' | 'list';
  readonly element?: Layout;
  /** Rows of an array, or the most rows of a list. */
  readonly count?: number;
  readonly isTuple?: boolean;
}

/** An action that a seat may ever take. */
export interface Pair {
  readonly code: number;
  readonly seatId: string;
  readonly action: string;
  readonly parameters: readonly { readonly id: string; readonly kind: string }[];
}

/** The rules, charts and doctrines of one level as straight-line code over one memory: it plays what the rules play, bit for bit. */
export interface Kernel {
  /** Hash of the level and version of the rules from which it was written. */
  readonly level: string;
  readonly rules: string;
  readonly layout: Layout;
  readonly m: Float64Array;
  readonly texts: readonly string[];
  readonly pairs: readonly Pair[];
  readonly looks: readonly (() => void)[];
  readonly decides: readonly (() => void)[];
  readonly reads: { readonly [metric: string]: () => number };
  turn(): void;
  intern(text: string): number;
  /** Sets the key of chance: domain 0 is play, 1 forecasts. */
  setKey(seed: number, domain: number): void;
  useChance(rules: Chance, doctrines: Chance): void;
  /** Thrown where a list has no more room: that future is for the rules themselves. */
  readonly GaveUp: new (list: string) => Error;
}
