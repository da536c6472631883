import type { Refusal } from '../../model';
import type { Words } from '../../view';

/** Puts any refusal into a sentence: those of saves have their own keys, the others stand under "refusal". */
export function refusalSentence(words: Words, refusal: Refusal): string {
  const key = words.has(refusal.code) ? refusal.code : `refusal.${refusal.code}`;
  return words.t(key, refusal.args);
}
