import type { Basis, Figure, KindName, Source } from '../model';
import type { ClaimRow } from './claims';
import type { Rich } from './rich';

/** How far a rule is agreed. */
export type Standing = 'settled' | 'disputed' | 'guessed';

/** A number of the rules as the model page is given it. */
export interface ParameterFacts {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly asOf: string;
  readonly source: string;
  readonly basis: Basis;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A school of thought on what a sale of bonds does. */
export interface SchoolFacts {
  readonly id: string;
  readonly lastingBpPer100Bn: number;
  readonly dealerBpPer100Bn: number;
  readonly source: string;
}

/** What a run of the back-test came to, as the command writes it. */
export interface HistorySummary {
  readonly rulesVersion: string;
  readonly games: number;
  readonly coverage: number;
  readonly cells: number;
  readonly markets: readonly { readonly market: string; readonly coverage: number; readonly model: number; readonly noChange: number; readonly regression: number }[];
  readonly bands: { readonly held: number; readonly of: number };
  readonly misses: readonly string[];
}

/** What the model page is made from: the rules' catalogue, and what a game or level sets apart from it. */
export interface ModelInput {
  readonly parameters: { readonly [id: string]: ParameterFacts };
  readonly groups: { readonly [group: string]: readonly string[] };
  readonly sources: { readonly [key: string]: Source };
  readonly schools: readonly SchoolFacts[];
  readonly history?: HistorySummary | null;
  readonly overrides?: { readonly [id: string]: number };
  readonly levelParameters?: { readonly [id: string]: Figure };
  /** The story's claims, with the sources of their level. */
  readonly claims?: readonly ClaimRow[];
  readonly claimSources?: { readonly [key: string]: Source };
}

/** Where a number comes from, as a link on the page; a guess says so. */
export interface Origin {
  readonly text: string;
  readonly href: string;
  readonly isGuess: boolean;
}

/** A parameter in a mechanism's list: the letter that stands for it, and its number with where that comes from. */
export interface TermView {
  readonly id: string;
  readonly letter: Rich;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly href: string;
  readonly origin: Origin;
}

/** A mechanism: one sentence, its equation in words and symbols, its numbers and how far it is agreed. */
export interface MechanismView {
  readonly id: string;
  readonly name: string;
  readonly text: Rich;
  readonly equation: Rich;
  readonly symbols: readonly Rich[];
  readonly terms: readonly TermView[];
  readonly sources: readonly Origin[];
  readonly standing: Standing;
  readonly standingText: string;
}

/** One number of the model with all that is needed to doubt it. */
export interface ParameterRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly range: string;
  readonly unit: string;
  readonly date: string;
  readonly origin: Origin;
  readonly confidence: string;
  /** Stands on little: shown as an assumption. */
  readonly assumed: boolean;
  /** What changed it from the catalogue, or empty. */
  readonly changed: string;
}

/** A school of thought in numbers. */
export interface SchoolRow {
  readonly id: string;
  readonly name: string;
  readonly lasting: string;
  readonly dealers: string;
  readonly small: string;
  readonly large: string;
  readonly origin: Origin;
  readonly used: boolean;
}

/** A source of the page with what rests on it. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  /** Whether it stands for our own guess. */
  readonly isGuess: boolean;
  readonly uses: string;
}

/** What the back-test found, in short; `rows` is empty where no run is kept. */
export interface HistoryView {
  readonly text: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly coverage: string; readonly model: string; readonly noChange: string; readonly regression: string; readonly better: string }[];
  readonly misses: string;
  /** Where the whole report is. */
  readonly report: string;
}

/** How the model works, for whoever wants to doubt it. */
export interface ModelPageView {
  readonly lead: string;
  readonly note: string;
  readonly kinds: readonly { readonly id: KindName; readonly name: string; readonly text: string }[];
  readonly parts: readonly { readonly id: string; readonly title: string; readonly mechanisms: readonly MechanismView[] }[];
  readonly schools: readonly SchoolRow[];
  readonly standings: readonly { readonly id: Standing; readonly title: string; readonly text: string; readonly names: readonly { readonly id: string; readonly name: string }[] }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly rows: readonly ParameterRow[] }[];
  readonly counts: string;
  readonly claims: readonly ClaimRow[];
  readonly history: HistoryView;
  readonly sources: readonly SourceRow[];
}
