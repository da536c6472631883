import { describe, expect, it } from 'vitest';
import en from '../../assets/messages/en/ui.json';
import zh from '../../assets/messages/zh-CN/ui.json';

const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort((a, b) => a.localeCompare(b));

describe('words of the screens', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it('name the same values in both languages', () => {
    const chinese: Readonly<Record<string, string>> = zh;
    for (const [key, text] of Object.entries(en)) expect([key, valuesIn(chinese[key] ?? '')]).toEqual([key, valuesIn(text)]);
  });

  it('are never empty and all begin with ui.', () => {
    for (const [key, text] of [...Object.entries(en), ...Object.entries(zh)]) {
      expect(key).toMatch(/^ui\./);
      expect(text.trim()).not.toBe('');
    }
  });
});
