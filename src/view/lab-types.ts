/** One line of a sketch: what it stands for, and its points. */
export interface SketchLine {
  /** `usual`, `yours`, `none`, `low`, `high` or `school.ID`. */
  readonly id: string;
  readonly points: readonly (readonly [number, number])[];
  /** A number that its name holds. */
  readonly at?: number;
}

/** A fact of history beside the lines. */
export interface SketchDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly source: string;
}

/** One small chart of a sketch: what is reckoned, by id, without a word. */
export interface SketchPanel {
  readonly id: string;
  readonly lines: readonly SketchLine[];
  readonly dots?: readonly SketchDot[];
  /** Lines that go beyond are cut there and say how far they go. */
  readonly most?: number;
}

/** What a sketch comes to under some assumptions. */
export type Sketch = readonly SketchPanel[];

/** Reckons a sketch by the real rules under a player's assumptions. */
export type Draw = (overrides: { readonly [parameter: string]: number }) => Sketch;

/** A sketch with the parameters that bear on it. */
export interface SketchSpec {
  readonly id: string;
  readonly parameters: readonly string[];
  readonly schools?: boolean;
  readonly draw: Draw;
}
