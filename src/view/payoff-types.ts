/** One cell: what each of two seats gets, in per cent of its goals. */
export interface PayoffCell {
  readonly own: string;
  readonly ownError: string;
  readonly other: string;
  readonly otherError: string;
  /** Whether no option of the seat does better against this column, beyond sampling error. */
  readonly isOwnBest: boolean;
  /** The same of the other seat against this row. */
  readonly isOtherBest: boolean;
  /** Whether neither would rather do something else. */
  readonly isPure: boolean;
}

/** Two seats' options against each other. */
export interface PayoffView {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly cells: readonly (readonly PayoffCell[])[];
  /** Short names of both. */
  readonly own: string;
  readonly other: string;
  /** What the numbers say, in words: where neither would change, and how often each would do what. */
  readonly findings: readonly string[];
  readonly futuresText: string;
  readonly finished: boolean;
}

/** One assumption at both ends of its range, and what that does to the lead of the option that is best now. */
export interface TornadoRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly source: string;
  readonly confidence: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** How far the lead goes from one end to the other, with its sampling error. */
  readonly swing: string;
  /** Whether that is more than sampling error. */
  readonly sure: boolean;
  /** Against which option. */
  readonly rival: string;
  readonly turns: boolean;
}

/** One end of the range of an assumption. */
export interface TornadoEnd {
  /** The assumption's value there, with its unit. */
  readonly value: string;
  readonly best: string;
  /** Lead over the rival in points of a hundred. */
  readonly lead: number;
  readonly leadText: string;
}

/** The assumptions on which the ranking of some options hangs most. */
export interface TornadoView {
  readonly options: readonly { readonly id: string; readonly title: string; readonly value: string; readonly best: boolean }[];
  readonly rows: readonly TornadoRow[];
  /** The scale: the furthest behind and the furthest ahead, 0 among them. */
  readonly scale: { readonly from: number; readonly to: number };
  readonly finding: string;
  readonly futuresText: string;
  readonly finished: boolean;
}
