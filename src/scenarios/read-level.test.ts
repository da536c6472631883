import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hash64 } from '../maths';
import type { Level } from '../model';
import { checkLevel, LEVEL_CAPS, readLevel } from './read-level';
import type { LevelResult } from './read-level';
import type { levelSchema } from './level-schema';

const TEXT = readFileSync(new URL('./sample-level.json', import.meta.url), 'utf8');

type Loose<T> = T extends readonly (infer Item)[] ? Loose<Item>[]
  : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

type Draft = Loose<Level>;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function draft(): Draft {
  return JSON.parse(TEXT);
}

/** Places of the faults after a change to the sample. */
function placesAfter(change: (level: Draft) => void): string[] {
  const level = draft();
  change(level);
  return places(checkLevel(level));
}

function places(result: LevelResult): string[] {
  return result.ok ? [] : result.faults.map(({ path }) => path);
}

describe('a right level', () => {
  it('is read with its hash, whatever its white space and order of keys', () => {
    const result = readLevel(TEXT);
    if (!result.ok) expect(result.faults).toEqual([]);
    const { format, ...rest } = draft();
    expect(checkLevel({ ...rest, format })).toEqual(result);
    expect(result).toMatchObject({ ok: true, scenario: { hash: hash64(canonicalJson(draft())), level: draft() } });
  });

  it('has the type of its schema, key by key', () => {
    const exact: Same<Loose<InferOutput<typeof levelSchema>>, Draft> = true;
    expect(exact).toBe(true);
  });
});

describe('limits before parsing', () => {
  it('refuses a text longer than the limit, counted in bytes', () => {
    expect(places(readLevel(`"${'中'.repeat(LEVEL_CAPS.bytes / 3)}"`))).toEqual(['$']);
    expect(readLevel(`${' '.repeat(LEVEL_CAPS.bytes)}${TEXT}`)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('longer than') }] });
  });

  it.each(['[', '{"a":', '[{"\\"":'])('refuses %j repeated past the limit of depth without exhausting the stack', (open) => {
    const result = readLevel(open.repeat(20_000));
    expect(result).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining('deeper') }] });
  });

  it('does not count brackets inside texts', () => {
    const level = draft();
    level.title.en = '[['.repeat(100);
    expect(readLevel(JSON.stringify(level)).ok).toBe(true);
  });

  it('refuses numbers that are not finite', () => {
    expect(places(readLevel(TEXT.replace('"minutes": 5', '"minutes": 1e999')))).toEqual(['$.minutes']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const result = readLevel(TEXT.replace('"policy-rate"', `"${key}"`));
    expect(result).toMatchObject({ ok: false, faults: [{ path: '$.figures', message: expect.stringContaining(key) }] });
  });

  it('refuses values that JSON cannot hold, circles among them', () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    for (const value of [circle, undefined, () => 1, new Map(), { format: 1, id: Number.NaN }, [new Date(0)]]) {
      expect(checkLevel(value).ok).toBe(false);
    }
  });
});

describe('formats', () => {
  it('refuses a newer format in words', () => {
    const result = readLevel(TEXT.replace('"format": 1', '"format": 2'));
    expect(result).toMatchObject({ ok: false, faults: [{ path: '$.format', message: expect.stringContaining('newer version') }] });
  });

  it.each(['null', '[]', '{}', '"level"', '{"format":"1"}', '{"format":0}'])('refuses %s as no level', (text) => {
    expect(places(readLevel(text))).toEqual(['$.format']);
  });
});

describe('shape', () => {
  const wrong: [string, (level: Draft) => void, string][] = [
    ['a key too many', (level) => Object.assign(level.seats[0]!.place, { zoom: 3 }), '$.seats[0].place.zoom'],
    ['a key too few', (level) => Reflect.deleteProperty(level, 'lesson'), '$.lesson'],
    ['a text for a number', (level) => Object.assign(level, { minutes: '5' }), '$.minutes'],
    ['a list for a table', (level) => Object.assign(level, { parameters: [] }), '$.parameters'],
    ['an empty text', (level) => Object.assign(level.title, { 'zh-CN': ' ' }), '$.title["zh-CN"]'],
    ['a missing language', (level) => Reflect.deleteProperty(level.title, 'zh-CN'), '$.title["zh-CN"]'],
    ['an id in capitals', (level) => Object.assign(level, { id: 'Sample' }), '$.id'],
    ['a reserved id', (level) => Object.assign(level, { id: 'constructor' }), '$.id'],
    ['a reserved id of a seat', (level) => Object.assign(level.seats[0]!, { id: 'constructor' }), '$.seats[0].id'],
    ['a date that does not exist', (level) => level.calendar.closed.push('2026-02-30'), '$.calendar.closed[1]'],
    ['no turns', (level) => Object.assign(level.calendar, { turns: 0 }), '$.calendar.turns'],
    ['61 turns', (level) => Object.assign(level.calendar, { turns: 61 }), '$.calendar.turns'],
    ['half a turn', (level) => Object.assign(level.calendar, { turns: 2.5 }), '$.calendar.turns'],
    ['an address that is a program', (level) => Object.assign(level.sources['start']!, { url: 'javascript:alert(1)' }), '$.sources.start.url'],
    ['an operator that is none', (level) => Object.assign(level.endings[0]!, { when: { metric: 'trust.dollar', op: '!=', value: 1 } }), '$.endings[0].when.op'],
    ['code as a predicate', (level) => Object.assign(level.endings[0]!, { when: 'turn > 3' }), '$.endings[0].when'],
    ['a predicate of two forms', (level) => Object.assign(level.endings[0]!, { when: { all: [{ metric: 'trust.dollar', op: '>', value: 1 }], any: [] } }), '$.endings[0].when.any'],
    ['an empty choice of predicates', (level) => Object.assign(level.endings[0]!, { when: { any: [] } }), '$.endings[0].when.any'],
    ['an argument that is a list', (level) => Object.assign(level.shocks[0]!.args, { bp: [1] }), '$.shocks[0].args.bp'],
  ];

  it.each(wrong)('names the place of %s', (_, change, path) => {
    expect(placesAfter(change)).toEqual([path]);
  });

  it('says everything that is wrong in one go, each in a sentence', () => {
    const level = draft();
    level.minutes = -1;
    level.id = '';
    const result = checkLevel(level);
    expect(places(result)).toEqual(['$.id', '$.minutes']);
    if (!result.ok) for (const { message } of result.faults) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('damage', () => {
  const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

  function replaceAt(root: Json, steps: readonly number[], value: Json): Json {
    if (steps.length === 0 || root === null || typeof root !== 'object') return value;
    const keys = Object.keys(root);
    const key = keys[steps[0]! % Math.max(1, keys.length)];
    if (key === undefined) return value;
    const copy: { [key: string]: Json } | Json[] = Array.isArray(root) ? [...root] : { ...root };
    Reflect.set(copy, key, replaceAt(Reflect.get(root, key), steps.slice(1), value));
    return copy;
  }

  it('never throws, and what passes is unchanged', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), json, (steps, value) => {
      const input = replaceAt(JSON.parse(TEXT), steps, value);
      const result = checkLevel(input);
      if (result.ok) expect(canonicalJson(result.scenario.level)).toBe(canonicalJson(input));
      else expect(result.faults.every(({ path, message }) => path.startsWith('$') && message.endsWith('.'))).toBe(true);
    }), { numRuns: 400 });
  });

  it('never throws for a text cut short or altered', () => {
    fc.assert(fc.property(fc.nat(TEXT.length), fc.string(), (at, inserted) => {
      expect(readLevel(TEXT.slice(0, at)).ok).toBe(at >= TEXT.length - 1);
      expect(typeof readLevel(TEXT.slice(0, at) + inserted + TEXT.slice(at)).ok).toBe('boolean');
    }), { numRuns: 200 });
  });
});
