import type { Forecast } from '../foresight';
import type { InstrumentKey, Printed } from './types';

/** Five quantiles of a future for each step, the first of which is now. */
export interface BandView {
  readonly low90: readonly number[];
  readonly low50: readonly number[];
  readonly median: readonly number[];
  readonly high50: readonly number[];
  readonly high90: readonly number[];
  /** The last median, printed. */
  readonly text: string;
}

/** One step of a fan in the table behind it. */
export interface FanRow {
  readonly when: string;
  readonly withIt: string;
  readonly withRange: string;
  readonly without: string;
  readonly withoutRange: string;
}

/** Futures of one market or objective with and without the card in hand. */
export interface FanView {
  readonly id: string;
  readonly title: string;
  readonly instrument: InstrumentKey;
  /** Past values; the last is now. */
  readonly history: readonly number[];
  readonly withIt: BandView | null;
  readonly without: BandView;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Labels of the time axis by step from now; negative steps lie in the past. */
  readonly times: readonly { readonly step: number; readonly text: string }[];
  /** A goal; one that lies beyond the drawing stands at its edge. */
  readonly target: { readonly value: number; readonly text: string; readonly beyond: 'above' | 'below' | null } | null;
  /** What the card changes in the last median; null without a card, and where the change could be sampling error. */
  readonly difference: Printed | null;
  /** All that the drawing says at its end, in words. */
  readonly summary: string;
  readonly rows: readonly FanRow[];
}

/** A probability with and without the card in hand. */
export interface ChanceRow {
  readonly id: string;
  readonly title: string;
  /** The probability with the card, or as things stand where there is none, from 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** The same without the card; null where there is none. */
  readonly without: { readonly share: number; readonly text: string } | null;
  /** What the card changes; null where the change could be sampling error. */
  readonly change: Printed | null;
}

/** What one adviser says of the numbers. */
export interface AdviserView {
  readonly id: string;
  readonly name: string;
  /** What the adviser stands for, in a word or two. */
  readonly doctrine: string;
  readonly text: string;
}

/** Something of which the fan can be drawn. */
export interface SubjectView {
  readonly id: string;
  readonly title: string;
  readonly kind: 'market' | 'goal';
}

/** What the player sees of the futures while deciding. */
export interface ForecastView {
  /** The card whose futures these are; null for things as they stand. */
  readonly card: string | null;
  readonly subjects: readonly SubjectView[];
  readonly fan: FanView;
  readonly goals: readonly ChanceRow[];
  readonly endings: readonly ChanceRow[];
  readonly advisers: readonly AdviserView[];
  readonly futures: number;
  readonly finished: boolean;
  readonly futuresText: string;
  /** For the live region; empty until a card that was selected has all its futures. */
  readonly spoken: string;
}

/** What the screen asked, and what came of it. */
export interface ForecastInput {
  readonly forecast: Forecast;
  readonly card: { readonly action: string; readonly title: string; readonly selected: boolean } | null;
  /** Whose fan is drawn; one that is not there gives way to the one that moves most. */
  readonly subject: string | null;
}
