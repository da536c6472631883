/** Which way a printed number went; shown by arrow, sign and colour together. */
export type Direction = 'up' | 'down' | 'flat';

/** Phases of a turn, in order, as the timeline shows them. */
export type Phase = 'handover' | 'briefing' | 'predict' | 'decide' | 'reveal' | 'week' | 'why' | 'debrief';

/** A place on the globe in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** A number ready to print: fixed decimals, true minus sign, unit. */
export interface Printed {
  readonly text: string;
  readonly direction: Direction;
}

/** A goal of the human seat on its rail. */
export interface GoalView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly target: string;
  readonly met: boolean;
  /** What it is in one plain sentence, for whoever has not met it. */
  readonly help?: string;
  /** Positions from 0 to 1 along the rail. */
  readonly rail: { readonly value: number; readonly target: number; readonly start: number; readonly goodFrom: number; readonly goodTo: number };
}

/** A date that binds someone, with who decides then and what follows if nobody acts. */
export interface ClockView {
  readonly turn: number;
  readonly date: string;
  readonly text: string;
  readonly who: string;
  readonly after: string;
  /** Comes and goes as a matter of course, as auctions do: a small mark. */
  readonly minor: boolean;
}

/** The bar above the board. */
export interface HeaderView {
  readonly title: string;
  readonly seat: string;
  readonly seatIcon: string;
  readonly date: string;
  readonly dateNote: string;
  readonly turn: number;
  readonly turns: number;
  readonly turnText: string;
  readonly phase: Phase;
  readonly phaseText: string;
  /** Phases of this turn in order, with their names. */
  readonly phases: readonly { readonly id: Phase; readonly name: string; readonly state: 'done' | 'now' | 'later' }[];
  readonly clocks: readonly ClockView[];
  readonly lastDate: string;
  readonly goals: readonly GoalView[];
  /** What the player has changed of the model for this game; absent or empty where nothing. */
  readonly assumptions?: readonly AssumptionRow[];
}

/** A number that a game does not share with the rules' defaults: what it usually is and what it is here. */
export interface AssumptionRow {
  readonly id: string;
  readonly name: string;
  readonly usual: string;
  readonly value: string;
  readonly unit: string;
}

/** An institution on the board. */
export interface PlateView {
  readonly id: string;
  readonly name: string;
  /** The name where the whole one does not fit. */
  readonly short?: string;
  /** Posture in a word or two, in italics. */
  readonly posture: string;
  /** One figure, such as a holding, or empty. */
  readonly figure: string;
  /** Key of the emblem. */
  readonly icon: string;
  readonly place: Place;
  readonly side: 'west' | 'east' | 'edge';
  readonly you: boolean;
  readonly aboutToAct: boolean;
}

/** Trust between two institutions. */
export interface ArcView {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
  readonly value: string;
  readonly change: Printed;
  /** 0 to 1. */
  readonly trust: number;
  /** Standard deviation of the belief, 0 to 0.5. */
  readonly spread: number;
}

/** The dollar-trust dial. */
export interface DialView {
  readonly label: string;
  readonly note: string;
  readonly value: number;
  readonly text: string;
  readonly lastTurn: number;
  readonly band50: readonly [number, number];
  readonly band90: readonly [number, number];
  /** What it is in one plain sentence, for whoever has not met it. */
  readonly help?: string;
}

/** Instruments that have a colour of their own everywhere. */
export type InstrumentKey = 'treasuries' | 'euro-bonds' | 'foreign-bonds' | 'shares' | 'dollar' | 'gold' | 'bitcoin' | 'vix';

/** A flow of money from a seller to a buyer. */
export interface StreamView {
  readonly id: string;
  readonly instrument: InstrumentKey;
  readonly from: Place;
  readonly to: Place;
  readonly usdBnPerDay: number;
  /** The amount a day as printed. */
  readonly text?: string;
  /** Who buys or sells what: "Japan buys $0.2bn of Treasuries". */
  readonly label: string;
  /** The same where room is short: "Japan +$0.2bn". */
  readonly short?: string;
  /** Set on the flow of the person's own seat. */
  readonly own?: boolean;
}

/** One day's bar, open to close; `slot` counts the level's trading days from 0. */
export interface CandleView {
  readonly slot: number;
  readonly open: number;
  readonly close: number;
  /** The day, short. */
  readonly date?: string;
  /** Numbers of the news pinned to it. */
  readonly pins: readonly number[];
}

/** A market tile. */
export interface TileView {
  readonly market: string;
  readonly name: string;
  readonly instrument: InstrumentKey;
  readonly value: string;
  readonly change: Printed;
  readonly candles: readonly CandleView[];
  readonly slots: number;
  /** Lowest and highest of the axis. */
  readonly low: number;
  readonly high: number;
  /** What it is in one plain sentence, for whoever has not met it. */
  readonly help?: string;
  /** Name of the group of markets that it stands in. */
  readonly group?: string;
  /** The name where room is short. */
  readonly short?: string;
  /** Set where the seat has markets nearer to it and this one gets a line instead of a tile. */
  readonly small?: boolean;
}

/** A line of the news wire. */
export interface WireItem {
  readonly id: string;
  readonly day: string;
  readonly pin: number | null;
  readonly text: string;
  readonly strong: boolean;
}

/** All the board shows, for canvas and HTML alike. */
export interface BoardView {
  readonly plates: readonly PlateView[];
  readonly arcs: readonly ArcView[];
  readonly dial: DialView;
  readonly streams: readonly StreamView[];
  readonly tiles: readonly TileView[];
  readonly wire: readonly WireItem[];
  readonly streamNote: string;
  /** 0 to 1: how strongly shares, bonds and the dollar fell together this turn. */
  readonly tripleFall: number;
  /** One or two sentences that say what the board shows, for the live region. */
  readonly spoken: string;
}

/** One trading day of the week's playback: what lands, then what moves. */
export interface PlaybackDay {
  readonly day: number;
  readonly date: string;
  readonly closed: boolean;
  readonly news: readonly WireItem[];
  readonly board: BoardView;
}

/** A range or a list of options on a card. */
export type ControlView =
  | {
      readonly kind: 'range';
      readonly id: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly value: number;
      /** Value as printed with its unit; index k is min + k*step is not needed: use format(). */
      readonly unit: string;
      readonly ticks: readonly { readonly value: number; readonly text: string }[];
      /** The value with its unit. */
      readonly text?: string;
    }
  | {
      readonly kind: 'options';
      readonly id: string;
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly text: string }[];
    };

/** A policy action in the hand. */
export interface CardView {
  readonly action: string;
  readonly title: string;
  readonly line: string;
  readonly icon: string;
  readonly legal: boolean;
  /** Whether its controls can be turned so that it is legal. */
  readonly adjustable?: boolean;
  /** Why it is not legal now; empty when legal. */
  readonly refusal: string;
  readonly cost: Printed;
  readonly controls: readonly ControlView[];
  readonly days: readonly { readonly day: number; readonly text: string; readonly closed?: boolean }[];
  readonly effects: readonly { readonly label: string; readonly value: Printed }[];
  /** What it does, step by step, for whoever has not met it. */
  readonly plain?: string;
  /** What the effects leave out, where they need saying so. */
  readonly effectsNote?: string;
  readonly before: string;
  readonly source: string;
  readonly model: string;
  readonly standing: 'settled' | 'disputed' | 'guessed';
  readonly chosen: boolean;
}

/** Cards of a large hand that belong together, by action. */
export interface HandGroup {
  readonly id: string;
  readonly title: string;
  readonly actions: readonly string[];
  /** How many of them are legal now, in words. */
  readonly legalText: string;
}

/** A choice already made this turn. */
export interface ChosenView {
  readonly index: number;
  readonly text: string;
}

/** The desk while deciding. */
export interface DeskView {
  readonly title: string;
  readonly note: string;
  readonly cards: readonly CardView[];
  /** Groups of the cards in order; none where the hand is small enough to be seen at once. */
  readonly groups: readonly HandGroup[];
  readonly chosen: readonly ChosenView[];
  readonly capacity: { readonly label: string; readonly left: string; readonly share: number; readonly help: string };
  readonly canAdd: boolean;
}

/** What one institution did and the reason it gave. */
export interface StatementView {
  readonly seat: string;
  readonly name: string;
  readonly icon: string;
  readonly doctrine: string;
  readonly posture: string;
  readonly acts: readonly string[];
  readonly reason: string;
  readonly you: boolean;
}

/** One row of the waterfall. */
export interface WhyRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly icon: string;
  readonly amount: number;
  readonly text: string;
  readonly direction: Direction;
  /** Running total before and after this row. */
  readonly from: number;
  readonly to: number;
  readonly you: boolean;
  readonly chance: boolean;
  /** Smaller causes that this row stands for, largest first. */
  readonly folded?: readonly { readonly label: string; readonly kind: string; readonly text: string }[];
  /** What it is in one plain sentence, for whoever has not met it. */
  readonly help?: string;
  readonly slip: SlipView;
}

/** The paper behind a row: who, when, what, why, flow against signal. */
export interface SlipView {
  readonly icon: string;
  readonly actor: string;
  readonly date: string;
  readonly title: string;
  readonly quote: string;
  readonly bars: readonly { readonly label: string; readonly note: string; readonly amount: number; readonly text: string; readonly direction: Direction }[];
  readonly beliefs: readonly { readonly label: string; readonly now: string; readonly was: string }[];
  readonly beliefTitle: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** Why one market moved over the turn. */
export interface WhyView {
  readonly market: string;
  readonly name: string;
  readonly instrument: InstrumentKey;
  readonly title: string;
  readonly note: string;
  readonly open: string;
  readonly total: string;
  readonly totalAmount: number;
  readonly totalDirection: Direction;
  readonly rows: readonly WhyRow[];
}

/** The briefing before a turn. */
export interface BriefingView {
  readonly title: string;
  readonly lead: string;
  readonly seatName: string;
  readonly seatBriefing: string;
  readonly news: readonly { readonly date: string; readonly title: string; readonly text: string; readonly source: string }[];
  readonly clocks: readonly { readonly date: string; readonly text: string }[];
  readonly statements: readonly StatementView[];
  readonly goalTitle: string;
  readonly goals: readonly GoalView[];
}

/** What a link or file holds, before it is loaded. */
export interface PreviewView {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly differences: readonly string[];
  /** The numbers of the model that differ. */
  readonly assumptions?: readonly AssumptionRow[];
  readonly finished: boolean;
}
