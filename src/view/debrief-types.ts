import type { Direction, GoalView, Printed } from './types';

/** One line of the debrief's chart: a value by slot, where slots count the level's trading days and 0 is the start. */
export interface ChartLine {
  readonly label: string;
  readonly end: string;
  readonly points: readonly { readonly slot: number; readonly value: number; readonly text: string }[];
}

/** The course of the whole game: the ten-year above, dollar trust below, what really happened dotted. */
export interface ChartView {
  readonly title: string;
  readonly note: string;
  readonly slots: number;
  readonly yields: ChartLine;
  readonly really: ChartLine | null;
  readonly trust: ChartLine;
  readonly haven: { readonly value: number; readonly text: string };
  readonly pins: readonly { readonly slot: number; readonly pin: number }[];
  readonly dates: readonly { readonly slot: number; readonly text: string }[];
}

/** A vote that a bloc's council took. */
export interface VoteRow {
  readonly when: string;
  readonly subject: string;
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
  readonly people: string;
  readonly result: string;
  readonly passed: boolean;
}

/** One thing that the game cost a seat or gave it. */
export interface OwnFact {
  readonly label: string;
  readonly end: string;
  readonly change: Printed;
}

/** The debrief of a further person at the same screen. */
export interface SeatSection extends Pick<DebriefView, 'goals' | 'otherGoals' | 'own' | 'lesson'> {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** The debrief. */
export interface DebriefView {
  readonly chart: ChartView;
  readonly verdict: string;
  readonly lead: string;
  readonly ending: string;
  readonly goals: readonly (GoalView & { readonly startText: string; readonly endText: string; readonly verdictText: string })[];
  readonly otherGoals: { readonly title: string; readonly goals: readonly GoalView[] };
  /** What the game cost the seat itself, beside its goals. */
  readonly own: readonly OwnFact[];
  /** The other people at the same screen. */
  readonly seats: readonly SeatSection[];
  /** Votes that the bloc's council took. */
  readonly votes: readonly VoteRow[];
  readonly turningPoints: readonly { readonly pin: number; readonly when: string; readonly title: string; readonly text: string; readonly you?: boolean }[];
  readonly markets: readonly { readonly name: string; readonly start: string; readonly end: string; readonly change: Printed; readonly really: string }[];
  readonly movers: {
    readonly markets: readonly { readonly id: string; readonly name: string; readonly total: string }[];
    readonly rows: readonly { readonly name: string; readonly icon: string; readonly you: boolean; readonly cells: readonly { readonly amount: number; readonly text: string; readonly direction: Direction }[] }[];
  };
  readonly decisions: readonly { readonly when: string; readonly who: string; readonly what: string; readonly reason: string; readonly you: boolean; readonly key: boolean }[];
  readonly predictions: { readonly note: string; readonly bands: readonly { readonly said: string; readonly right: string; readonly count: string; readonly gap: string }[]; readonly rows: readonly { readonly text: string; readonly result: string }[] };
  readonly history: readonly { readonly date: string; readonly text: string; readonly source: string }[];
  readonly claims: readonly { readonly claim: string; readonly verdict: string; readonly standing: 'settled' | 'disputed' | 'guessed'; readonly standingText: string }[];
  readonly questions: readonly string[];
  /** What the person's own acts did, in one sentence reckoned from this game. */
  readonly lesson?: string;
  readonly assumptions: readonly { readonly name: string; readonly value: string; readonly note: string }[];
  readonly sources: readonly string[];
  /** Those that two sheets of paper have room for; the rest is told where it is used, and on the screen. */
  readonly sourcesOnPaper: readonly string[];
  readonly footer: string;
}
