import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from './types';

const WordsContext = createContext<Translate>((key) => key);

/** Hands the words of the chosen language to every component below it. */
export function WordsProvider(props: { readonly t: Translate; readonly children?: ComponentChildren }) {
  return <WordsContext.Provider value={props.t}>{props.children}</WordsContext.Provider>;
}

/** The words of the chosen language. */
export function useWords(): Translate {
  return useContext(WordsContext);
}
