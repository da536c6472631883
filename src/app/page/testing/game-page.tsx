import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Scenario } from '../../../model';
import { WordsProvider } from '../../../ui';
import { makeWords } from '../../../view';
import type { Words } from '../../../view';
import { loadCatalogue } from '../catalogue';
import { GameScreen } from '../game-screen';
import type { GameScreenProps } from '../game-screen';
import { loadLevel } from '../levels';
import { openNew } from '../open-game';
import { playableSession } from '../playable';
import type { Playable } from '../playable';

const settings = { language: 'en', lowGraphics: true, reducedMotion: true } as const;

/** Does nothing, for what a test does not look at. */
export const nothing = (): void => {};

/** The two people at one machine in tests: Brussels and Copenhagen. */
const PEOPLE: readonly string[] = ['eu-commission', 'akademiker-pension'];

/** A level with its words, as the page loads them. */
export interface LoadedLevel {
  readonly scenario: Scenario;
  readonly words: Words;
}

/** Loads the first level and the English words of a game. */
export async function loadFirstLevel(): Promise<LoadedLevel> {
  const scenario = (await loadLevel('first-shot')) as Scenario;
  return { scenario, words: makeWords(await loadCatalogue('en'), 'en', scenario.level) };
}

/** Opens a game of both people. */
export function openShared({ scenario }: LoadedLevel): Playable {
  const opened = openNew(scenario, { humanSeats: PEOPLE, seed: 7 });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return playableSession(opened.session);
}

/** Puts the page of a game into the document; nobody plays futures unless the test says who. */
export function showGame({ scenario, words }: LoadedLevel, playable: Playable, foresight: GameScreenProps['foresight'] = () => null): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  const props = { playable, scenario, words, settings, keep: () => Promise.resolve(), onFault: nothing, onHome: nothing, onShare: nothing, onSettings: nothing, onAgain: nothing, foresight };
  void act(() => render(<WordsProvider t={words.t.bind(words)}><GameScreen {...props} /></WordsProvider>, root));
  return root;
}
