import type { IsoDate } from './calendar';
import type { Args, Control } from './record';

/** Text in each language; English is always there. */
export interface Words {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** How far a figure can be relied on. */
export type Basis = 'read' | 'computed' | 'derived' | 'recalled' | 'judgement';

/** A number with its unit, its date and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly asOf: IsoDate;
  /** A key of the level's `sources`. */
  readonly source: string;
  readonly basis: Basis;
}

/** A published source. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
}

/** Kinds of institution; actions are open to roles, levels name the institutions. */
export type Role = 'government' | 'central-bank' | 'trade-bloc' | 'sovereign-fund' | 'pension-fund' | 'reserve-manager';

/** A test of one published metric. */
export interface Condition {
  readonly metric: string;
  readonly op: '>=' | '<=' | '>' | '<' | '==';
  readonly value: number;
  /** Must have held at the end of this many turns running; 1 if absent. */
  readonly forTurns?: number;
}

/** A predicate over metrics: data, never code. */
export type Predicate = Condition | { readonly all: readonly Predicate[] } | { readonly any: readonly Predicate[] };

/** One numeric goal. */
export interface Goal {
  readonly id: string;
  readonly metric: string;
  readonly op: '>=' | '<=';
  readonly value: number;
  readonly words: Words;
  /** How to print the value: a number format known to the screen. */
  readonly format: 'pct1' | 'pct2' | 'pp1' | 'bp' | 'count' | 'trust' | 'usdBn' | 'yesNo';
}

/** A set of goals that a seat may take as its own. */
export interface GoalSet {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly goals: readonly Goal[];
}

/** A seat of a level. */
export interface LevelSeat {
  readonly id: string;
  readonly role: Role;
  readonly institution: string;
  readonly name: Words;
  readonly shortName: Words;
  readonly place: { readonly lon: number; readonly lat: number };
  readonly control: Control;
  readonly humanAllowed: boolean;
  readonly doctrine: string;
  readonly capacity: { readonly id: string; readonly start: Figure };
  /** The row of the balance sheet that this seat owns, if any. */
  readonly holder?: string;
  readonly actions: readonly string[];
  readonly goalSets: readonly GoalSet[];
  readonly briefing: Words;
}

/** A row of the balance sheet: who holds what at the start. */
export interface LevelHolder {
  readonly id: string;
  readonly name: Words;
  readonly kind: 'central-bank' | 'dealers' | 'basis-traders' | 'domestic' | 'foreign' | 'fund' | 'issuer';
  /** Whose trust it shares: a key of `trust`; absent for domestic holders. */
  readonly bloc?: string;
  readonly place: { readonly lon: number; readonly lat: number };
  readonly treasuriesUsdBn: Figure;
  readonly equitiesUsdBn: Figure;
  readonly otherAssetsUsdBn?: Figure;
  /** The market in which its dollars are changed into its home currency; the dollar index if absent. */
  readonly homeMarket?: string;
}

/** Trust of a bloc of holders in the issuer at the start. */
export interface LevelTrust {
  readonly bloc: string;
  readonly name: Words;
  readonly mean: Figure;
  /** Weight in dollar trust; weights of all blocs add up to 1. */
  readonly weight: Figure;
  /** The seat at the other end of the arc on the stage. */
  readonly seat?: string;
}

/** A market of a level and its price at the last close before the first turn. */
export interface LevelMarket {
  readonly id: string;
  readonly name: Words;
  readonly start: Figure;
}

/** A group of trading partners that a tariff can name. */
export interface PartnerGroup {
  readonly id: string;
  readonly name: Words;
  readonly importSharePct: Figure;
  /** Whether a threat against them breaks a promise between allies. */
  readonly ally: boolean;
  /** Whether it stands for all partners alike, as a general tariff must. */
  readonly general?: boolean;
}

/** A state with a vote in the bloc's council; leaning from -1 to 1, exposures from 0 to 1. */
export interface LevelMember {
  readonly id: string;
  readonly name: Words;
  readonly populationMn: number;
  /** For early use of counter-measures (positive) or against it. */
  readonly leaning: number;
  readonly tradeExposure: number;
  readonly securityExposure: number;
  /** Votes as the majority of the others does. */
  readonly follows?: boolean;
  /** Partner groups that it belongs to: a tariff on them provokes it. */
  readonly groups: readonly string[];
}

/** The states of a trade bloc and where the numbers on them come from. */
export interface LevelCouncil {
  readonly population: { readonly asOf: IsoDate; readonly source: string; readonly basis: Basis };
  readonly leaning: { readonly asOf: IsoDate; readonly source: string; readonly basis: Basis };
  readonly members: readonly LevelMember[];
}

/** Auctions of new debt: usual size and cover by tenor, and the calendar. */
export interface LevelAuctions {
  readonly sizeUsdBn: { readonly [tenor: string]: Figure };
  readonly bidToCover: { readonly [tenor: string]: Figure };
  readonly calendar: readonly { readonly on: IsoDate; readonly tenor: string }[];
}

/** A shorter form in which the same level can be played. */
export interface LevelForm {
  readonly id: string;
  readonly title: Words;
  readonly turns: number;
  readonly minutes: number;
}

/** A dated shock, applied by the engine on its day. */
export interface LevelShock {
  readonly id: string;
  readonly shock: string;
  readonly on: IsoDate;
  readonly args: Args;
  readonly title: Words;
  readonly text: Words;
  readonly source: string;
}

/** A dated decision that the level takes for a seat. */
export interface LevelDecision {
  readonly on: IsoDate;
  readonly seat: string;
  readonly action: string;
  readonly args: Args;
  readonly headline: Words;
  readonly source: string;
}

/** An ending; the first whose predicate holds ends the game, the last one has no predicate. */
export interface LevelEnding {
  readonly id: string;
  readonly when?: Predicate;
  readonly fromTurn: number;
  readonly title: Words;
  readonly text: Words;
}

/** A claim about the level that its own test checks. */
export interface Expectation {
  readonly id: string;
  readonly words: Words;
  readonly market: string;
  readonly turn: number;
  readonly day: number;
  readonly median: { readonly low: number; readonly high: number; readonly unit: 'bp' | '%' | 'points' };
  readonly runs: number;
}

/** A dated fact for the debrief. */
export interface HistoryItem {
  readonly date: IsoDate;
  readonly text: Words;
  readonly source: string;
}

/** A claim of the story and how well it holds. */
export interface Claim {
  readonly id: string;
  readonly claim: Words;
  readonly verdict: Words;
  readonly standing: 'settled' | 'disputed' | 'guessed';
  readonly source: string;
}

/** A question to discuss; with a seat, only for who played it. */
export interface Question extends Words {
  readonly seat?: string;
}

/** A level as it stands in its file. */
export interface Level {
  readonly format: 1;
  readonly id: string;
  readonly title: Words;
  readonly subtitle: Words;
  readonly minutes: number;
  /** The seed of a first game, for a level that teaches: the same quiet chance for everyone. Later games draw their own. */
  readonly seed?: number;
  readonly briefing: Words;
  readonly calendar: {
    readonly firstMonday: IsoDate;
    readonly baseClose: IsoDate;
    readonly turns: number;
    readonly closed: readonly IsoDate[];
  };
  readonly order: 'sequential' | 'sealed';
  readonly actionsPerTurn: number;
  readonly seats: readonly LevelSeat[];
  readonly markets: readonly LevelMarket[];
  readonly holders: readonly LevelHolder[];
  readonly trust: readonly LevelTrust[];
  readonly partners: readonly PartnerGroup[];
  /** Other start figures that rules read by name: policy rate, tariff in force, deficit and so on. */
  readonly figures: { readonly [name: string]: Figure };
  /** Start values of market beliefs, by belief id. */
  readonly beliefs: { readonly [belief: string]: Figure };
  /** Parameters that this level sets apart from the catalogue's defaults. */
  readonly parameters: { readonly [parameter: string]: Figure };
  /** The states that vote in the bloc's council; absent where no vote is taken. */
  readonly council?: LevelCouncil;
  readonly auctions?: LevelAuctions;
  readonly forms?: readonly LevelForm[];
  /** Scheduled dates by name: policy meetings, expiries. */
  readonly dates: { readonly [name: string]: readonly IsoDate[] };
  readonly prologue: readonly LevelDecision[];
  /** Decisions on fixed dates for seats that no human plays. */
  readonly script: readonly LevelDecision[];
  readonly shocks: readonly LevelShock[];
  readonly endings: readonly LevelEnding[];
  readonly expect: readonly Expectation[];
  readonly history: readonly HistoryItem[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly lesson: readonly Words[];
  readonly sources: { readonly [key: string]: Source };
}

/** A checked level with its hash: the door between what may be nonsense and what can be played. */
export interface Scenario {
  readonly level: Level;
  readonly hash: string;
}

/** Something wrong in a file: where, and a sentence that says what and what to do. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}
