import { LOOK_AHEAD } from '../model';
import type { Words } from './words';

/** Names a doctrine of an institution, or says what it holds; looking ahead is called the same everywhere. */
export function doctrineWords(words: Words, institution: string, doctrine: string, part: 'name' | 'creed'): string {
  return words.t(LOOK_AHEAD.includes(doctrine) ? `doctrine.${doctrine}.${part}` : `doctrine.${institution}.${doctrine}.${part}`);
}
