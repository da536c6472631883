import { describe, expect, it } from 'vitest';
import { OWN } from './testing/catalogue';
import { LEVEL } from './testing/level';
import { formatUnit } from './units';
import { makeWords } from './words';

const en = makeWords(OWN.en, 'en', LEVEL);
const zh = makeWords(OWN['zh-CN'], 'zh-CN', LEVEL);

describe('units of parameters', () => {
  it('have words for the steps of a scale', () => {
    expect([1, 2, 3].map((tone) => formatUnit(en, 'tone', tone))).toEqual(['mild', 'firm', 'harsh']);
    expect(formatUnit(zh, 'tone', 3)).toBe('强硬');
  });

  it('put money into a span of time', () => {
    expect(formatUnit(en, 'USD bn a week', 50)).toBe('$50bn a week');
    expect(formatUnit(zh, 'USD bn a week', 50)).toBe('每周500亿美元');
  });

  it('print a bare number where nobody has words for the unit', () => {
    expect([formatUnit(en, '', 3), formatUnit(en, 'no-such-unit', 3)]).toEqual(['3', '3']);
    expect(en.missing.size).toBe(0);
  });

  it('quote currencies to the hundredth of a per cent', () => {
    expect([en.number('rate4', 1.16), en.number('rate3', 10.08)]).toEqual(['1.1600', '10.080']);
  });
});
