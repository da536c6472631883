import { describe, expect, it } from 'vitest';
import { rulebook } from '.';
import { bareBoard, quietBoard, SCENARIO } from '../../tests/game-kit';
import { PARAMETERS, parameterValues } from './parameters';
import { SOURCES } from './sources';

describe('parameters', () => {
  it.each(Object.entries(PARAMETERS))('%s lies within its range and names its source', (_id, { value, low, high, source, unit, asOf }) => {
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
    expect(SOURCES).toHaveProperty([source]);
    expect(unit).not.toBe('');
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('owe nothing to judgement where they claim high confidence', () => {
    for (const [id, { basis, confidence }] of Object.entries(PARAMETERS)) {
      if (confidence === 'high') expect([id, basis === 'judgement']).toEqual([id, false]);
    }
  });

  it('can be set by a level and again by a player, and by nobody else', () => {
    expect(parameterValues({ tailNu: 6 }, { tailNu: 7 }).tailNu).toBe(7);
    expect(parameterValues({ tailNu: 6 }, {}).tailNu).toBe(6);
    expect(parameterValues({ nonsense: 1 })).toEqual(parameterValues());
    expect(bareBoard({ equityMultiplier: 2 }).game.frame.p.equityMultiplier).toBe(2);
  });

  it('change what happens: a player who doubts the threat sees a smaller fall', () => {
    const discount = (hawkFollowThrough: number): number => quietBoard({ hawkFollowThrough }).world.tariffs.threatDiscountPct;
    expect(discount(0.8)).toBeLessThan(discount(1));
  });
});

describe('sources', () => {
  it('are named in full', () => {
    for (const [key, { title, publisher, date }] of Object.entries(SOURCES)) {
      expect([key, title.length > 3, publisher.length > 3, /\d{4}/.test(date)]).toEqual([key, true, true, true]);
    }
  });

  it('exist for every action', () => {
    for (const { id, sources } of rulebook.actions) {
      for (const source of sources) expect([id, source in SOURCES]).toEqual([id, true]);
      if (id !== 'stay-silent') expect([id, sources.length > 0]).toEqual([id, true]);
    }
  });

  it('are all used', () => {
    const used = new Set([...Object.values(PARAMETERS).map(({ source }) => source), ...rulebook.actions.flatMap(({ sources }) => sources),
      'ieepa', 'trade-act-1974', 'trade-expansion-act-1962', 'tariff-act-1930']);
    const schools = ['nber-30476', 'imf-wp-17-174'];
    expect(Object.keys(SOURCES).filter((key) => !used.has(key))).toEqual(schools);
  });

  it('of the level exist for every figure it gives', () => {
    const missing: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (key === 'source' && typeof child === 'string' && !(child in SCENARIO.level.sources)) missing.push(child);
        walk(child);
      }
    };
    walk(SCENARIO.level);
    expect(missing).toEqual([]);
  });
});
