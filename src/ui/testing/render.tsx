import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import en from '../../../assets/messages/en/ui.json';
import type { Translate } from '../types';
import { WordsProvider } from '../words';

const WORDS: Readonly<Record<string, string>> = en;

/** Keys that a screen asked for and the catalogue lacks. */
export const missing: string[] = [];

const t: Translate = (key, args = {}) => {
  const text = WORDS[key];
  if (text === undefined) missing.push(key);
  return (text ?? key).replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in args)) missing.push(`${key} {${name}}`);
    return String(args[name]);
  });
};

/** Puts a screen with English words into an empty page and hands back its root. */
export function show(screen: ComponentChildren): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  void act(() => render(<WordsProvider t={t}>{screen}</WordsProvider>, root));
  return root;
}

/** Draws the screen that is shown anew, with other facts. */
export function again(screen: ComponentChildren): void {
  const root = document.body.firstElementChild;
  if (root !== null) void act(() => render(<WordsProvider t={t}>{screen}</WordsProvider>, root));
}

/** Does something a person does and lets the screen settle. */
export function does(deed: () => void): void {
  void act(deed);
}

/** The button whose text or name contains these words. */
export function button(root: HTMLElement, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => `${each.textContent} ${each.getAttribute('aria-label') ?? ''}`.includes(words));
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

/** Sets a range or checks a radio as a person would. */
export function sets(root: HTMLElement, selector: string, value?: string): void {
  const input = root.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`nothing matches ${selector}`);
  does(() => {
    if (value === undefined) input.click();
    else {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}
