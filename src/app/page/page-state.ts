import type { GameRecord, Refusal, Scenario } from '../../model';
import type { GameFile, ListedGame, Store } from '../../saves';
import type { LevelCard } from '../../scenarios';
import type { AssumptionsView, ModelLab, ScreenSettings } from '../../ui';
import type { DialView, PreviewView, ReferenceView, Words } from '../../view';
import type { Texts } from './catalogue';
import type { Playable } from './playable';

/** The part of the program that plays games; it arrives after the first screen. */
export type Play = typeof import('./play');

/** A game on the screen. */
export interface GameOnScreen {
  readonly name: 'game';
  /** Where it is kept, for the whole of its life; null for a film, which is not kept. */
  readonly id: string | null;
  readonly playable: Playable;
  readonly scenario: Scenario;
  readonly key: number;
  readonly GameScreen: Play['GameScreen'];
}

/** What a link or file holds, with the game over which it was opened. */
export interface PreviewOnScreen {
  readonly name: 'preview';
  readonly record: GameRecord;
  readonly file: GameFile | null;
  readonly scenario: Scenario;
  readonly behind: GameOnScreen | null;
  /** Puts it into words. */
  readonly describe: (words: Words) => PreviewView;
}

/** What is on the screen: the first screen, what a link or file holds, or a game. */
export type Screen = { readonly name: 'home' } | PreviewOnScreen | GameOnScreen;

/** Everything the page shows. */
export interface PageState {
  readonly screen: Screen;
  readonly settings: ScreenSettings;
  readonly catalogue: Texts;
  /** The words of the present language for the level on the screen. */
  readonly words: Words;
  readonly notice: Refusal | null;
  readonly share: { readonly link: string; readonly copied: boolean } | null;
  readonly settingsOpen: boolean;
  /** Whether seats that look ahead have been thinking for a while. */
  readonly thinking: boolean;
  /** The games that are kept here, the latest first. */
  readonly games: readonly ListedGame[];
  /** The dial of the first level, once the rules are here. */
  readonly dial: DialView | null;
  /** Words the numbers of the model that can be changed for a new game of a level, once they were asked for. */
  readonly assumptions: { readonly level: string; readonly describe: (words: Words) => AssumptionsView } | null;
  /** Words the page on the model; null while it is closed. */
  readonly model: ((words: Words) => { readonly view: ReferenceView; readonly lab: ModelLab | null }) | null;
  /** Assumptions that were made on the page on the model, for the next game that is set up. */
  readonly proposed: ModelLab['overrides'];
}

/** What the page starts with. */
export interface PageParts {
  /** The levels of this build, by card. */
  readonly cards: readonly LevelCard[];
  /** Loads a level of this build; null for an id that none of them has. */
  readonly level: (id: string) => Promise<Scenario | null>;
  readonly store: Store;
  readonly settings: ScreenSettings;
  /** The words of the first screen. */
  readonly catalogue: Texts;
  /** Loads the part that plays games; asked more than once it answers with the same. */
  readonly play: () => Promise<Play>;
}
