import { describe, expect, it } from 'vitest';
import { OWN, testCatalogue } from './testing/catalogue';
import { LEVEL } from './testing/level';
import { formatUnit } from './units';
import { makeWords } from './words';

const english = () => makeWords({ ...testCatalogue('en'), 'a.b': 'Hello {name}, {x|bp1}', 'c.d': '{seat|seat} {m|market}' }, 'en', LEVEL);
const chinese = () => makeWords(testCatalogue('zh-CN'), 'zh-CN', LEVEL);
const placeholders = (text: string): string[] => [...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found).sort();

describe('words', () => {
  it('fills placeholders with texts, formatted numbers and names of the level', () => {
    const words = english();
    expect(words.t('a.b', { name: 'you', x: 6 })).toBe('Hello you, +6.0 bp');
    expect(words.t('c.d', { seat: 'eu-commission', m: 'sp500' })).toBe('EU Commission S&P 500');
    expect([...words.missing]).toEqual([]);
  });

  it('shows and records keys, placeholders, formats and names that are missing', () => {
    const words = english();
    expect(words.t('no.such')).toBe('[no.such]');
    expect(words.t('a.b', { name: 'you' })).toContain('[a.b{x}]');
    expect(words.t('c.d', { seat: 'nobody', m: 'sp500' })).toContain('[seat.nobody]');
    expect(words.number('nonsense', 1)).toBe('[|nonsense]');
    expect(words.t('toString')).toBe('[toString]');
    expect(words.missing.size).toBe(5);
  });

  it('names the options and actions of the rules', () => {
    const words = english();
    expect(words.t('news.publish-reason', { seat: 'eu-commission', reason: 'finances' })).toBe('EU Commission cites finances');
  });

  it.each([
    ['pct1', 2.06, '2.1%'], ['pct2', 4.24, '4.24%'], ['bp0', 11.2, '+11 bp'], ['bp1', -6, '\u22126.0 bp'], ['pp1', 10, '10.0 pp'],
    ['usdBn', 0.1, '$0.1bn'], ['usdBn', 199, '$199bn'], ['usdBn', 0.02, '$0.02bn'], ['usdBn', -4.2, '\u2212$4.2bn'], ['eurBn', 93, '€93bn'],
    ['int', 6585.4, '6,585'], ['points1', 25.83, '25.8'], ['trust2', 0.49, '0.49'], ['+pct1', 0.04, '0.0%'], ['+points1', 4.4, '+4.4'],
    ['pct1', Number.NaN, '\u2013'],
  ])('prints %s of %d in English', (format, value, text) => {
    expect(english().number(format, value)).toBe(text);
  });

  it.each([
    ['usdBn', 0.1, '1亿美元'], ['usdBn', 199, '1,990亿美元'], ['usdBn', 0.02, '0.2亿美元'], ['eurBn', 93, '930亿欧元'], ['bp1', 6, '+6.0个基点'],
  ])('prints %s of %d in Chinese', (format, value, text) => {
    expect(chinese().number(format, value)).toBe(text);
  });

  it('prints dates in the words of the language, whatever the clock of the machine', () => {
    expect(english().date('2026-02-06', 'full')).toBe('Friday 6 February 2026');
    expect(english().date('2026-02-06', 'weekday')).toBe('Fri');
    expect(chinese().date('2026-02-06', 'full')).toBe('2026年2月6日星期五');
    expect(chinese().date('2026-02-06', 'short').replaceAll('\u2060', '')).toBe('2月6日');
    expect(chinese().date('2026-02-06', 'day').replaceAll('\u2060', '')).toBe('2月6日\u00a0周五');
    expect(chinese().date('2026-02-06', 'week')).toBe(chinese().date('2026-02-06', 'short'));
  });

  it('lets no line break inside a Chinese date', () => {
    for (const style of ['day', 'week', 'short', 'weekday'] as const) {
      expect(chinese().date('2026-11-26', style)).not.toMatch(/[\d\u4e00-\u9fff](?=[\u4e00-\u9fff])|[\u4e00-\u9fff](?=\d)| /);
    }
  });

  it('puts units of parameters behind their values', () => {
    expect(formatUnit(english(), 'weeks', 1)).toBe('1 week');
    expect(formatUnit(english(), 'weeks', 3)).toBe('3 weeks');
    expect(formatUnit(english(), 'usdBn', 0.1)).toBe('$0.1bn');
  });

  it('takes the level text of its language', () => {
    expect(chinese().pick({ en: 'a', 'zh-CN': 'b' })).toBe('b');
  });
});

describe('the view catalogues', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(OWN['zh-CN']).sort()).toEqual(Object.keys(OWN.en).sort());
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(OWN.en)) {
      expect([key, ...placeholders(OWN['zh-CN'][key] ?? '')]).toEqual([key, ...placeholders(text)]);
    }
  });
});
