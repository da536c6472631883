import { readFileSync } from 'node:fs';
import type { Args } from '../../src/model';

const MOST_LETTERS = 80;

let catalogue: { readonly [key: string]: string } | undefined;

function words(): { readonly [key: string]: string } {
  catalogue ??= Object.assign({}, ...['rules', 'saves', 'app'].map(read)) as { readonly [key: string]: string };
  return catalogue;
}

function read(domain: string): { [key: string]: string } {
  return JSON.parse(readFileSync(new URL(`../../assets/messages/en/${domain}.json`, import.meta.url), 'utf8')) as { [key: string]: string };
}

/** Puts a refusal into the sentence that a player would read. */
export function refusalText(refusal: { readonly code: string; readonly args: Args } | undefined): string {
  if (refusal === undefined) return 'The input cannot be used.';
  const text = words()[refusal.code] ?? words()[`refusal.${refusal.code}`] ?? refusal.code;
  return text.replace(/\{(\w+)(?:\|\w+)?\}/g, (_, name: string) => String(refusal.args[name] ?? '').slice(0, MOST_LETTERS));
}
