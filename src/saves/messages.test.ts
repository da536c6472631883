import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAVES_CODES } from './codes';

type Catalogue = { readonly [key: string]: string };

function catalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`../../assets/messages/${language}/saves.json`, import.meta.url), 'utf8'));
}

function slots(text = ''): string[] {
  return (text.match(/\{[^}]+\}/g) ?? []).sort();
}

describe.each(['en', 'zh-CN'])('the messages of saves in %s', (language) => {
  it('word every code and nothing else', () => {
    expect(Object.keys(catalogue(language)).sort()).toEqual([...SAVES_CODES].sort());
  });

  it('are sentences', () => {
    for (const [code, text] of Object.entries(catalogue(language))) expect([code, text]).toEqual([code, expect.stringMatching(/[.。]$/)]);
  });

  it('name the same values as in English', () => {
    const english = catalogue('en');
    for (const [code, text] of Object.entries(catalogue(language))) expect([code, ...slots(text)]).toEqual([code, ...slots(english[code])]);
  });
});
