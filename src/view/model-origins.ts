import { parameterDigits } from './parameter-units';
import type { ModelInput, Origin, ParameterFacts } from './model-types';
import type { Piece, RichContext } from './rich';
import type { Words } from './words';

/** The source that stands for our own guesses. */
export const GUESS = 'fit-2026';

/** Where a number of the catalogue stands on the page. */
export const numberHref = (id: string): string => `#number-${id}`;

/** Where a source stands on the page. */
export const sourceHref = (key: string): string => `#source-${key}`;

/** Whether a number is our judgement and no more. */
export function isGuess({ basis, source }: Pick<ParameterFacts, 'basis' | 'source'>): boolean {
  return basis === 'judgement' || source === GUESS;
}

/** Where a parameter comes from: a source with how it was used, or a guess that says so. */
export function originOf(words: Words, input: ModelInput, facts: ParameterFacts): Origin {
  const { source, basis } = facts;
  const title = shortTitle(input, source);
  if (!isGuess(facts)) return { text: words.t('model.origin', { title, basis: words.t(`basis.${basis}`) }), href: sourceHref(source), isGuess: false };
  const text = source === GUESS ? words.t('model.guess') : words.t('model.guess.from', { title });
  return { text, href: sourceHref(source), isGuess: true };
}

/** A source that a rule rests on. */
export function sourceOrigin(input: ModelInput, key: string): Origin {
  return { text: shortTitle(input, key), href: sourceHref(key), isGuess: key === GUESS };
}

/** Authors or title up to the first colon, which is enough to find it in the list. */
function shortTitle({ sources }: ModelInput, key: string): string {
  const source = sources[key];
  if (source === undefined) return key;
  const [head = ''] = source.title.split(':');
  return `${head} (${source.date.slice(0, 4)})`;
}

/** The value that is played with: a player's, a level's or the catalogue's. */
export function valueOf({ overrides = {}, levelParameters = {}, parameters }: ModelInput, id: string): number {
  return overrides[id] ?? levelParameters[id]?.value ?? parameters[id]?.value ?? Number.NaN;
}

/** What the numbers in this page's texts refer to. */
export function richContext(words: Words, input: ModelInput): RichContext {
  return {
    word: (id) => words.t(`model.word.${id}`),
    parameter(id): Piece {
      const facts = input.parameters[id];
      const guess = facts === undefined || isGuess(facts);
      return { kind: 'number', text: parameterDigits(valueOf(input, id)), href: numberHref(id), isGuess: guess, note: words.t(guess ? 'model.guess' : 'model.sourced') };
    },
    number(text, key): Piece {
      if (key === 'unit') return { kind: 'text', text };
      if (key === 'chosen') return { kind: 'number', text, href: '#model-note', isGuess: false, note: words.t('model.chosen') };
      const source = key === 'guess' ? GUESS : key;
      return { kind: 'number', text, href: sourceHref(source), isGuess: source === GUESS, note: source === GUESS ? words.t('model.guess') : shortTitle(input, source) };
    },
  };
}
