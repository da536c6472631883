import type { InstrumentKey, Rich, SmallChartView } from '../view';

/** Words of a screen by key, with named values put in. */
export type Translate = (key: string, args?: Readonly<Record<string, string | number>>) => string;

/** Languages the screens are written in. */
export type Language = 'en' | 'zh-CN';

/** How a new game is set up on the first screen; what is left out is as the level has it. */
export interface GameSetup {
  readonly level: string;
  /** The people at this machine: whose seat, and what each aims at. */
  readonly seats: readonly { readonly seat: string; readonly goalSet: string }[];
  readonly turns?: number;
  readonly order?: Order;
  readonly others?: Others;
  readonly overrides: Readonly<Record<string, number>>;
}

/** Whether the other institutions follow the doctrines of the level, ones that chance draws, or look ahead. */
export type Others = 'level' | 'drawn' | 'easy' | 'normal' | 'hard';

/** Whether institutions decide one after the other or all at once. */
export type Order = 'sequential' | 'sealed';

/** A number of the model that can be changed for a new game. */
export interface AssumptionView {
  readonly id: string;
  readonly name: string;
  /** What the level plays with if nobody changes it. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  readonly source: string;
  /** How sure it is, in words. */
  readonly note: string;
  /** Whether it is an assumption more than a measurement. */
  readonly doubtful: boolean;
}

/** The numbers of one part of the model, the doubtful ones first. */
export interface AssumptionGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AssumptionView[];
}

/** A school of thought: several numbers that are held together. */
export interface SchoolView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The numbers of the model that can be changed for a new game. */
export interface AssumptionsView {
  readonly schools: readonly SchoolView[];
  readonly groups: readonly AssumptionGroup[];
}

/** A small picture of what some numbers of the model do. */
export interface LabSketch {
  readonly id: string;
  readonly title: string;
  readonly text: Rich;
  /** Whether the schools of bond-sale impact are chosen here. */
  readonly schools: boolean;
  readonly parameters: readonly string[];
  /** Reckons it anew by the rules under these assumptions. */
  readonly draw: (overrides: Readonly<Record<string, number>>) => readonly SmallChartView[];
}

/** What the sliders of the model page need. */
export interface ModelLab {
  readonly assumptions: AssumptionsView;
  readonly sketches: readonly LabSketch[];
  /** The assumptions to begin with. */
  readonly overrides: Readonly<Record<string, number>>;
  /** Carries the assumptions into setting up a game; absent while one is being played. */
  readonly onPlay?: (overrides: Readonly<Record<string, number>>) => void;
}

/** A seat that a person may take in a level, with the goal sets it offers. */
export interface SeatOption {
  readonly id: string;
  readonly name: string;
  /** A shorter name, such as its city. */
  readonly shortName: string;
  readonly icon: string;
  /** What this seat is and can do, in a few sentences. */
  readonly line: string;
  readonly goalSets: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
}

/** A length in which a level can be played. */
export interface FormOption {
  readonly turns: number;
  readonly minutes: number;
}

/** A level as the first screen offers it. */
export interface HomeLevel {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly minutes: number;
  readonly turns: number;
  /** The whole level and its shorter forms, the longest first. */
  readonly forms: readonly FormOption[];
  /** How its institutions decide if nobody chooses otherwise. */
  readonly order: Order;
  /** Whether it can be learnt from; else it is the main level. */
  readonly kind: 'tutorial' | 'main';
  /** The one number that moves in it, printed, and what it counts. */
  readonly number: string;
  readonly caption: string;
  readonly seats: readonly SeatOption[];
}

/** A game that was left in the middle. */
export interface ResumeView {
  readonly title: string;
  readonly when: string;
  readonly turnText: string;
}

/** A game that this browser keeps, in words. */
export interface KeptGame {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** How far it has come, or how it ended. */
  readonly state: string;
  readonly finished: boolean;
}

/** A market that can be predicted. */
export interface PredictMarket {
  readonly market: string;
  readonly name: string;
  readonly instrument: InstrumentKey;
  readonly value: string;
}

/** What the player said about one market. */
export interface PredictionInput {
  readonly market: string;
  readonly direction: 'up' | 'down';
  readonly confidencePct: number;
}

/** What a person may set about the screens. */
export interface ScreenSettings {
  readonly language: Language;
  readonly lowGraphics: boolean;
  readonly reducedMotion: boolean;
}
